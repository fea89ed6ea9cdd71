import { useTranslation } from 'react-i18next';
import { FormField } from '../../lib/form.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import type { CarryOutForm } from './carry-out-form.ts';

interface GoalOfEndingProps {
  readonly form: CarryOutForm;
  readonly at: `answers.ends.${number}.goals.${number}`;
  readonly goalId: string;
  readonly title: string;
  /** The first line that begins help; null where none does. */
  readonly beginsAt: number | null;
}

/** An active goal of help that ends. Nothing is chosen beforehand: nothing is closed silently. */
export function GoalOfEnding({ form, at, goalId, title, beginsAt }: GoalOfEndingProps) {
  const { t } = useTranslation();
  const answer = form.watch(at);
  return (
    <>
      <FormField form={form} name={`${at}.choice`}>
        {(field) => (
          <RadioGroup
            label={t('decision.carryOut.goal', { goal: title })}
            orientation="horizontal"
            {...field}
            isRequired
            options={[
              { id: 'stay-on-case' as const, label: t('decision.carryOut.goalStays') },
              ...(beginsAt === null
                ? []
                : [{ id: 'follow-new' as const, label: t('decision.carryOut.goalFollows') }]),
              { id: 'close' as const, label: t('decision.carryOut.goalCloses') },
            ]}
            onChange={(choice) => {
              if (choice === 'close') form.setValue(at, { goalId, choice, reason: '' });
              else if (choice === 'follow-new') {
                form.setValue(at, { goalId, choice, place: beginsAt ?? 0 });
              } else form.setValue(at, { goalId, choice: 'stay-on-case' });
              form.clearErrors(at);
            }}
          />
        )}
      </FormField>
      {answer?.choice === 'close' ? (
        <FormField form={form} name={`${at}.reason`}>
          {(field) => <TextArea label={t('ui.reason')} rows={2} {...field} isRequired />}
        </FormField>
      ) : null}
    </>
  );
}
