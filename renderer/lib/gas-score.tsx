import { useTranslation } from 'react-i18next';
import { formatDate, formatFixed } from '#shared/base/format.ts';
import type { CaseGasScore } from '#shared/domain/goals/case-gas-score.ts';
import { gasValue } from './goal-words.ts';

/** The T-score with one decimal, and the goals it is made of: it never stands alone. */
export function GasScoreLine({ score }: { readonly score: CaseGasScore }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <strong>
          {t('goals.gas.score')}: {formatFixed(score.score, 1)}
        </strong>{' '}
        {t('goals.gas.scoreExplain')}
      </p>
      <ul>
        {score.rated.map((one) => (
          <li key={one.goalId}>
            {t('goals.gas.rated', {
              title: one.title ?? t('words.untitledGoal'),
              value: gasValue(one.value),
              weight: one.weight,
              date: formatDate(one.measuredOn),
            })}
          </li>
        ))}
      </ul>
      {score.unrated === 0 ? null : <p>{t('goals.gas.unrated', { count: score.unrated })}</p>}
    </>
  );
}
