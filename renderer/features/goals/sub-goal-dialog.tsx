import { useTranslation } from 'react-i18next';
import { goals } from '#shared/contract/goals.ts';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { Goal, SubGoal } from '#shared/domain/goals/model.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';

interface SubGoalDialogProps {
  readonly goal: Goal;
  readonly edited: SubGoal | null;
  /** Given where it is opened to say that it is reached. */
  readonly reachedOn: string | null;
  readonly onClose: () => void;
}

/** One step of the provider's: what, how much, by when, and when it was reached. */
export function SubGoalDialog({ goal, edited, reachedOn, onClose }: SubGoalDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('goals.saveSubGoal');
  const { caseId, id: goalId } = goal;
  const form = useContractForm(goals.saveSubGoal.input, {
    caseId,
    goalId,
    id: edited?.id ?? null,
    version: edited?.version ?? null,
    subGoal: {
      title: edited?.title ?? '',
      target: edited?.target ?? null,
      targetDate: edited?.targetDate ?? null,
      reachedOn: reachedOn ?? edited?.reachedOn ?? null,
    },
  });
  const draft = useDraft(`sub-goal:${caseId}:${goalId}:${edited?.id ?? 'new'}`, form);
  const submit = useSubmit(form, async (input) => {
    const saved = await save.mutateAsync(input);
    draft.drop();
    onClose();
    const title = t('goals.sub.saved');
    if (edited === null) offerUndo(t, title, { caseId, kind: 'sub-goal', ...saved });
    else showToast({ title });
  });
  const labels = {
    title: t('goals.sub.name'),
    target: t('goals.sub.target'),
    targetDate: t('goals.sub.targetDate'),
    reachedOn: t('goals.sub.reachedOn'),
  };
  const below = Object.entries(labels).map(([field, label]) => [`subGoal.${field}`, label]);
  return (
    <FormDialog
      title={t(edited === null ? 'goals.sub.newTitle' : 'goals.sub.editTitle')}
      submit={submit}
      draft={draft}
      onClose={onClose}
    >
      <DraftNotice draft={draft} />
      <StaleSave
        form={form}
        submit={submit}
        prefix="subGoal."
        labels={labels}
        describe={(_, value) => inWords(value)}
      />
      <FormErrors form={form} labels={Object.fromEntries(below)} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="subGoal.title">
        {(field) => (
          <TextField
            label={labels.title}
            description={t('goals.sub.nameHint')}
            isRequired
            takesFocus
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="subGoal.target">
        {(field) => (
          <TextField
            label={labels.target}
            description={t('goals.sub.targetHint')}
            emptyIsNull
            {...field}
          />
        )}
      </FormField>
      <FieldRow>
        <FormField form={form} name="subGoal.targetDate">
          {(field) => <DateField label={labels.targetDate} {...field} />}
        </FormField>
        <FormField form={form} name="subGoal.reachedOn">
          {(field) => (
            <DateField
              label={labels.reachedOn}
              description={t('goals.sub.reachedHint')}
              {...field}
            />
          )}
        </FormField>
      </FieldRow>
    </FormDialog>
  );
}

function inWords(value: unknown): string {
  if (typeof value !== 'string') return '';
  return isCivilDate(value) ? formatDate(value) : value;
}
