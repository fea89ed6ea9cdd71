import { addDays, addMonths, endOfMonth, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { MoveOutPlan, Month, TransitionHours } from './model.ts';

const HOURS_A_DAY = 2_400;

export function monthOfDate(date: CivilDate): Month {
  return date.slice(0, 7);
}

/** Hours belong to the transition: from the move-out to the day before the handover, and never to come. */
export function hoursIssues(
  entry: Pick<TransitionHours, 'month' | 'on' | 'hours'>,
  plan: Pick<MoveOutPlan, 'movedOutOn' | 'handedOverOn' | 'returnedOn' | 'closedOn'>,
  today: CivilDate,
): readonly FieldIssue[] {
  const { month, on, hours } = entry;
  const issues: FieldIssue[] = [];
  if (on !== null && monthOfDate(on) !== month) {
    issues.push({ path: 'on', code: 'move-out.hours-other-month' });
  }
  if (on !== null && hours > HOURS_A_DAY) {
    issues.push({ path: 'hours', code: 'move-out.hours-more-than-a-day' });
  }
  const from = on ?? `${month}-01`;
  const to = on ?? endOfMonth(from);
  if (hours > daysOf(from, to) * HOURS_A_DAY) {
    issues.push({ path: 'hours', code: 'move-out.hours-more-than-the-month' });
  }
  const path = on === null ? 'month' : 'on';
  if (from > today) issues.push({ path, code: 'move-out.hours-in-future' });
  if (isOutside({ from, to }, plan)) issues.push({ path, code: 'move-out.hours-outside' });
  return issues;
}

function isOutside(
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  plan: Pick<MoveOutPlan, 'movedOutOn' | 'handedOverOn' | 'returnedOn' | 'closedOn'>,
): boolean {
  if (plan.movedOutOn === null || to < plan.movedOutOn) return true;
  const ended = plan.handedOverOn ?? plan.returnedOn;
  const lastDay = ended === null ? plan.closedOn : addDays(ended, -1);
  return lastDay !== null && from > lastDay;
}

function daysOf(from: CivilDate, to: CivilDate): number {
  return Number(to.slice(8)) - Number(from.slice(8)) + 1;
}

/** One citizen's hours, month by month. */
export interface HoursLine {
  readonly planId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly isProtected: boolean;
  /** Hundredths of an hour, one for each month of the statement. */
  readonly months: readonly number[];
  readonly total: number;
}

/** Særskilt timeopgørelse: botilbud + period → citizens × months with sums; only hours of a transition. */
export interface HoursStatement {
  readonly months: readonly Month[];
  readonly lines: readonly HoursLine[];
  readonly monthTotals: readonly number[];
  readonly total: number;
}

export function hoursStatement(
  logs: readonly {
    readonly planId: string;
    readonly caseId: string;
    readonly caseNumber: string;
    readonly isProtected: boolean;
    readonly hours: readonly Pick<TransitionHours, 'month' | 'hours' | 'annulledAt'>[];
  }[],
  from: Month,
  to: Month,
): HoursStatement {
  const months = monthsBetween(from, to);
  const lines = logs
    .map(({ hours, ...of }): HoursLine => {
      const perMonth = months.map((month) =>
        sum(notAnnulled(hours).flatMap((one) => (one.month === month ? [one.hours] : []))),
      );
      return { ...of, months: perMonth, total: sum(perMonth) };
    })
    .filter((line) => line.total > 0)
    .toSorted((a, b) => (a.caseNumber < b.caseNumber ? -1 : 1));
  const monthTotals = months.map((_, place) => sum(lines.map((line) => line.months[place] ?? 0)));
  return { months, lines, monthTotals, total: sum(monthTotals) };
}

export function monthsBetween(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  for (let first = `${from}-01`; monthOfDate(first) <= to; first = addMonths(first, 1)) {
    months.push(monthOfDate(first));
  }
  return months;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
