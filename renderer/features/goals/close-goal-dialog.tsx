import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { goals } from '#shared/contract/goals.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import { isClosed, possibleStatuses } from '#shared/domain/goals/transitions.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FollowThroughChoice } from './follow-through-choice.tsx';

interface CloseGoalDialogProps {
  readonly view: GoalView;
  readonly onClose: () => void;
}

/** How it ended, and where it is met: what now happens. */
export function CloseGoalDialog({ view, onClose }: CloseGoalDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { goal, evaluation } = view;
  const close = useCommandEntry('goals.close');
  const form = useContractForm<CloseInput, CloseOutput>(goals.close.input, {
    caseId: goal.caseId,
    goalId: goal.id,
    version: goal.version,
    status: evaluation.proposesMet ? 'met' : null,
    closedOn: today,
    reason: null,
    followThrough: goal.consequenceWhenMet,
    followThroughText: null,
  });
  const status = form.watch('status');
  const choice = form.watch('followThrough');
  const draft = useDraft(`close-goal:${goal.caseId}:${goal.id}`, form);
  const submit = useSubmit(form, async (input) => {
    const met = input.status === 'met';
    await close.mutateAsync({
      ...input,
      followThrough: met ? input.followThrough : null,
      followThroughText: met && input.followThrough !== null ? input.followThroughText : null,
    });
    showToast({ title: t('goals.close.saved') });
    draft.drop();
    onClose();
  });
  const statuses = possibleStatuses(goal).filter(isClosed);
  const stopped = status === 'stopped';
  return (
    <FormDialog
      title={t('goals.close.title')}
      submit={submit}
      submitLabel={t('goals.close.save')}
      draft={draft}
      onClose={onClose}
    >
      {evaluation.proposesMet ? <p>{t('goals.close.proposed')}</p> : null}
      <DraftNotice draft={draft} />
      <FormErrors
        form={form}
        labels={{
          status: t('goals.close.status'),
          closedOn: t('goals.close.closedOn'),
          reason: t('goals.close.reason'),
          followThrough: t('goals.close.followThrough'),
          followThroughText: t('goals.close.text'),
        }}
      />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {submit.conflict ? (
        <ErrorPanel error={{ kind: 'conflict', conflict: submit.conflict }} />
      ) : null}
      <FormField form={form} name="status">
        {(field) => (
          <RadioGroup
            label={t('goals.close.status')}
            isRequired
            options={statuses.map((id) => ({ id, label: t(`words.goalStatus.${id}`) }))}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="closedOn">
        {(field) => <DateField label={t('goals.close.closedOn')} isRequired {...field} />}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => (
          <TextArea
            label={t(stopped ? 'goals.close.reasonStopped' : 'goals.close.reason')}
            isRequired={stopped}
            rows={2}
            emptyIsNull
            {...field}
          />
        )}
      </FormField>
      {status === 'met' ? (
        <>
          <FormField form={form} name="followThrough">
            {(field) => (
              <FollowThroughChoice agreed={goal.consequenceWhenMet} maybeLater {...field} />
            )}
          </FormField>
          {choice === null ? null : (
            <FormField form={form} name="followThroughText">
              {(field) => (
                <TextField
                  label={t(choice === 'keep' ? 'goals.close.textKeep' : 'goals.close.text')}
                  isRequired={choice === 'keep'}
                  emptyIsNull
                  {...field}
                />
              )}
            </FormField>
          )}
        </>
      ) : null}
    </FormDialog>
  );
}

type CloseInput = z.input<typeof goals.close.input>;
type CloseOutput = z.output<typeof goals.close.input>;
