import { useTranslation } from 'react-i18next';
import { followUps } from '#shared/contract/follow-ups.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { type OneScheduleProps, ScheduleDialog } from './schedule-dialog.tsx';

/** Where nothing is known to count from. */
export function FirstDueDialog({ caseId, schedule, onClose }: OneScheduleProps) {
  const { t } = useTranslation();
  const setFirstDue = useCommandEntry('followUps.setFirstDue');
  const form = useContractForm(followUps.setFirstDue.input, {
    caseId,
    scheduleId: schedule.id,
    version: schedule.version,
    firstDueOn: null,
  });
  const submit = useSubmit(form, async (input) => {
    await setFirstDue.mutateAsync(input);
    onClose();
  });
  const labels = { firstDueOn: t('followUps.firstDue.date') };
  return (
    <ScheduleDialog
      title={t('followUps.firstDue.title')}
      explain={t('followUps.firstDue.explain')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="firstDueOn">
        {(field) => <DateField label={labels.firstDueOn} isRequired takesFocus {...field} />}
      </FormField>
    </ScheduleDialog>
  );
}
