import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { GoalChartData } from './chart-data.ts';
import styles from './goal-chart.module.css';

interface TableLine {
  readonly date: string;
  readonly what: string;
  readonly value: string;
  readonly source: string;
  readonly rating: number | null;
}

/** The same as the drawing, in rows by date. */
export function ChartTable({ data }: { readonly data: GoalChartData }) {
  const { t } = useTranslation();
  const words = data.wordsFor ?? data.labelFor;
  const lines: TableLine[] = [
    { ...data.baseline, what: t('ui.chart.baseline'), source: '', rating: null },
    ...data.measurements.map((one) => ({
      ...one,
      what: t('ui.chart.measurement'),
      rating: one.rating ?? null,
    })),
    ...(data.target
      ? [{ ...data.target, what: t('ui.chart.target'), source: '', rating: null }]
      : []),
  ]
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((one) => ({ ...one, date: formatDate(one.date), value: words(one.value) }));
  const isRated = lines.some(({ rating }) => rating !== null);
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('ui.chart.label', { title: data.title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.chart.date')}</th>
          <th scope="col">{t('ui.chart.what')}</th>
          <th scope="col">{t('ui.chart.value')}</th>
          <th scope="col">{t('ui.chart.source')}</th>
          {isRated ? <th scope="col">{t('ui.chart.rating')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {lines.map((one, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the rows never move and may be alike
          <tr key={index}>
            <th scope="row">{one.date}</th>
            <td>{one.what}</td>
            <td>{one.value}</td>
            <td>{one.source}</td>
            {isRated ? <td>{one.rating}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
