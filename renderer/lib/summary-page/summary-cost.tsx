import { useTranslation } from 'react-i18next';
import { yearOf } from '#shared/base/dates.ts';
import { formatDate, formatWholeKroner } from '#shared/base/format.ts';
import { knownEffect } from '#shared/domain/committee/known-effect.ts';
import type {
  BudgetAreaEffect,
  CostColumn,
  CostComparison,
} from '#shared/domain/committee/proposed-cost.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { useEffectWords } from '../effect-words.ts';
import { ChangedMark } from './changed-mark.tsx';
import { sumInWords } from './cost-words.tsx';
import { Titled } from './titled.tsx';
import styles from './summary-page.module.css';

/** The one table of an item's cost: in the form, in the meeting and on paper. */
export function SummaryCost({ summary }: { readonly summary: SummaryView }) {
  const { t } = useTranslation();
  const { cost } = summary;
  if (cost === null) {
    return (
      <Titled
        title={t('committeePage.section.cost')}
        section="cost"
        text={null}
        lacks={t('committeePage.missing.cost')}
      />
    );
  }
  return (
    <div className={`${styles['page']} ${styles['cost']}`}>
      <CostTable cost={cost} alternatives={summary.alternatives} />
      <AreaList areas={cost.areas} />
      <Refund refund={summary.refund} />
    </div>
  );
}

const COLUMNS = ['thisYear', 'nextYear', 'standardYear', 'fourYears'] as const;

/** What is expected stands there only where something else is planned to end too. */
function rowsOf({ proposal, expected }: CostComparison) {
  const isSame = COLUMNS.every((span) => proposal[span].oere === expected[span].oere);
  return isSame
    ? (['asToday', 'proposal'] as const)
    : (['asToday', 'proposal', 'expected'] as const);
}

interface CostTableProps extends Pick<SummaryView, 'alternatives'> {
  readonly cost: CostComparison;
}

/** As today, the proposal, what is expected and the other ways, over the four spans; the effect under them. */
function CostTable({ cost, alternatives }: CostTableProps) {
  const { t } = useTranslation();
  const words = useEffectWords('under-heading');
  const year = yearOf(cost.from);
  const headings = {
    thisYear: cost.from.endsWith('-01-01')
      ? String(year)
      : t('committeePage.cost.thisYear', { year }),
    nextYear: t('committeePage.cost.nextYear', { year: year + 1 }),
    standardYear: t('committeePage.cost.standardYear'),
    fourYears: t('committeePage.cost.fourYears', { from: year, to: year + 3 }),
  };
  const rows: readonly { readonly name: string; readonly column: CostColumn | null }[] = [
    ...rowsOf(cost).map((row) => ({ name: t(`committeePage.cost.${row}`), column: cost[row] })),
    ...alternatives.map(({ name, cost: column }) => ({ name, column })),
  ];
  return (
    <table className={styles['table']}>
      <caption>
        <h3>{t('committeePage.section.cost')}:</h3> <ChangedMark section="cost" />{' '}
        <span className={styles['soft']}>
          {t('committeePage.cost.of', { date: formatDate(cost.from) })}.{' '}
          {t('committeePage.cost.note')}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('committeePage.cost.period')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={styles['number']}>
              {headings[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, column }, place) => (
          // Two ways may have the same name, and the list is never reordered.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={place}>
            <th scope="row">{name}</th>
            {column === null ? (
              <td colSpan={COLUMNS.length}>{t('committeePage.cost.notPriced')}</td>
            ) : (
              COLUMNS.map((span) => (
                <td key={span} className={styles['number']}>
                  {sumInWords(t, column[span])}
                </td>
              ))
            )}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('committeePage.cost.effect')}</th>
          {COLUMNS.map((column) => {
            const effect = knownEffect(cost.asToday[column], cost.proposal[column]);
            return (
              <td key={column} className={styles['number']}>
                <strong>
                  {effect === null ? t('committeePage.cost.unknownEffect') : words(effect)}
                </strong>
              </td>
            );
          })}
        </tr>
      </tbody>
    </table>
  );
}

/** Every area that pays before or after, so that cost that only moves is seen to move. */
function AreaList({ areas }: { readonly areas: readonly BudgetAreaEffect[] }) {
  const { t } = useTranslation();
  const words = useEffectWords('under-heading');
  if (areas.length === 0) return null;
  return (
    <Titled title={t('committeePage.section.areas')} text={null}>
      {areas.map(({ budgetArea, asToday, proposal }, place) => (
        <span key={budgetArea}>
          {place === 0 ? '' : ' · '}
          {t(`revisitation.area.${budgetArea}` as never, { defaultValue: budgetArea })}:{' '}
          {asToday === null || proposal === null ? (
            t('committeePage.cost.unknownEffect')
          ) : (
            <>
              {formatWholeKroner(asToday)} → {formatWholeKroner(proposal)},{' '}
              <strong>{words(asToday - proposal)}</strong>
            </>
          )}
        </span>
      ))}
    </Titled>
  );
}

/** § 176: an estimate, and called so. */
function Refund({ refund }: Pick<SummaryView, 'refund'>) {
  const { t } = useTranslation();
  if (refund === null) return null;
  const { year } = refund;
  const amount = (oere: number | null) =>
    oere === null ? t('words.notKnown') : formatWholeKroner(oere);
  const text =
    refund.kind === 'no-thresholds'
      ? t('committeePage.refund.noThresholds', { year })
      : t('committeePage.refund.estimate', {
          year,
          asToday: amount(refund.asToday),
          proposal: amount(refund.proposal),
        });
  return <Titled title={t('committeePage.section.refund')} text={text} />;
}
