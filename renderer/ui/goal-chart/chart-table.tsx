import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { GoalChartData } from './chart-data.ts';
import styles from './goal-chart.module.css';

interface TableLine {
  readonly date: string;
  readonly what: string;
  readonly value: string;
  readonly source: string;
}

/** The same as the drawing, in rows by date. */
export function ChartTable({ data }: { readonly data: GoalChartData }) {
  const { t } = useTranslation();
  const lines: TableLine[] = [
    { ...data.baseline, what: t('ui.chart.baseline'), source: '' },
    ...data.measurements.map((one) => ({ ...one, what: t('ui.chart.measurement') })),
    ...(data.target ? [{ ...data.target, what: t('ui.chart.target'), source: '' }] : []),
  ]
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((one) => ({ ...one, date: formatDate(one.date), value: data.labelFor(one.value) }));
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('ui.chart.label', { title: data.title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.chart.date')}</th>
          <th scope="col">{t('ui.chart.what')}</th>
          <th scope="col">{t('ui.chart.value')}</th>
          <th scope="col">{t('ui.chart.source')}</th>
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
          </tr>
        ))}
      </tbody>
    </table>
  );
}
