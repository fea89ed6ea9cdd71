import { useTranslation } from 'react-i18next';
import { followUps } from '#shared/contract/follow-ups.ts';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { Appointment } from '#shared/domain/follow-ups/model.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { useDraft } from '../../lib/draft.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { PlannedDialog } from './planned-dialog.tsx';
import { TimeField } from '../../lib/time-field.tsx';

interface AppointmentDialogProps {
  readonly caseId: string;
  /** null makes a new one. */
  readonly appointment: Appointment | null;
  readonly onClose: () => void;
}

export function AppointmentDialog({ caseId, appointment, onClose }: AppointmentDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('followUps.saveAppointment');
  const form = useContractForm(followUps.saveAppointment.input, {
    caseId,
    id: appointment?.id ?? null,
    version: appointment?.version ?? null,
    on: appointment?.on ?? null,
    at: appointment?.at ?? null,
    place: appointment?.place ?? null,
  });
  const draft = useDraft(`appointment:${caseId}:${appointment?.id ?? 'new'}`, form);
  const submit = useSubmit(form, async (input) => {
    const saved = await save.mutateAsync(input);
    draft.drop();
    onClose();
    if (appointment === null) {
      offerUndo(t, t('planned.appointment.saved'), { caseId, kind: 'appointment', ...saved });
    }
  });
  const labels = {
    on: t('planned.appointment.on'),
    at: t('planned.appointment.at'),
    place: t('planned.appointment.place'),
  };
  return (
    <PlannedDialog
      title={t(`planned.appointment.${appointment === null ? 'newTitle' : 'moveTitle'}`)}
      explain={t('planned.appointment.explain')}
      form={form}
      submit={submit}
      draft={draft}
      labels={labels}
      describe={(_field, value) => {
        if (typeof value !== 'string') return '';
        return isCivilDate(value) ? formatDate(value) : value;
      }}
      onClose={onClose}
    >
      <FieldRow>
        <FormField form={form} name="on">
          {(field) => <DateField label={labels.on} isRequired takesFocus {...field} />}
        </FormField>
        <FormField form={form} name="at">
          {(field) => (
            <TimeField label={labels.at} description={t('planned.appointment.atHint')} {...field} />
          )}
        </FormField>
      </FieldRow>
      <FormField form={form} name="place">
        {(field) => <TextField label={labels.place} emptyIsNull {...field} />}
      </FormField>
    </PlannedDialog>
  );
}
