import { addDays, latest, type CivilDate } from '../../base/dates.ts';
import { mondayOf } from '../../base/month-grid.ts';
import { type DueFilter, dueGroup } from './due-filter.ts';
import type { DueRow } from './view.ts';

export const WEEKS_AHEAD = 26;

export interface LoadedWeek {
  readonly monday: CivilDate;
  /** The first day of the week that is not past. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly rows: readonly DueRow[];
}

/** Every row once: the bars add up to the list. */
export interface WeekLoad {
  readonly overdue: readonly DueRow[];
  readonly weeks: readonly LoadedWeek[];
  /** Due after the 26 weeks. */
  readonly later: readonly DueRow[];
  readonly notSet: readonly DueRow[];
}

/** What is due, week by week from this one. On hold is counted in the week it is due after the hold. */
export function weekLoad(rows: readonly DueRow[], today: CivilDate): WeekLoad {
  const overdue = rows.filter((row) => dueGroup(row) === 'overdue');
  const ahead = rows.filter((row) => dueGroup(row) !== 'overdue');
  const due = (from: CivilDate, to: CivilDate | null) =>
    ahead.filter(({ standing: { nextDue } }) => {
      return nextDue !== null && nextDue >= from && (to === null || nextDue <= to);
    });
  const mondays = weeksFrom(today);
  return {
    overdue,
    weeks: mondays.map((monday) => {
      const [from, to] = [latest(monday, today), addDays(monday, 6)];
      return { monday, from, to, rows: due(from, to) };
    }),
    later: due(addDays(mondays[0] ?? today, 7 * WEEKS_AHEAD), null),
    notSet: ahead.filter(({ standing }) => standing.nextDue === null),
  };
}

/** The list behind a bar, which adds up to it. */
export function filterOfWeek(filter: DueFilter, week: Pick<LoadedWeek, 'from' | 'to'>): DueFilter {
  return { ...filter, group: null, from: week.from, to: week.to };
}

export function weeksFrom(today: CivilDate): readonly CivilDate[] {
  const first = mondayOf(today);
  return Array.from({ length: WEEKS_AHEAD }, (_, place) => addDays(first, place * 7));
}
