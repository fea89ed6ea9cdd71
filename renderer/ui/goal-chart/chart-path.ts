import { line } from 'd3-shape';
import type { ChartPoint } from './chart-data.ts';
import type { ChartScales } from './chart-scales.ts';

/** A straight line from point to point. */
export function pathThrough(
  points: readonly ChartPoint[],
  { x, y }: Pick<ChartScales, 'x' | 'y'>,
): string {
  return (
    line<ChartPoint>(
      (point) => x(point.date),
      (point) => y(point.value),
    )([...points]) ?? ''
  );
}
