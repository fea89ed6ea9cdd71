import { addDays, type CivilDate } from '../../base/dates.ts';
import type { FollowUp, TightSeries } from './model.ts';

/** A held follow-up may come this many days before the date it fulfils. */
const DAYS_EARLY = 3;

export interface TightSeriesDate {
  readonly dueOn: CivilDate;
  /** The follow-up that fulfilled it; null is open. */
  readonly heldOn: CivilDate | null;
}

/**
 * The dates of a series on their fixed grid, and which are fulfilled: each held follow-up fulfils the
 * earliest open date that is not later than 3 days after it. Dates still open after a stop fall away.
 */
export function tightSeriesDates(
  series: TightSeries,
  followUps: readonly FollowUp[],
): readonly TightSeriesDate[] {
  const dates = Array.from({ length: series.count }, (_, place) =>
    addDays(series.startsOn, place * 7 * series.intervalWeeks),
  );
  const heldOn = new Map<CivilDate, CivilDate>();
  for (const held of heldDates(series, followUps)) {
    const fulfilled = dates.find((date) => !heldOn.has(date) && date <= addDays(held, DAYS_EARLY));
    if (fulfilled !== undefined) heldOn.set(fulfilled, held);
  }
  return dates
    .map((dueOn) => ({ dueOn, heldOn: heldOn.get(dueOn) ?? null }))
    .filter((date) => date.heldOn !== null || !isStoppedBy(series, date.dueOn));
}

/** The first open date of the series, for the overdue rule; null when all are held or it is stopped. */
export function nextTightDue(
  series: TightSeries,
  followUps: readonly FollowUp[],
): CivilDate | null {
  if (series.annulledAt !== null) return null;
  return tightSeriesDates(series, followUps).find((date) => date.heldOn === null)?.dueOn ?? null;
}

/** A stop on a day takes the dates after it and keeps the ones that were already due. */
function isStoppedBy(series: TightSeries, date: CivilDate): boolean {
  return series.stoppedOn !== null && date > series.stoppedOn;
}

function heldDates(series: TightSeries, followUps: readonly FollowUp[]): readonly CivilDate[] {
  return followUps
    .filter((followUp) => followUp.status === 'held' && followUp.annulledAt === null)
    .filter((followUp) => followUp.tightSeriesId === series.id)
    .flatMap((followUp) => (followUp.heldOn === null ? [] : [followUp.heldOn]))
    .sort();
}
