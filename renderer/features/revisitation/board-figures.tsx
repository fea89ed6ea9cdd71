import { useTranslation } from 'react-i18next';
import { stepNumber } from '#shared/domain/revisitation/steps.ts';
import type { RevisitationBoard } from '#shared/domain/revisitation/view.ts';
import { useMay } from '../../lib/session.ts';
import { AreaTable } from './area-table.tsx';
import { useEffectWords } from '../../lib/effect-words.ts';
import styles from './revisitation.module.css';

/** The year in figures: less + same + more + missing is the total. */
export function BoardFigures({ board }: { readonly board: RevisitationBoard }) {
  const { t } = useTranslation();
  const words = useEffectWords();
  const maySeeMoney = useMay('money.read');
  const { figures, year } = board;
  const items = [
    { term: t('revisitation.figure.total', { year }), value: String(figures.total) },
    { term: t('revisitation.result.less'), value: String(figures.less) },
    { term: t('revisitation.result.same'), value: String(figures.same) },
    { term: t('revisitation.result.more'), value: String(figures.more) },
    { term: t('revisitation.resultMissing'), value: String(figures.missing) },
    ...figures.openByStep
      .toSorted((a, b) => stepNumber(a.step) - stepNumber(b.step))
      .map(({ step, count, oldestDays }) => ({
        term: t('revisitation.figure.atStep', {
          n: stepNumber(step),
          step: t(`revisitation.step.${step}`),
        }),
        value: t('revisitation.figure.oldest', { count, days: oldestDays }),
      })),
  ];
  return (
    <>
      <dl className={styles['figures']}>
        {items.map(({ term, value }) => (
          <div key={term} className={styles['figure']}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {maySeeMoney ? (
        <>
          <p>
            {t('revisitation.figure.effectNow')}{' '}
            <strong>{words(figures.activeYearlyEffect)}</strong>
            {figures.effectUnknown === 0
              ? null
              : ` · ${t('revisitation.figure.effectUnknown', { count: figures.effectUnknown })}`}
          </p>
          {board.effectByArea.length === 0 ? null : <AreaTable rows={board.effectByArea} />}
        </>
      ) : null}
    </>
  );
}
