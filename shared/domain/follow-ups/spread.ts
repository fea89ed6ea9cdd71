import { addDays, daysBetween, weekday, type CivilDate } from '../../base/dates.ts';
import { isHoliday } from '../../base/holidays.ts';
import { mondayOf } from '../../base/month-grid.ts';
import { dueGroup } from './due-filter.ts';
import type { DueRow } from './view.ts';
import { WEEKS_AHEAD, weeksFrom } from './week-load.ts';

/** A follow-up held more than a month early follows up on too little. */
const WEEKS_EARLIER = 4;
/** What has no date gets one within three months: the first interval. */
const WEEKS_TO_FIRST = 13;

/** One meeting: what of a case is due in the same week, or has no date. */
export interface Suggestion {
  readonly kind: 'earlier' | 'first-due';
  readonly caseId: string;
  readonly scheduleIds: readonly string[];
  /** null where no date is set. */
  readonly dueOn: CivilDate | null;
  /** A weekday after today, and never after the due date. */
  readonly on: CivilDate;
}

interface Meeting {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly scheduleIds: readonly string[];
  readonly dueOn: CivilDate;
  readonly week: number;
  readonly isMovable: boolean;
}

/**
 * How the coming weeks could weigh more alike, for one person's rows: what is due in a week above the mean is
 * held up to four weeks earlier in one below it, and what has no date gets its first in a light week. Due dates
 * never move. A week is never both: so whichever of the suggestions are accepted, the heaviest week does not
 * become heavier. What has an appointment already,
 * is on hold, overdue or part of a tight series is left alone.
 *
 * @param skipped keys (`suggestionKey`) of what the person has said no to
 */
export function suggestSpreading(
  rows: readonly DueRow[],
  today: CivilDate,
  skipped: ReadonlySet<string> = new Set(),
): readonly Suggestion[] {
  const meetings = meetingsOf(rows, today);
  const calendar = calendarOf(meetings, today);
  const earlier = moves(meetings, calendar, skipped);
  return [...firstDates(rows, calendar, skipped), ...earlier];
}

/** Says what is suggested of, not to which day: a no holds when the other weeks change. */
export function suggestionKey(one: Pick<Suggestion, 'caseId' | 'dueOn'>): string {
  return `${one.caseId}:${one.dueOn ?? 'not-set'}`;
}

/** What is held in each of the 26 weeks, as planned: by the appointment where there is one, else by the due date. */
export function plannedWeeks(rows: readonly DueRow[], today: CivilDate): readonly number[] {
  return calendarOf(meetingsOf(rows, today), today).load;
}

interface Calendar {
  /** Schedules a week, as planned today. */
  readonly load: readonly number[];
  readonly mean: number;
  /** With everything suggested so far. */
  readonly after: number[];
  /** The working days of each week that are still to come. */
  readonly workdays: readonly (readonly CivilDate[])[];
  /** Schedules a day, with everything suggested so far. */
  readonly days: Map<CivilDate, number>;
}

function calendarOf(meetings: readonly Meeting[], today: CivilDate): Calendar {
  const load = Array.from({ length: WEEKS_AHEAD }, () => 0);
  for (const { week, scheduleIds } of meetings) load[week] = (load[week] ?? 0) + scheduleIds.length;
  const workdays = weeksFrom(today).map((monday) =>
    [0, 1, 2, 3, 4]
      .map((day) => addDays(monday, day))
      .filter((day) => day > today && weekday(day) <= 5 && !isHoliday(day)),
  );
  const mean = load.reduce((sum, count) => sum + count, 0) / WEEKS_AHEAD;
  return { load, mean, after: [...load], workdays, days: new Map() };
}

function meetingsOf(rows: readonly DueRow[], today: CivilDate): readonly Meeting[] {
  const first = mondayOf(today);
  const dated = rows.flatMap((row) => {
    const { nextDue } = row.standing;
    if (nextDue === null || nextDue < today) return [];
    const plannedOn = row.appointment?.on ?? null;
    const isPlanned = plannedOn !== null && plannedOn <= nextDue;
    const held = isPlanned ? plannedOn : nextDue;
    const week = Math.floor(daysBetween(first, held) / 7);
    if (week >= WEEKS_AHEAD) return [];
    const isMovable = !isPlanned && row.kind === 'ordinary' && dueGroup(row) !== 'onHold';
    return [{ row, nextDue, week, isMovable }];
  });
  const byMeeting = Map.groupBy(dated, ({ row, week, isMovable }) =>
    [row.caseId, week, isMovable].join(),
  );
  return [...byMeeting.values()]
    .flatMap((parts) => {
      const [one] = parts.toSorted((a, b) => (a.nextDue < b.nextDue ? -1 : 1));
      if (!one) return [];
      return {
        caseId: one.row.caseId,
        caseNumber: one.row.caseNumber,
        scheduleIds: parts.map(({ row }) => row.scheduleId).toSorted(),
        dueOn: one.nextDue,
        week: one.week,
        isMovable: one.isMovable,
      };
    })
    .toSorted(inOrder);
}

