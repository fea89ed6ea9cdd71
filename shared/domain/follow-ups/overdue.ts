import { daysBetween, type CivilDate } from '../../base/dates.ts';
import type { DueDate } from './schedule.ts';

export type FollowUpStateName = 'not-set' | 'on-hold' | 'upcoming' | 'due-today' | 'overdue';

export interface FollowUpState {
  readonly state: FollowUpStateName;
  readonly dueOn: CivilDate | null;
  /** Days until (upcoming, on hold) or since (overdue) the due date; 0 today; null without a date. */
  readonly days: number | null;
}

/**
 * The one overdue rule, for lists, badges, counts, prints and reports, ordinary and tight alike: the due
 * date is before today, it is not held, and nothing is on hold. Due today is not overdue.
 */
export function followUpState(due: DueDate, today: CivilDate): FollowUpState {
  const { dueOn, holdUntil } = due;
  const days = dueOn === null ? null : Math.abs(daysBetween(today, dueOn));
  return { state: stateName(dueOn, holdUntil, today), dueOn, days };
}

export function isOverdue(due: DueDate, today: CivilDate): boolean {
  return followUpState(due, today).state === 'overdue';
}

function stateName(
  dueOn: CivilDate | null,
  holdUntil: CivilDate | null,
  today: CivilDate,
): FollowUpStateName {
  if (holdUntil !== null && today <= holdUntil) return 'on-hold';
  if (dueOn === null) return 'not-set';
  if (dueOn === today) return 'due-today';
  return dueOn < today ? 'overdue' : 'upcoming';
}
