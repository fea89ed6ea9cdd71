import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { goals } from '#shared/contract/goals.ts';
import type { Goal } from '#shared/domain/goals/model.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FollowThroughChoice } from './follow-through-choice.tsx';

interface DecideDialogProps {
  readonly goal: Goal;
  readonly onClose: () => void;
}

/** A goal is met: what was agreed beforehand stands chosen, and a person decides. */
export function DecideDialog({ goal, onClose }: DecideDialogProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const decide = useCommandEntry('goals.followThrough');
  const form = useContractForm(goals.followThrough.input, {
    caseId: goal.caseId,
    goalId: goal.id,
    version: goal.version,
    choice: goal.consequenceWhenMet,
    text: null,
  });
  const choice = form.watch('choice');
  const draft = useDraft(`decide:${goal.caseId}:${goal.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await decide.mutateAsync(input);
    const copy = () => navigate(`/cases/${goal.caseId}/goals/new/${goal.id}`);
    showToast({
      title: t('goals.decide.saved'),
      ...(input.choice === 'new-goal'
        ? { action: { label: t('goals.decide.newGoal'), onAction: copy } }
        : {}),
    });
    draft.drop();
    onClose();
  });
  return (
    <FormDialog
      title={t('goals.decide.title')}
      submit={submit}
      submitLabel={t('goals.decide.save')}
      draft={draft}
      onClose={onClose}
    >
      <DraftNotice draft={draft} />
      <FormErrors
        form={form}
        labels={{ choice: t('goals.close.followThrough'), text: t('goals.close.text') }}
      />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {submit.conflict ? (
        <ErrorPanel error={{ kind: 'conflict', conflict: submit.conflict }} />
      ) : null}
      <FormField form={form} name="choice">
        {(field) => <FollowThroughChoice agreed={goal.consequenceWhenMet} isRequired {...field} />}
      </FormField>
      <FormField form={form} name="text">
        {(field) => (
          <TextField
            label={t(choice === 'keep' ? 'goals.close.textKeep' : 'goals.close.text')}
            isRequired={choice === 'keep'}
            emptyIsNull
            {...field}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