function inOrder(
  a: { readonly dueOn: CivilDate; readonly caseNumber: string; readonly caseId: string },
  b: { readonly dueOn: CivilDate; readonly caseNumber: string; readonly caseId: string },
): number {
  const [one, other] = [a, b].map(({ dueOn, caseNumber, caseId }) =>
    [dueOn, caseNumber, caseId].join(),
  );
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

/** From the heaviest week first, to the lightest within reach; of equally light ones the latest. */
function moves(
  meetings: readonly Meeting[],
  calendar: Calendar,
  skipped: ReadonlySet<string>,
): readonly Suggestion[] {
  const waiting = new Set(
    meetings.filter((one) => one.isMovable && !skipped.has(suggestionKey(one))),
  );
  const suggestions: Suggestion[] = [];
  for (;;) {
    const found = nextMove([...waiting], calendar);
    if (found === null) return suggestions.toSorted((a, b) => (a.on < b.on ? -1 : 1));
    const { meeting, week } = found;
    waiting.delete(meeting);
    take(calendar, meeting.week, -meeting.scheduleIds.length);
    suggestions.push({ kind: 'earlier', ...placed(meeting, week, calendar), dueOn: meeting.dueOn });
  }
}

function nextMove(
  waiting: readonly Meeting[],
  calendar: Calendar,
): { readonly meeting: Meeting; readonly week: number } | null {
  const heaviestFirst = waiting
    .filter(({ week }) => (calendar.load[week] ?? 0) > calendar.mean)
    .toSorted((a, b) => (calendar.after[b.week] ?? 0) - (calendar.after[a.week] ?? 0));
  for (const meeting of heaviestFirst) {
    const week = lightestBefore(meeting, calendar);
    if (week !== null) return { meeting, week };
  }
  return null;
}

function lightestBefore(
  meeting: Meeting,
  { load, after, mean, workdays }: Calendar,
): number | null {
  const weight = meeting.scheduleIds.length;
  let best: number | null = null;
  for (let week = Math.max(0, meeting.week - WEEKS_EARLIER); week < meeting.week; week += 1) {
    const isLight = (load[week] ?? 0) < mean && (workdays[week] ?? []).length > 0;
    const helps = (after[week] ?? 0) + weight < (after[meeting.week] ?? 0);
    if (!isLight || !helps) continue;
    if (best === null || (after[week] ?? 0) <= (after[best] ?? 0)) best = week;
  }
  return best;
}

/** Each case without a date, in the lightest of the coming 13 weeks; of equally light ones the first. */
function firstDates(
  rows: readonly DueRow[],
  calendar: Calendar,
  skipped: ReadonlySet<string>,
): readonly Suggestion[] {
  const undated = rows
    .filter((row) => dueGroup(row) === 'notSet')
    .toSorted((a, b) => (a.caseNumber < b.caseNumber ? -1 : 1));
  return [...Map.groupBy(undated, ({ caseId }) => caseId)].flatMap(([caseId, ofCase]) => {
    if (skipped.has(suggestionKey({ caseId, dueOn: null }))) return [];
    const scheduleIds = ofCase.map(({ scheduleId }) => scheduleId).toSorted();
    const weeks = calendar.workdays
      .map((days, week) => ({ days, week }))
      .filter(({ days, week }) => days.length > 0 && week < WEEKS_TO_FIRST);
    const week = weeks.reduce<number | null>((best, one) => {
      const lighter = (calendar.after[one.week] ?? 0) < (calendar.after[best ?? 0] ?? 0);
      return best === null || lighter ? one.week : best;
    }, null);
    if (week === null) return [];
    const at = placed({ caseId, scheduleIds }, week, calendar);
    return { kind: 'first-due', ...at, dueOn: null };
  });
}

/** On the day of the week with the least, so that one day does not get it all. */
function placed(
  what: Pick<Meeting, 'caseId' | 'scheduleIds'>,
  week: number,
  calendar: Calendar,
): Pick<Suggestion, 'caseId' | 'scheduleIds' | 'on'> {
  const { caseId, scheduleIds } = what;
  const [first, ...others] = calendar.workdays[week] ?? [];
  if (first === undefined) throw new Error('a week without a working day is never chosen');
  const on = others.reduce(
    (best, day) => ((calendar.days.get(day) ?? 0) < (calendar.days.get(best) ?? 0) ? day : best),
    first,
  );
  calendar.days.set(on, (calendar.days.get(on) ?? 0) + scheduleIds.length);
  take(calendar, week, scheduleIds.length);
  return { caseId, scheduleIds, on };
}

function take({ after }: Calendar, week: number, count: number): void {
  after[week] = (after[week] ?? 0) + count;
}
