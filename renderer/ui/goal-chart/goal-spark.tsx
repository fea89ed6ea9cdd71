/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an <img> cannot follow the theme */
import { useTranslation } from 'react-i18next';
import { chartInWords } from './chart-in-words.ts';
import type { GoalChartData } from './chart-data.ts';
import { pathThrough } from './chart-path.ts';
import { sparkScales } from './chart-scales.ts';
import styles from './goal-chart.module.css';

const SIZE = { width: 150, height: 40 };

/** The same drawing where there is room for a line of text only: no letters, the words are beside it. */
export function GoalSpark({ data }: { readonly data: GoalChartData }) {
  const { t } = useTranslation();
  const { x, y } = sparkScales(data, SIZE);
  const counting = data.measurements.filter((measurement) => measurement.counts ?? true);
  const band = data.toleranceBand;
  return (
    <svg
      className={styles['spark']}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={chartInWords(t, data)}
    >
      {band ? (
        <rect
          className={styles['band']}
          x={0}
          y={Math.min(y(band.from), y(band.to)) - 1}
          width={SIZE.width}
          height={Math.abs(y(band.from) - y(band.to)) + 2}
        />
      ) : null}
      <path className={styles['pace']} d={pathThrough(data.pacePoints, { x, y })} />
      {data.target ? (
        <line
          className={styles['target']}
          x1={0}
          x2={SIZE.width}
          y1={y(data.target.value)}
          y2={y(data.target.value)}
        />
      ) : null}
      <path
        className={styles['measured']}
        d={pathThrough([data.baseline, ...counting], { x, y })}
      />
      <rect
        className={styles['baseline']}
        x={x(data.baseline.date) - 3}
        y={y(data.baseline.value) - 3}
        width={6}
        height={6}
      />
      {counting.map(({ date, value }, place) => (
        // Two measurements of one day by one source have nothing else to tell them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <circle
          key={`${date} ${place}`}
          className={styles['point']}
          cx={x(date)}
          cy={y(value)}
          r={3.5}
        />
      ))}
    </svg>
  );
}
