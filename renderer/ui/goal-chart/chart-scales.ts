import { scaleLinear, scaleUtc } from 'd3-scale';
import { type CivilDate, daysBetween } from '#shared/base/dates.ts';
import type { GoalChartData } from './chart-data.ts';

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export interface ChartFrame extends ChartSize {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LETTER_WIDTH = 7.2;
const DATE_LABEL_WIDTH = 96;

/** Where values and dates fall on the drawing. Better is up, whatever the scale. */
export function chartScales(data: GoalChartData, size: ChartSize) {
  const values = allValues(data);
  const y = scaleLinear().domain(data.domain ?? valueDomain(values));
  if (!data.domain) y.nice(5);
  const ticks = data.ticks ?? y.ticks(5);
  const widest = Math.max(...ticks.map((tick) => data.tickFor(tick).length));
  const frame: ChartFrame = {
    ...size,
    left: Math.min(size.width * 0.35, Math.max(40, widest * LETTER_WIDTH + 12)),
    right: size.width - 20,
    top: 26,
    bottom: size.height - 28,
  };
  y.range(upward(data, frame));

  const [first, last] = dateDomain(data);
  const x = scaleUtc()
    .domain([new Date(first), new Date(last)])
    .range([frame.left + 8, frame.right - 8]);
  const room = Math.min(7, Math.max(2, Math.floor((frame.right - frame.left) / DATE_LABEL_WIDTH)));
  return {
    frame,
    ticks: [...ticks],
    dateTicks: thinned(
      x.ticks(Math.min(room, 6)).map((date) => date.toISOString().slice(0, 10)),
      room,
    ),
    x: (date: CivilDate) => x(new Date(date)),
    y: (value: number) => y(value),
  };
}

/** Without axes: the whole place is the drawing's. */
export function sparkScales(data: GoalChartData, { width, height }: ChartSize) {
  const edge = 5;
  const y = scaleLinear()
    .domain(data.domain ?? valueDomain(allValues(data)))
    .range(upward(data, { top: edge, bottom: height - edge }));
  const [first, last] = dateDomain(data);
  const x = scaleUtc()
    .domain([new Date(first), new Date(last)])
    .range([edge, width - edge]);
  return { x: (date: CivilDate) => x(new Date(date)), y: (value: number) => y(value) };
}

/** Better is up: the axis is turned where lower is better. */
function upward(
  { lowerIsBetter }: Pick<GoalChartData, 'lowerIsBetter'>,
  { top, bottom }: Pick<ChartFrame, 'top' | 'bottom'>,
): [number, number] {
  return lowerIsBetter ? [top, bottom] : [bottom, top];
}

export type ChartScales = ReturnType<typeof chartScales>;

function allValues(data: GoalChartData): number[] {
  return [
    data.baseline.value,
    ...(data.target ? [data.target.value] : []),
    ...(data.toleranceBand ? [data.toleranceBand.from, data.toleranceBand.to] : []),
    ...data.measurements.map((measurement) => measurement.value),
    ...data.pacePoints.map((point) => point.value),
  ];
}

/** A little air above and below; a goal whose values are all alike still gets an axis. */
function valueDomain(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = Math.max((high - low) * 0.1, low === high ? 100 : 0);
  return [low >= 0 ? Math.max(0, low - air) : low - air, high + air];
}

/** From the baseline to whatever comes last: target date, today or a measurement; at least a month. */
function dateDomain(data: GoalChartData): [CivilDate, CivilDate] {
  const dates = [
    data.baseline.date,
    data.today,
    ...(data.target ? [data.target.date] : []),
    ...data.measurements.map((measurement) => measurement.date),
  ].toSorted();
  const first = dates[0] ?? data.baseline.date;
  const last = dates.at(-1) ?? data.today;
  if (daysBetween(first, last) >= 30) return [first, last];
  return [first, new Date(Date.parse(first) + 30 * 86_400_000).toISOString().slice(0, 10)];
}

/** d3 gives about as many ticks as asked for; labels must not run together. */
function thinned<T>(ticks: readonly T[], room: number): T[] {
  const step = Math.ceil(ticks.length / room);
  return ticks.filter((_, index) => index % step === 0);
}
