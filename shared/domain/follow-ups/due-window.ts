import { latest, type CivilDate } from '../../base/dates.ts';
import type { FollowUpIntervals } from './model.ts';
import { nextDue, type ScheduleTerms } from './schedule.ts';

/** The follow-up that comes next and the one after it, as planned today. */
export interface DueWindow {
  readonly next: CivilDate;
  readonly secondNext: CivilDate;
}

/** What is overdue is held today at the earliest. null where no date is set. */
export function dueWindow(
  terms: ScheduleTerms,
  dueOn: CivilDate | null,
  intervals: FollowUpIntervals,
  today: CivilDate,
): DueWindow | null {
  if (dueOn === null) return null;
  const next = latest(dueOn, today);
  return { next, secondNext: nextDue(terms, next, intervals) ?? next };
}
