import { addDays, daysBetween, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';

/** From–to with both days included; an empty `to` is open. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** A period with an end: what is asked about ("calendar year 2026"). */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export function contains(period: Period, date: CivilDate): boolean {
  return period.from <= date && (period.to === null || date <= period.to);
}

export function overlaps(a: Period, b: Period): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

/** The days of the span that are in the period; null where there are none. */
export function within(span: Span, period: Period): Span | null {
  const from = span.from > period.from ? span.from : period.from;
  const to = period.to === null || span.to < period.to ? span.to : period.to;
  return from <= to ? { from, to } : null;
}

export function daysIn(span: Span): number {
  return daysBetween(span.from, span.to) + 1;
}

export function calendarYear(year: number): Span {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** What was valid on a date. Of overlapping ones, which should not be, the one begun last. */
export function validOn<P extends Period>(periods: readonly P[], date: CivilDate): P | null {
  return periods.reduce<P | null>((valid, period) => {
    if (!contains(period, date)) return valid;
    return valid === null || period.from >= valid.from ? period : valid;
  }, null);
}

/**
 * An event (a new rate, a handover) is the first day of the new: what is open ends the day before.
 * Periods that begin on the day or later are left as they are.
 */
export function endedBy<P extends Period>(period: P, firstDayOfNew: CivilDate): P {
  const isRunning = period.from < firstDayOfNew && contains(period, firstDayOfNew);
  return isRunning ? { ...period, to: addDays(firstDayOfNew, -1) } : period;
}

/** What is wrong with a period beside the others of its kind. */
export function periodIssues(period: Period, others: readonly Period[]): readonly FieldIssue[] {
  if (period.to !== null && period.to < period.from) {
    return [{ path: 'to', code: 'period.ends-before-it-starts' }];
  }
  return others.some((other) => overlaps(period, other))
    ? [{ path: 'from', code: 'period.overlaps' }]
    : [];
}

/**
 * The first day of the unbroken run of periods that covers the date; a start on the day after an end is
 * no gap. null where no period covers the date.
 */
export function unbrokenSince(periods: readonly Period[], date: CivilDate): CivilDate | null {
  let since: CivilDate | null = null;
  let reach = periods.filter((period) => contains(period, date));
  while (reach.length > 0) {
    const start = reach.map((period) => period.from).reduce((a, b) => (a < b ? a : b));
    since = start;
    const dayBefore = addDays(start, -1);
    reach = periods.filter((period) => contains(period, dayBefore));
  }
  return since;
}
