import { useTranslation } from 'react-i18next';
import type { Bar } from './week-chart.tsx';
import styles from './weeks.module.css';

/** The same as the drawing, in rows. */
export function WeekTable({ bars }: { readonly bars: readonly Bar[] }) {
  const { t } = useTranslation();
  const casesIn = ({ rows }: Bar) => new Set(rows.map(({ caseId }) => caseId)).size;
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('load.weeks.chart')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('load.weeks.column.week')}</th>
          <th scope="col">{t('load.weeks.column.due')}</th>
          <th scope="col">{t('load.weeks.column.cases')}</th>
          <th scope="col">{t('load.weeks.column.planned')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id}>
            <th scope="row">{bar.name}</th>
            <td>{bar.rows.length}</td>
            <td>{casesIn(bar)}</td>
            <td>{bar.planned ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
