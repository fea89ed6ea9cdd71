import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalChartData } from './chart-data.ts';
import { chartWords } from './chart-words.ts';
import styles from './goal-chart.module.css';

export function ChartLegend({ data }: { readonly data: GoalChartData }) {
  const { t } = useTranslation();
  const words = chartWords(t, data);
  return (
    <>
      <ul className={styles['legend']}>
        <Mark label={words.baseline}>
          <rect className={styles['baseline']} x={7} y={3} width={10} height={10} />
        </Mark>
        <Mark label={words.measurements}>
          <line className={styles['measured']} x1={0} x2={24} y1={8} y2={8} />
          <circle className={styles['point']} cx={12} cy={8} r={5} />
        </Mark>
        {data.target ? (
          <Mark label={words.target}>
            <line className={styles['target']} x1={0} x2={24} y1={8} y2={8} />
            <path className={styles['targetMark']} d="M 12 1 L 19 8 L 12 15 L 5 8 Z" />
          </Mark>
        ) : null}
        {data.pacePoints.length > 1 ? (
          <Mark label={words.pace}>
            <line className={styles['pace']} x1={0} x2={24} y1={8} y2={8} />
          </Mark>
        ) : null}
        {data.toleranceBand ? (
          <Mark label={words.band}>
            <rect className={styles['band']} x={0} y={3} width={24} height={10} />
          </Mark>
        ) : null}
      </ul>
      {data.lowerIsBetter ? <p className={styles['turned']}>{words.turned}</p> : null}
    </>
  );
}

function Mark({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <li className={styles['mark']}>
      <svg width={24} height={16} viewBox="0 0 24 16" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
