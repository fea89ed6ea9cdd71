import { useTranslation } from 'react-i18next';
import { followUps } from '#shared/contract/follow-ups.ts';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatDate, formatHundredths } from '#shared/base/format.ts';
import type { InterventionView } from '#shared/domain/cases/view.ts';
import type { ProviderStatus } from '#shared/domain/follow-ups/model.ts';
import { providerStatusDueOn } from '#shared/domain/follow-ups/provider-status.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { useDraft } from '../../lib/draft.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import styles from './follow-ups.module.css';
import { PlannedDialog } from './planned-dialog.tsx';

interface ProviderStatusDialogProps {
  readonly help: InterventionView;
  /** null asks anew. */
  readonly known: ProviderStatus | null;
  readonly onClose: () => void;
}

export function ProviderStatusDialog(props: ProviderStatusDialogProps) {
  const catalogue = useQueryEntry('catalogue.current', null);
  if (!catalogue.data) return null;
  return <OpenDialog {...props} daysBefore={catalogue.data.settings.providerStatusDays} />;
}

interface OpenDialogProps extends ProviderStatusDialogProps {
  readonly daysBefore: number;
}

/** One form for both: what was asked, and what came. */
function OpenDialog({ help, known, daysBefore, onClose }: OpenDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { caseId, id: interventionId } = help.intervention;
  const nextDue = help.schedule?.standing.nextDue ?? null;
  const suggested = providerStatusDueOn(nextDue, today, daysBefore);
  const save = useCommandEntry('followUps.saveProviderStatus');
  const form = useContractForm(followUps.saveProviderStatus.input, {
    caseId,
    interventionId,
    id: known?.id ?? null,
    version: known?.version ?? null,
    requestedOn: known?.requestedOn ?? today,
    dueOn: known?.dueOn ?? suggested,
    receivedOn: known ? (known.receivedOn ?? today) : null,
    hoursDelivered: known?.hoursDelivered ?? null,
    byName: known?.byName ?? null,
    text: known?.text ?? null,
  });
  const draft = useDraft(`provider-status:${caseId}:${known?.id ?? `new-${interventionId}`}`, form);
  const submit = useSubmit(form, async (input) => {
    const saved = await save.mutateAsync(input);
    draft.drop();
    onClose();
    if (known === null) {
      offerUndo(t, t('planned.provider.saved'), { caseId, kind: 'provider-status', ...saved });
    }
  });
  const labels = {
    requestedOn: t('planned.provider.requestedOn'),
    dueOn: t('planned.provider.dueOn'),
    receivedOn: t('planned.provider.receivedOn'),
    hoursDelivered: t('planned.provider.hours'),
    byName: t('planned.provider.byName'),
    text: t('planned.provider.text'),
  };
  return (
    <PlannedDialog
      title={t(`planned.provider.${known === null ? 'askTitle' : 'receiveTitle'}`)}
      explain={t('planned.provider.explain')}
      form={form}
      submit={submit}
      draft={draft}
      labels={labels}
      describe={(_field, value) => {
        if (typeof value === 'number') return formatHundredths(value);
        if (typeof value !== 'string') return '';
        return isCivilDate(value) ? formatDate(value) : value;
      }}
      onClose={onClose}
    >
      <FieldRow>
        <FormField form={form} name="requestedOn">
          {(field) => <DateField label={labels.requestedOn} isRequired {...field} />}
        </FormField>
        <FormField form={form} name="dueOn">
          {(field) => <DateField label={labels.dueOn} isRequired {...field} />}
        </FormField>
      </FieldRow>
      {known !== null || suggested === null ? null : (
        <p className={styles['soft']}>
          {t(`planned.provider.${suggested === today ? 'dueHintNear' : 'dueHint'}`, {
            count: daysBefore,
          })}
        </p>
      )}
      {known === null ? null : (
        <>
          <FieldRow>
            <FormField form={form} name="receivedOn">
              {(field) => <DateField label={labels.receivedOn} {...field} />}
            </FormField>
            <FormField form={form} name="hoursDelivered">
              {(field) => (
                <NumberField
                  label={labels.hoursDelivered}
                  unit={t('planned.provider.hoursUnit')}
                  {...field}
                />
              )}
            </FormField>
          </FieldRow>
          <FormField form={form} name="byName">
            {(field) => <TextField label={labels.byName} width="medium" emptyIsNull {...field} />}
          </FormField>
          <FormField form={form} name="text">
            {(field) => <TextArea label={labels.text} emptyIsNull {...field} />}
          </FormField>
        </>
      )}
    </PlannedDialog>
  );
}
