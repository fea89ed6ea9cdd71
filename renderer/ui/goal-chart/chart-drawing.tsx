/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an <img> cannot follow the theme */
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { ChartPoint, GoalChartData } from './chart-data.ts';
import { pathThrough } from './chart-path.ts';
import { chartScales, type ChartScales, type ChartSize } from './chart-scales.ts';
import { chartWords } from './chart-words.ts';
import styles from './goal-chart.module.css';

interface ChartDrawingProps {
  readonly data: GoalChartData;
  readonly size: ChartSize;
  readonly label: string;
}

/** Line kinds and shapes tell the parts apart; colour only helps. */
export function ChartDrawing({ data, size, label }: ChartDrawingProps) {
  const { t } = useTranslation();
  const scales = chartScales(data, size);
  const { frame, x, y } = scales;
  const counting = data.measurements.filter((measurement) => measurement.counts ?? true);
  const latest = counting.at(-1);
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      <Axes data={data} scales={scales} />
      {data.toleranceBand ? (
        <Band scales={scales} from={data.toleranceBand.from} to={data.toleranceBand.to} />
      ) : null}
      <line
        className={styles['today']}
        x1={x(data.today)}
        x2={x(data.today)}
        y1={frame.top}
        y2={frame.bottom}
      />
      <text className={styles['note']} x={x(data.today)} y={frame.top - 8} textAnchor="middle">
        {t('ui.chart.today')}
      </text>
      <path className={styles['pace']} d={pathThrough(data.pacePoints, scales)} />
      {data.target ? <Target data={data} target={data.target} scales={scales} /> : null}
      <path className={styles['measured']} d={pathThrough([data.baseline, ...counting], scales)} />
      <rect
        className={styles['baseline']}
        x={x(data.baseline.date) - 5}
        y={y(data.baseline.value) - 5}
        width={10}
        height={10}
      />
      {data.measurements.map((measurement, index) => (
        <circle
          // Two measurements of one day by one source have nothing else to tell them apart.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${measurement.date} ${index}`}
          className={styles['point']}
          data-hollow={measurement.counts === false || undefined}
          cx={x(measurement.date)}
          cy={y(measurement.value)}
          r={measurement.counts === false ? 4 : 5}
        />
      ))}
      {latest ? <ValueLabel point={latest} data={data} scales={scales} /> : null}
    </svg>
  );
}

function Axes({ data, scales }: { readonly data: GoalChartData; readonly scales: ChartScales }) {
  const { frame, ticks, dateTicks, x, y } = scales;
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles['grid']}
            x1={frame.left}
            x2={frame.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text
            className={styles['tick']}
            x={frame.left - 8}
            y={y(tick)}
            dy="0.32em"
            textAnchor="end"
          >
            {data.tickFor(tick)}
          </text>
        </g>
      ))}
      <line
        className={styles['axis']}
        x1={frame.left}
        x2={frame.right}
        y1={frame.bottom}
        y2={frame.bottom}
      />
      {dateTicks.map((date) => (
        <g key={date}>
          <line
            className={styles['axis']}
            x1={x(date)}
            x2={x(date)}
            y1={frame.bottom}
            y2={frame.bottom + 5}
          />
          <text className={styles['tick']} x={x(date)} y={frame.bottom + 20} textAnchor="middle">
            {formatDate(date)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Band(props: { readonly scales: ChartScales; readonly from: number; readonly to: number }) {
  const { frame, y } = props.scales;
  const top = Math.min(y(props.from), y(props.to));
  // A tolerance of 0 is a line's width, and still seen.
  const height = Math.max(2, Math.abs(y(props.from) - y(props.to)));
  return (
    <rect
      className={styles['band']}
      x={frame.left}
      y={top}
      width={frame.right - frame.left}
      height={height}
    />
  );
}

function Target(props: {
  readonly data: GoalChartData;
  readonly target: ChartPoint;
  readonly scales: ChartScales;
}) {
  const { t } = useTranslation();
  const { data, target, scales } = props;
  const { frame, x, y } = scales;
  const [cx, cy] = [x(target.date), y(target.value)];
  const above = cy - 10 > frame.top ? cy - 10 : cy + 18;
  return (
    <g>
      <line className={styles['target']} x1={frame.left} x2={frame.right} y1={cy} y2={cy} />
      <path
        className={styles['targetMark']}
        d={`M ${cx} ${cy - 7} L ${cx + 7} ${cy} L ${cx} ${cy + 7} L ${cx - 7} ${cy} Z`}
      />
      <text className={styles['value']} x={frame.left + 6} y={above}>
        {`${chartWords(t, data).target}: ${data.labelFor(target.value)}`}
      </text>
    </g>
  );
}

/** The latest value stands at its point; on the side where there is room. */
function ValueLabel(props: {
  readonly point: ChartPoint;
  readonly data: GoalChartData;
  readonly scales: ChartScales;
}) {
  const { point, data, scales } = props;
  const { frame, x, y } = scales;
  const nearRight = x(point.date) > frame.right - 120;
  const low = y(point.value) + 20 < frame.bottom;
  return (
    <text
      className={styles['value']}
      x={x(point.date) + (nearRight ? -9 : 9)}
      y={y(point.value) + (low ? 18 : -10)}
      textAnchor={nearRight ? 'end' : 'start'}
    >
      {data.labelFor(point.value)}
    </text>
  );
}
