import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { followUps } from '#shared/contract/follow-ups.ts';
import { IntervalMonths, type FollowUpIntervals } from '#shared/domain/follow-ups/model.ts';
import { isFrequentAtLimitedPotential } from '#shared/domain/follow-ups/schedule.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { SchedulePreview } from './schedule-preview.tsx';
import { type OneScheduleProps, ScheduleDialog } from './schedule-dialog.tsx';

interface IntervalDialogProps extends OneScheduleProps {
  readonly intervals: FollowUpIntervals;
}

/** Instead of the potential's interval; left blank, the municipality's own applies again. */
export function IntervalDialog({ caseId, schedule, intervals, onClose }: IntervalDialogProps) {
  const { t } = useTranslation();
  const setInterval = useCommandEntry('followUps.setOwnInterval');
  const form = useContractForm(followUps.setOwnInterval.input, {
    caseId,
    scheduleId: schedule.id,
    version: schedule.version,
    months: schedule.ownIntervalMonths,
    reason: schedule.ownIntervalReason ?? '',
  });
  const months = useWatch({ control: form.control, name: 'months' });
  const isChange =
    IntervalMonths.nullable().safeParse(months).success && months !== schedule.ownIntervalMonths;
  const isFrequent =
    isChange && isFrequentAtLimitedPotential({ ...schedule, ownIntervalMonths: months }, intervals);
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
        {(field) => (
          <NumberField
            label={labels.months}
            description={t('followUps.interval.monthsHint')}
            isWhole
            {...field}
          />
        )}
      </FormField>
      {isFrequent ? (
        <Banner tone="neutral">
          <p>{t('followUps.schedule.frequent')}</p>
        </Banner>
      ) : null}
      <SchedulePreview
        caseId={caseId}
        scheduleId={schedule.id}
        change={isChange ? { kind: 'own-interval', months } : null}
      />
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} isRequired {...field} />}
      </FormField>
    </ScheduleDialog>
  );
}
