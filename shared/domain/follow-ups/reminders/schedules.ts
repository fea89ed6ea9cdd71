import type { CivilDate } from '../../../base/dates.ts';
import { interventionLabel } from '../../cases/build-goals.ts';
import { runningSchedules, type StandingSchedule } from '../standing.ts';
import type { ReminderKind } from './kinds.ts';
import type { Reminder, ReminderRule } from './reminder.ts';

/** Each running schedule, judged by the one overdue rule. */
export const schedules: ReminderRule = ({ rows, names, settings, today }) =>
  runningSchedules(rows, settings.intervals, today).map((one): Reminder => {
    const { schedule, intervention, standing } = one;
    return {
      caseId: rows.case.id,
      dueOn: standing.nextDue,
      // On hold only while it says so: an old hold that has run out holds nothing.
      holdUntil: standing.state === 'on-hold' ? schedule.holdUntil : null,
      waitsForMe: standing.state === 'not-set',
      kind: kindOf(standing, today),
      entityId: schedule.id,
      label: interventionLabel(rows, names, intervention.id) ?? '',
      date: standing.nextDue,
      daysLeft: standing.daysLeft,
      cause: standing.nextDue ?? 'not-set',
      draftId: null,
    };
  });

function kindOf(standing: StandingSchedule['standing'], today: CivilDate): ReminderKind {
  if (standing.nextDue === null) return 'follow-up-not-set';
  if (standing.nextDue < today) return 'follow-up-overdue';
  return standing.nextDue === today ? 'follow-up-today' : 'follow-up-upcoming';
}
