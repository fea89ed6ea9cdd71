import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { cases } from '#shared/contract/cases.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { GoalView, InterventionView } from '#shared/domain/cases/view.ts';
import { FormField } from '../../lib/form.tsx';
import { GoalResultTag } from '../../lib/goal-tags.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import styles from './cases.module.css';

type Input = InputOf<typeof cases.endIntervention>;
type Answer = Input['goals'][number];

interface GoalAnswersProps {
  readonly goals: readonly GoalView[];
  readonly successors: readonly InterventionView[];
}

/** What becomes of each active goal when its help ends. Nothing is chosen beforehand: nothing closes silently. */
export function GoalAnswers({ goals, successors }: GoalAnswersProps) {
  const { t } = useTranslation();
  return (
    <FormSection title={t('cases.end.goals')} description={t('cases.end.goalsHelp')}>
      {goals.map((view, place) => (
        <GoalAnswer key={view.goal.id} view={view} place={place} successors={successors} />
      ))}
    </FormSection>
  );
}

interface GoalAnswerProps {
  readonly view: GoalView;
  readonly place: number;
  readonly successors: readonly InterventionView[];
}

function GoalAnswer({ view, place, successors }: GoalAnswerProps) {
  const { t } = useTranslation();
  const form = useFormContext<Input, unknown, unknown>();
  const answer = form.watch(`goals.${place}`);
  const choices = [
    { id: 'close' as const, label: t('cases.end.close') },
    ...(successors.length > 0 ? [{ id: 'follow' as const, label: t('cases.end.follow') }] : []),
    { id: 'stay-on-case' as const, label: t('cases.end.stayOnCase') },
  ];
  const choose = (choice: Answer['choice']) => {
    // The whole answer: each choice has fields of its own, and none of another's.
    form.setValue(`goals.${place}`, answerFor(view.goal.id, choice));
    form.clearErrors(`goals.${place}`);
  };
  return (
    <div className={styles['row']}>
      <p className={styles['goalLine']}>
        <strong>{view.goal.title ?? t('words.untitledGoal')}</strong> <GoalResultTag view={view} />
      </p>
      <FormField form={form} name={`goals.${place}.choice`}>
        {(field) => (
          <RadioGroup
            label={t('cases.end.choice')}
            {...field}
            isRequired
            options={choices}
            onChange={choose}
          />
        )}
      </FormField>
      {answer.choice === 'close' ? (
        <FormField form={form} name={`goals.${place}.reason`}>
          {(field) => <TextArea label={t('ui.reason')} rows={2} {...field} isRequired />}
        </FormField>
      ) : null}
      {answer.choice === 'follow' ? (
        <FormField form={form} name={`goals.${place}.interventionId`}>
          {(field) => (
            <Select
              label={t('cases.end.successor')}
              {...field}
              value={field.value === '' ? null : field.value}
              isRequired
              options={successors.map((one) => ({
                id: one.intervention.id,
                label: one.paragraphDisplay,
                ...(one.providerName === null ? {} : { description: one.providerName }),
              }))}
            />
          )}
        </FormField>
      ) : null}
    </div>
  );
}

function answerFor(goalId: string, choice: Answer['choice']): Answer {
  switch (choice) {
    case 'close':
      return { goalId, choice, reason: '' };
    case 'follow':
      return { goalId, choice, interventionId: '' };
    case 'stay-on-case':
      return { goalId, choice };
    default:
      return choice satisfies never;
  }
}
