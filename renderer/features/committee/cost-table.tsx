import { useTranslation } from 'react-i18next';
import { yearOf } from '#shared/base/dates.ts';
import { formatDate, formatWholeKroner } from '#shared/base/format.ts';
import { type CostSum, effectOf } from '#shared/domain/cases/cost.ts';
import type { CostColumn } from '#shared/domain/committee/proposed-cost.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import { useEffectWords } from '../../lib/effect-words.ts';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './committee-items.module.css';

const SPANS = ['thisYear', 'nextYear', 'standardYear', 'fourYears'] as const;

/** As today, the proposal and what else was considered, over four spans; the effect with its word. */
export function CostTable({ page }: { readonly page: SummaryView }) {
  const { t } = useTranslation();
  const words = useEffectWords('under-heading');
  const { cost } = page;
  if (cost === null) return <p className={styles['soft']}>{t('agendaItem.cost.needsDate')}</p>;
  const year = yearOf(cost.from);
  const isFirstDay = cost.from.endsWith('-01-01');
  const heads = {
    thisYear: t(isFirstDay ? 'agendaItem.cost.thisYear' : 'agendaItem.cost.thisYearFrom', { year }),
    nextYear: t('agendaItem.cost.nextYear', { year: year + 1 }),
    standardYear: t('agendaItem.cost.standardYear'),
    fourYears: t('agendaItem.cost.fourYears', { from: year, to: year + 3 }),
  };
  const rows: readonly { key: string; name: string; note: string | null; column: CostColumn }[] = [
    { key: 'as-today', name: t('agendaItem.cost.asToday'), note: null, column: cost.asToday },
    { key: 'proposal', name: t('agendaItem.cost.proposal'), note: null, column: cost.proposal },
    {
      key: 'expected',
      name: t('agendaItem.cost.expected'),
      note: t('agendaItem.cost.expectedHint'),
      column: cost.expected,
    },
    ...page.alternatives.flatMap(({ name, cost: column }, place) =>
      column === null ? [] : [{ key: `alternative-${place}`, name, note: null, column }],
    ),
  ];
  const effect = (span: (typeof SPANS)[number]) => {
    const [before, after] = [cost.asToday[span], cost.proposal[span]];
    return isKnown(before) && isKnown(after)
      ? words(effectOf(before.oere, after.oere).oere)
      : t('agendaItem.cost.unknown');
  };
  return (
    <Stack>
      <table className={styles['table']}>
        <caption>{t('agendaItem.cost.caption', { date: formatDate(cost.from) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agendaItem.form.cost')}</th>
            {SPANS.map((span) => (
              <th key={span} scope="col" className={styles['amount']}>
                {heads[span]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, note, column }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                {note === null ? null : <span className={styles['note']}>{note}</span>}
              </th>
              {SPANS.map((span) => (
                <td key={span} className={styles['amount']}>
                  <Amount sum={column[span]} />
                </td>
              ))}
            </tr>
          ))}
          <tr data-effect="true">
            <th scope="row">{t('agendaItem.cost.effect')}</th>
            {SPANS.map((span) => (
              <td key={span} className={styles['amount']}>
                {effect(span)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={styles['soft']}>{t('agendaItem.cost.noIndexation')}</p>
      <AreaEffects cost={cost} />
      <Refund refund={page.refund} />
      {page.isHighCost ? <p>{t('agendaItem.cost.highCost')}</p> : null}
    </Stack>
  );
}

/** Cost that only moves from one budget to another is seen to move. */
function AreaEffects({ cost }: { readonly cost: NonNullable<SummaryView['cost']> }) {
  const { t, i18n } = useTranslation();
  const words = useEffectWords('under-heading');
  if (cost.areas.length === 0) return null;
  const nameOf = (area: string) => {
    const key = `revisitation.area.${area}`;
    return i18n.exists(key) ? t(key as 'revisitation.area.elderly-care') : area;
  };
  return (
    <table className={styles['table']}>
      <caption>{t('agendaItem.cost.areas')}</caption>
      <tbody>
        {cost.areas.map(({ budgetArea, asToday, proposal }) => (
          <tr key={budgetArea}>
            <th scope="row">{nameOf(budgetArea)}</th>
            <td className={styles['amount']}>
              {asToday === null || proposal === null
                ? t('agendaItem.cost.unknown')
                : words(asToday - proposal)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Refund({ refund }: Pick<SummaryView, 'refund'>) {
  const { t } = useTranslation();
  if (refund === null) return null;
  const { year } = refund;
  const amount = (oere: number | null) =>
    oere === null ? t('agendaItem.cost.unknown') : formatWholeKroner(oere);
  return (
    <p>
      {t('agendaItem.cost.refund')}
      {': '}
      {refund.kind === 'no-thresholds'
        ? t('agendaItem.cost.refundNoTable', { year })
        : t('agendaItem.cost.refundValue', {
            year,
            asToday: amount(refund.asToday),
            proposal: amount(refund.proposal),
          })}
    </p>
  );
}

function Amount({ sum }: { readonly sum: CostSum }) {
  const { t } = useTranslation();
  if (isKnown(sum)) return formatWholeKroner(sum.oere);
  const { known, total } = sum;
  return (
    <>
      {known === 0 ? t('agendaItem.cost.unknown') : formatWholeKroner(sum.oere)}
      <span className={styles['note']}>{t('agendaItem.cost.partlyKnown', { known, total })}</span>
    </>
  );
}

function isKnown({ known, total }: CostSum): boolean {
  return known === total;
}
