import { useTranslation } from 'react-i18next';
import { followUps } from '#shared/contract/follow-ups.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { type OneScheduleProps, ScheduleDialog } from './schedule-dialog.tsx';

/** Instead of the potential's interval; left blank, the municipality's own applies again. */
export function IntervalDialog({ caseId, schedule, onClose }: OneScheduleProps) {
  const { t } = useTranslation();
  const setInterval = useCommandEntry('followUps.setOwnInterval');
  const form = useContractForm(followUps.setOwnInterval.input, {
    caseId,
    scheduleId: schedule.id,
    version: schedule.version,
    months: schedule.ownIntervalMonths,
    reason: schedule.ownIntervalReason ?? '',
  });
  const submit = useSubmit(form, async (input) => {
    await setInterval.mutateAsync(input);
    onClose();
  });
  const labels = {
    months: t('followUps.interval.months'),
    reason: t('followUps.interval.reason'),
  };
  return (
    <ScheduleDialog
      title={t('followUps.interval.title')}
      explain={t('followUps.interval.explain')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="months">
        {({ value, onChange, ...field }) => (
          // The field speaks of hundredths; months are whole.
          <NumberField
            label={labels.months}
            description={t('followUps.interval.monthsHint')}
            value={value === null ? null : value * 100}
            onChange={(hundredths) => onChange(hundredths === null ? null : hundredths / 100)}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} isRequired {...field} />}
      </FormField>
    </ScheduleDialog>
  );
}
