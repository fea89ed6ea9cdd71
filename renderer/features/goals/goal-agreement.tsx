import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';

/** What was agreed, beside how it goes. */
export function GoalAgreement({ view }: { readonly view: GoalView }) {
  const { t } = useTranslation();
  const { goal } = view;
  const { agreement, consequenceWhenMet, consequenceText } = goal;
  const consequence =
    consequenceWhenMet === null
      ? null
      : [t(`words.consequence.${consequenceWhenMet}`), consequenceText]
          .filter((text) => text !== null)
          .join('. ');
  const agreed =
    agreement === null
      ? null
      : agreement.kind === 'agreed'
        ? t('goals.agreed.agreedOn', { date: formatDate(agreement.on) })
        : t('goals.agreed.notAgreed', {
            reason: t(`goals.notAgreedReason.${agreement.reason}`),
            text: agreement.text,
          });
  return (
    <DefinitionList
      columns={2}
      items={[
        { term: t('goals.agreed.resources'), value: goal.resourcesToday },
        { term: t('goals.agreed.theme'), value: view.themeTerm },
        ...(view.secondaryThemeTerms.length === 0
          ? []
          : [
              {
                term: t('goals.agreed.secondaryThemes'),
                value: view.secondaryThemeTerms.join(', '),
              },
            ]),
        {
          term: t('goals.agreed.goalType'),
          value: goal.goalType === null ? null : t(`words.goalType.${goal.goalType}`),
        },
        {
          term: t('goals.agreed.measuredBy'),
          value: goal.measuredBy === null ? null : t(`words.source.${goal.measuredBy}`),
        },
        {
          term: t('goals.agreed.intervention'),
          value: view.interventionLabel ?? t('goals.agreed.noIntervention'),
        },
        { term: t('goals.agreed.consequence'), value: consequence },
        { term: t('goals.agreed.agreement'), value: agreed },
      ]}
    />
  );
}
