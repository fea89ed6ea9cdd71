import { notAnnulled } from '../cases/annulment.ts';
import type { PointKind, ReadinessPoint } from './model.ts';

/** The points of a new checklist, in their order. */
export const READINESS_POINTS = [
  'home',
  'economy',
  'daily-life',
  'network',
  'job-or-education',
  'continuity',
  'relatives',
  'newcomer-group',
  'health',
] as const satisfies readonly PointKind[];

type Point = Pick<ReadinessPoint, 'state' | 'annulledAt'>;

/** Every point done or not relevant. A checklist without points says nothing, so it is not complete. */
export function isComplete(points: readonly Point[]): boolean {
  const kept = notAnnulled(points);
  return kept.length > 0 && kept.every((point) => point.state !== 'open');
}

/** "6 af 9 punkter" */
export function settledPoints(points: readonly Point[]): {
  readonly settled: number;
  readonly total: number;
} {
  const kept = notAnnulled(points);
  return { settled: kept.filter((point) => point.state !== 'open').length, total: kept.length };
}
