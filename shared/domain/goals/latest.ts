import type { CivilDate } from '../../base/dates.ts';
import type { Goal, Measurement, MeasurementSource } from './model.ts';

/** The part of a measurement the evaluation reads. */
export type DatedMeasurement = Pick<
  Measurement,
  'id' | 'value' | 'measuredOn' | 'source' | 'enteredAt' | 'annulledAt'
>;

const AFTER_THE_AGREED_SOURCE: readonly MeasurementSource[] = [
  'caseworker',
  'provider',
  'relative',
  'citizen',
];

/**
 * The measurements that count, newest first, one a day: of several on one date the source agreed in
 * `measuredBy` speaks for the day, then caseworker, provider, relative, citizen, then the newest entered.
 * The others are still drawn.
 */
export function latestFirst<M extends DatedMeasurement>(
  goal: Pick<Goal, 'baselineDate' | 'measuredBy'>,
  measurements: readonly M[],
  today: CivilDate,
): readonly M[] {
  const ranked = measurements
    .filter((measurement) => isValid(measurement, goal.baselineDate, today))
    .sort((a, b) => byDayThenWeight(a, b, goal.measuredBy));
  return ranked.filter(
    (measurement, place) => ranked[place - 1]?.measuredOn !== measurement.measuredOn,
  );
}

function isValid(
  measurement: DatedMeasurement,
  baselineDate: CivilDate | null,
  today: CivilDate,
): boolean {
  return (
    measurement.annulledAt === null &&
    measurement.value !== null &&
    measurement.measuredOn <= today &&
    (baselineDate === null || measurement.measuredOn >= baselineDate)
  );
}

function byDayThenWeight(
  a: DatedMeasurement,
  b: DatedMeasurement,
  measuredBy: MeasurementSource | null,
): number {
  return (
    descending(a.measuredOn, b.measuredOn) ||
    rank(a.source, measuredBy) - rank(b.source, measuredBy) ||
    descending(a.enteredAt, b.enteredAt) ||
    descending(a.id, b.id)
  );
}

function rank(source: MeasurementSource, measuredBy: MeasurementSource | null): number {
  return source === measuredBy ? -1 : AFTER_THE_AGREED_SOURCE.indexOf(source);
}

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
