import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarPlus } from 'lucide-react';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { Appointment } from '#shared/domain/follow-ups/model.ts';
import { useAnnul } from '../../lib/annul.tsx';
import { appointmentInWords } from '../../lib/appointment-words.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { ConfirmDialog } from '../../ui/overlays/dialog.tsx';
import { AppointmentDialog } from './appointment-dialog.tsx';
import { CalendarButton } from './calendar-button.tsx';
import styles from './follow-ups.module.css';

interface AppointmentsPanelProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

type Asked = { readonly kind: 'edit' | 'cancel'; readonly appointment: Appointment | null } | null;

/** The meetings to come. None of them moves a due date, and neither does calling one off. */
export function AppointmentsPanel({ view, canChange }: AppointmentsPanelProps) {
  const { t } = useTranslation();
  const annul = useAnnul();
  const [asked, setAsked] = useState<Asked>(null);
  const { caseId } = view.header;
  const onClose = () => setAsked(null);
  const actionsOf = (appointment: Appointment) => {
    const { id, version, on } = appointment;
    const name = t('planned.appointment.name', { date: formatDate(on) });
    return [
      {
        id: 'move',
        label: t('planned.appointment.move'),
        onAction: () => setAsked({ kind: 'edit', appointment }),
      },
      {
        id: 'cancel',
        label: t('planned.appointment.cancel'),
        onAction: () => setAsked({ kind: 'cancel', appointment }),
      },
      {
        id: 'annul',
        label: t('planned.appointment.annul'),
        isDanger: true,
        onAction: () => annul.ask({ caseId, kind: 'appointment', id, version }, name),
      },
    ];
  };
  return (
    <Panel
      title={t('planned.appointment.title')}
      actions={
        <>
          {view.asOf === null ? (
            <CalendarButton name="followUps.exportCaseCalendar" input={{ caseId }} />
          ) : null}
          {canChange ? (
            <Button
              size="small"
              icon={<CalendarPlus />}
              onPress={() => setAsked({ kind: 'edit', appointment: null })}
            >
              {t('planned.appointment.make')}
            </Button>
          ) : null}
        </>
      }
    >
      {view.appointments.length === 0 ? (
        <p className={styles['soft']}>{t('planned.appointment.none')}</p>
      ) : (
        <ul className={styles['lines']}>
          {view.appointments.map((one) => (
            <li key={one.id} className={styles['spread']}>
              <span>{appointmentInWords(t, one)}</span>
              {canChange ? (
                <Menu
                  label={t('planned.appointment.actions')}
                  size="small"
                  kind="quiet"
                  actions={actionsOf(one)}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {asked?.kind === 'edit' ? (
        <AppointmentDialog caseId={caseId} appointment={asked.appointment} onClose={onClose} />
      ) : null}
      {asked?.kind === 'cancel' && asked.appointment ? (
        <CancelDialog appointment={asked.appointment} onClose={onClose} />
      ) : null}
      {annul.dialog}
    </Panel>
  );
}

interface CancelDialogProps {
  readonly appointment: Appointment;
  readonly onClose: () => void;
}

function CancelDialog({ appointment, onClose }: CancelDialogProps) {
  const { t } = useTranslation();
  const cancel = useCommandEntry('followUps.cancelAppointment');
  const { caseId, id, version, on } = appointment;
  const carryOut = () =>
    cancel.mutate(
      { caseId, id, version },
      {
        onSuccess: () => {
          onClose();
          showToast({ title: t('planned.appointment.cancelled') });
        },
      },
    );
  return (
    <ConfirmDialog
      title={t('planned.appointment.cancelTitle', { date: formatDate(on) })}
      confirmLabel={t('planned.appointment.cancel')}
      isOpen
      isPending={cancel.isPending}
      onConfirm={carryOut}
      onClose={onClose}
    >
      <p>{t('planned.appointment.cancelText')}</p>
      {cancel.error ? <ErrorPanel error={cancel.error.appError} /> : null}
    </ConfirmDialog>
  );
}
