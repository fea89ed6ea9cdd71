import { interventionLabel } from '../../cases/build-goals.ts';
import type { ScheduleStanding } from '../view.ts';
import { runningSeries } from '../tight-standing.ts';
import type { ReminderKind } from './kinds.ts';
import type { Reminder, ReminderRule } from './reminder.ts';

/** Each running series by its first open date, judged by the one overdue rule. */
export const tightSeries: ReminderRule = ({ rows, names, today }) =>
  runningSeries(rows, today).map(({ series, standing }): Reminder => {
    const { nextDue, daysLeft } = standing;
    return {
      caseId: rows.case.id,
      dueOn: nextDue,
      holdUntil: null,
      waitsForMe: false,
      kind: kindOf(standing),
      entityId: series.id,
      label: interventionLabel(rows, names, series.interventionId) ?? '',
      date: nextDue,
      daysLeft,
      cause: nextDue ?? '',
      draftId: null,
    };
  });

function kindOf({ state }: ScheduleStanding): ReminderKind {
  if (state === 'overdue') return 'tight-overdue';
  return state === 'due-today' ? 'tight-today' : 'tight-upcoming';
}
