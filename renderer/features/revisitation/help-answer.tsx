import { useTranslation } from 'react-i18next';
import type { GoalView, InterventionView } from '#shared/domain/cases/view.ts';
import { FormField } from '../../lib/form.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import type { CarryOutForm, CarryOutValues } from './carry-out-form.ts';
import { TermsFields } from './terms-fields.tsx';
import styles from './revisitation.module.css';

type Answer = CarryOutValues['help'][number];

/** `died` is an act of its own. */
const REASONS = [
  'other-effort',
  'no-further-effort',
  'moved-out',
  'stopped-early',
  'voluntary-offer',
  'other',
] as const;

interface HelpAnswerProps {
  readonly form: CarryOutForm;
  readonly help: InterventionView;
  readonly place: number;
  readonly goals: readonly GoalView[];
}

/** One help that runs: nothing is chosen beforehand, so that nothing ends unseen. */
export function HelpAnswer({ form, help, place, goals }: HelpAnswerProps) {
  const { t } = useTranslation();
  const answer = form.watch(`help.${place}`);
  const { id } = help.intervention;
  const title = [help.paragraphDisplay, help.providerName].filter(Boolean).join(' · ');
  return (
    <section className={styles['block']} aria-labelledby={`carried-help-${id}`}>
      <h4 id={`carried-help-${id}`}>{title}</h4>
      <FormField form={form} name={`help.${place}.choice`}>
        {(field) => (
          <RadioGroup
            label={t('revisitation.whatBecomes')}
            orientation="horizontal"
            {...field}
            isRequired
            options={(['continue', 'change', 'end'] as const).map((choice) => ({
              id: choice,
              label: t(`revisitation.choice.${choice}`),
            }))}
            onChange={(choice) => {
              form.setValue(`help.${place}`, answerFor(id, choice, goals));
              form.clearErrors(`help.${place}`);
            }}
          />
        )}
      </FormField>
      {answer.choice === 'change' ? <TermsFields form={form} at={`help.${place}`} /> : null}
      {answer.choice === 'end' ? (
        <>
          <FormField form={form} name={`help.${place}.endReason`}>
            {(field) => (
              <Select
                label={t('history.field.endReason')}
                {...field}
                isRequired
                options={REASONS.map((reason) => ({
                  id: reason,
                  label: t(`words.endReason.${reason}`),
                }))}
              />
            )}
          </FormField>
          {goals.map(({ goal }, n) => (
            <GoalAnswer
              key={goal.id}
              form={form}
              at={`help.${place}.goals.${n}`}
              title={goal.title ?? t('words.untitledGoal')}
              goalId={goal.id}
            />
          ))}
        </>
      ) : null}
    </section>
  );
}

function answerFor(
  interventionId: string,
  choice: Answer['choice'] | null,
  goals: readonly GoalView[],
): Answer {
  switch (choice) {
    case 'change':
      return { interventionId, choice, rate: null, support: null };
    case 'end':
      return {
        interventionId,
        choice,
        endReason: 'other-effort',
        goals: goals.map(({ goal }) => ({ goalId: goal.id, choice: 'stay-on-case' })),
      };
    default:
      return { interventionId, choice: 'continue' };
  }
}

interface GoalAnswerProps {
  readonly form: CarryOutForm;
  readonly at: `help.${number}.goals.${number}`;
  readonly title: string;
  readonly goalId: string;
}

/** An active goal of help that ends: it stays on the case, follows to new help, or is closed. */
function GoalAnswer({ form, at, title, goalId }: GoalAnswerProps) {
  const { t } = useTranslation();
  const answer = form.watch(at);
  const begins = form.watch('begins');
  const choices = [
    { id: 'stay-on-case' as const, label: t('revisitation.goal.stay-on-case') },
    ...(begins.length > 0
      ? [{ id: 'follow-new' as const, label: t('revisitation.goal.follow-new') }]
      : []),
    { id: 'close' as const, label: t('revisitation.goal.close') },
  ];
  return (
    <>
      <FormField form={form} name={`${at}.choice`}>
        {(field) => (
          <RadioGroup
            label={t('revisitation.goal.title', { goal: title })}
            orientation="horizontal"
            {...field}
            isRequired
            options={choices}
            onChange={(choice) => {
              if (choice === 'close') form.setValue(at, { goalId, choice, reason: '' });
              else if (choice === 'follow-new') form.setValue(at, { goalId, choice, place: 0 });
              else form.setValue(at, { goalId, choice: 'stay-on-case' });
            }}
          />
        )}
      </FormField>
      {answer.choice === 'close' ? (
        <FormField form={form} name={`${at}.reason`}>
          {(field) => <TextArea label={t('ui.reason')} rows={2} {...field} isRequired />}
        </FormField>
      ) : null}
    </>
  );
}
