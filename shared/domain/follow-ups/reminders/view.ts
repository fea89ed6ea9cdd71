import type { CivilDate } from '../../../base/dates.ts';
import type { CaseNames } from '../../cases/build-names.ts';
import { employeeOf } from '../../cases/build-names.ts';
import { mayBePutAway, type ReminderKind } from './kinds.ts';
import type { Reminder } from './reminder.ts';
import type { Reminders } from './standing-reminders.ts';
import { myDay } from '../my-day.ts';

/** A reminder as it is shown: what, about what, by which day, and whether it may wait. */
export interface ReminderView {
  readonly kind: ReminderKind;
  readonly entityId: string;
  readonly label: string;
  readonly date: string | null;
  /** Days from today; negative when the day has passed. */
  readonly daysLeft: number | null;
  readonly cause: string;
  readonly draftId: string | null;
  readonly mayBePutAway: boolean;
}

export interface PutAwayView {
  readonly reminder: ReminderView;
  readonly answerId: string;
  readonly version: number;
  readonly until: string;
  readonly reason: string;
  readonly by: string;
}

/** Næste skridt on a case: worst first; and what has been put away, soonest back first. */
export interface CaseReminders {
  readonly standing: readonly ReminderView[];
  readonly putAway: readonly PutAwayView[];
}

export function reminderView(reminder: Reminder): ReminderView {
  const { kind, entityId, label, date, daysLeft, cause, draftId } = reminder;
  const mayWait = mayBePutAway(kind);
  return { kind, entityId, label, date, daysLeft, cause, draftId, mayBePutAway: mayWait };
}

export function caseReminders(
  { standing, putAway }: Reminders,
  names: CaseNames,
  today: CivilDate,
): CaseReminders {
  return {
    standing: myDay(standing, today).flatMap(({ items }) => items.map(reminderView)),
    putAway: putAway
      .map(({ reminder, answer }) => ({
        reminder: reminderView(reminder),
        answerId: answer.id,
        version: answer.version,
        until: answer.postponedTo,
        reason: answer.reason,
        by: employeeOf(names, answer.answeredById).initials,
      }))
      .toSorted((a, b) => (a.until < b.until ? -1 : 1)),
  };
}
