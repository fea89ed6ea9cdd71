import { addDays, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
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

/** The date a follow-up held on a day would fulfil; null when it comes too early for every open one. */
export function dateFulfilledBy(
  series: TightSeries,
  followUps: readonly FollowUp[],
  heldOn: CivilDate,
): CivilDate | null {
  const open = tightSeriesDates(series, followUps).filter((date) => date.heldOn === null);
  return open.find(({ dueOn }) => dueOn <= addDays(heldOn, DAYS_EARLY))?.dueOn ?? null;
}

/** What keeps a series from being saved; `held` are the case's follow-ups when one is changed. */
export function tightSeriesIssues(
  series: TightSeries,
  followUps: readonly FollowUp[],
  activeInterventionIds: readonly string[],
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (series.interventionId !== null && !activeInterventionIds.includes(series.interventionId)) {
    issues.push({ path: 'interventionId', code: 'tight-series.help-not-active' });
  }
  if (heldDates(series, followUps).length > series.count) {
    issues.push({ path: 'count', code: 'tight-series.fewer-than-held' });
  }
  return issues;
}

/** A follow-up in a series is about the series' help, and not of a time before it began. */
export function heldInSeriesIssues(
  series: TightSeries,
  held: { readonly heldOn: CivilDate | null; readonly interventionIds: readonly string[] },
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (series.interventionId !== null && !held.interventionIds.includes(series.interventionId)) {
    issues.push({ path: 'tightSeriesId', code: 'follow-up.series-help-not-ticked' });
  }
  if (held.heldOn !== null && held.heldOn < addDays(series.startsOn, -DAYS_EARLY)) {
    issues.push({ path: 'tightSeriesId', code: 'follow-up.before-series' });
  }
  return issues;
}
