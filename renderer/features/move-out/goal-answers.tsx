import { useTranslation } from 'react-i18next';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { GoalAnswers as Answers } from '#shared/contract/move-out.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import { FormField } from '../../lib/form.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';

type WithGoals = FieldValues & { goals: Answers };
type Answer = Answers[number];

interface GoalAnswersProps<Output> {
  readonly form: UseFormReturn<WithGoals, unknown, Output>;
  readonly goals: readonly GoalView[];
  /** There is a § 85 of the transition to follow to. */
  readonly canFollow: boolean;
}

/** What becomes of each active goal of the placement. */
export function GoalAnswers<Output>({ form, goals, canFollow }: GoalAnswersProps<Output>) {
  const { t } = useTranslation();
  if (goals.length === 0) return null;
  const choices = [
    ...(canFollow ? [{ id: 'follow' as const, label: t('moveOut.form.goalFollow') }] : []),
    { id: 'stay-on-case' as const, label: t('moveOut.form.goalStay') },
    { id: 'close' as const, label: t('moveOut.form.goalClose') },
  ];
  return (
    <FormSection title={t('moveOut.form.goalsLeft')}>
      {goals.map(({ goal }, place) => (
        <div key={goal.id}>
          <FormField form={form} name={`goals.${place}.choice`}>
            {(field) => (
              <RadioGroup
                label={goal.title ?? t('words.untitledGoal')}
                orientation="horizontal"
                {...field}
                isRequired
                options={choices}
                onChange={(choice: Answer['choice']) => {
                  form.setValue(`goals.${place}`, answerFor(goal.id, choice));
                  form.clearErrors(`goals.${place}`);
                }}
              />
            )}
          </FormField>
          {form.watch(`goals.${place}.choice`) === 'close' ? (
            <FormField form={form} name={`goals.${place}.reason`}>
              {(field) => (
                <TextArea
                  label={t('moveOut.form.goalCloseReason')}
                  rows={2}
                  {...field}
                  isRequired
                />
              )}
            </FormField>
          ) : null}
        </div>
      ))}
    </FormSection>
  );
}

export function answerFor(goalId: string, choice: Answer['choice']): Answer {
  switch (choice) {
    case 'close':
      return { goalId, choice, reason: '' };
    case 'follow':
      return { goalId, choice, interventionId: null };
    case 'stay-on-case':
      return { goalId, choice };
    default:
      return choice satisfies never;
  }
}

/** The active goals of the placement, in the order they are answered for. */
export function goalsOfHelp(goals: readonly GoalView[], interventionId: string) {
  return goals.filter(
    ({ goal }) => goal.interventionId === interventionId && goal.status === 'active',
  );
}
