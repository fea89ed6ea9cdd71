import { useTranslation } from 'react-i18next';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { moveOut, type GoalAnswers as Answers } from '#shared/contract/move-out.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { UnplannedReason } from '#shared/domain/move-out/model.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { useDraft } from '../../lib/draft.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { showToast } from '../../ui/feedback/toast.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { ActDialog } from './act-dialog.tsx';
import { answerFor, GoalAnswers, goalsOfHelp } from './goal-answers.tsx';

interface UnplannedDialogProps {
  readonly view: CaseView;
  readonly placement: PlacementView;
  readonly onClose: () => void;
}

/** It has happened, plan or not: the place is free and the help ends the day before. */
export function UnplannedDialog({ view, placement, onClose }: UnplannedDialogProps) {
  const { t } = useTranslation();
  const record = useCommandEntry('moveOut.moveOutUnplanned');
  const goals = goalsOfHelp(view.goals, placement.interventionId);
  const form = useContractForm(moveOut.moveOutUnplanned.input, {
    caseId: view.header.caseId,
    interventionId: placement.interventionId,
    version: placement.interventionVersion,
    movedOutOn: useToday(),
    reason: null,
    text: '',
    goals: goals.map(({ goal }) => answerFor(goal.id, 'stay-on-case')),
  });
  const draft = useDraft(`move-out-unplanned:${placement.interventionId}`, form);
  const submit = useSubmit(form, async (input) => {
    await record.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('moveOut.saved.movedOut') });
  });
  const labels = {
    movedOutOn: t('moveOut.form.movedOutOn'),
    reason: t('moveOut.form.unplannedReason'),
    text: t('moveOut.form.unplannedText'),
    goals: t('moveOut.form.goalsLeft'),
    'goals.choice': t('moveOut.form.goalsLeft'),
  };
  return (
    <ActDialog
      title={t('moveOut.act.unplanned')}
      form={form}
      submit={submit}
      labels={labels}
      draft={draft}
      onClose={onClose}
    >
      <FieldRow>
        <FormField form={form} name="movedOutOn">
          {(field) => <DateField label={labels.movedOutOn} {...field} isRequired takesFocus />}
        </FormField>
        <FormField form={form} name="reason">
          {(field) => (
            <Select
              label={labels.reason}
              {...field}
              isRequired
              options={UnplannedReason.options.map((id) => ({
                id,
                label: t(`moveOut.unplannedReason.${id}`),
              }))}
            />
          )}
        </FormField>
      </FieldRow>
      <FormField form={form} name="text">
        {(field) => <TextArea label={labels.text} rows={3} {...field} isRequired />}
      </FormField>
      <GoalAnswers
        form={form as unknown as UseFormReturn<FieldValues & { goals: Answers }, unknown, unknown>}
        goals={goals}
        canFollow={false}
      />
    </ActDialog>
  );
}
