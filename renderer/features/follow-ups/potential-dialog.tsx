import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { followUps } from '#shared/contract/follow-ups.ts';
import type { FollowUpIntervals } from '#shared/domain/follow-ups/model.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { SchedulePreview } from './schedule-preview.tsx';
import { type OneScheduleProps, ScheduleDialog } from './schedule-dialog.tsx';

/** The three a person may choose; "Ikke vurderet" is where one begins. */
export const ASSESSED = ['high', 'medium', 'limited'] as const;

interface PotentialDialogProps extends OneScheduleProps {
  readonly intervals: FollowUpIntervals;
}

export function PotentialDialog({ caseId, schedule, intervals, onClose }: PotentialDialogProps) {
  const { t } = useTranslation();
  const setPotential = useCommandEntry('followUps.setPotential');
  const now = schedule.progressionPotential;
  const form = useContractForm(followUps.setPotential.input, {
    caseId,
    scheduleId: schedule.id,
    version: schedule.version,
    potential: now === 'not-assessed' ? null : now,
    reason: schedule.potentialReason ?? '',
  });
  const potential = useWatch({ control: form.control, name: 'potential' });
  const submit = useSubmit(form, async (input) => {
    await setPotential.mutateAsync(input);
    onClose();
  });
  const labels = {
    potential: t('followUps.potential.label'),
    reason: t('followUps.potential.reason'),
  };
  return (
    <ScheduleDialog
      title={t('followUps.potential.title')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="potential">
        {(field) => (
          <RadioGroup
            label={labels.potential}
            help={<HelpTerm term="progression-potential" />}
            isRequired
            options={ASSESSED.map((id) => ({
              id,
              label: t(`words.potential.${id}`),
              description: t('followUps.potential.interval', { count: intervals[id] }),
            }))}
            {...field}
          />
        )}
      </FormField>
      <SchedulePreview
        caseId={caseId}
        scheduleId={schedule.id}
        change={potential === null || potential === now ? null : { kind: 'potential', potential }}
      />
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} isRequired {...field} />}
      </FormField>
    </ScheduleDialog>
  );
}
