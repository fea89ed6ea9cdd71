import { daysBetween, type CivilDate } from '../../base/dates.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { interventionState } from '../cases/intervention-state.ts';
import type { Intervention } from '../cases/model.ts';
import type { FollowUpIntervals, FollowUpSchedule } from './model.ts';
import { followUpState } from './overdue.ts';
import { dueDate, lastHeldOn } from './schedule.ts';
import { dueWindow, type DueWindow } from './due-window.ts';
import type { ScheduleStanding } from './view.ts';

/** A schedule with the help it belongs to and where it stands. */
export interface StandingSchedule {
  readonly schedule: FollowUpSchedule;
  readonly intervention: Intervention;
  readonly standing: ScheduleStanding;
  readonly window: DueWindow | null;
}

/**
 * The schedules that run today: of active help, on an open case. Every figure of follow-ups counts these and
 * nothing else, so the list, the badge, Min dag and the prints cannot differ.
 */
export function runningSchedules(
  rows: ListedRows,
  intervals: FollowUpIntervals,
  today: CivilDate,
): readonly StandingSchedule[] {
  return standingSchedules(rows, intervals, today).filter(
    ({ standing }) => standing.state !== 'stopped',
  );
}

/** Every schedule of help that has begun, the stopped ones too. */
export function standingSchedules(
  rows: ListedRows,
  intervals: FollowUpIntervals,
  today: CivilDate,
): readonly StandingSchedule[] {
  const help = new Map(notAnnulled(rows.interventions).map((one) => [one.id, one]));
  return notAnnulled(rows.schedules).flatMap((schedule) => {
    const intervention = help.get(schedule.interventionId);
    const state = intervention && interventionState(intervention, today);
    if (!intervention || (state !== 'active' && state !== 'ended')) return [];
    const stopped = state === 'ended' || isStopped(rows, schedule, today);
    const standing = standingOf(rows, schedule, stopped, intervals, today);
    const window = dueWindow(schedule, standing.nextDue, intervals, today);
    return { schedule, intervention, standing, window };
  });
}

/** A case shows its earliest due schedule and its latest held; null where no schedule runs. */
export function caseStanding(
  running: readonly Pick<StandingSchedule, 'standing'>[],
): ScheduleStanding | null {
  const standings = running.map(({ standing }) => standing);
  const earliest = standings.toSorted(earliestDueFirst)[0];
  if (!earliest) return null;
  const held = standings.flatMap(({ lastHeldOn }) => (lastHeldOn === null ? [] : [lastHeldOn]));
  return { ...earliest, lastHeldOn: held.toSorted().at(-1) ?? null };
}

/** What has no date stands last. */
export function earliestDueFirst(a: ScheduleStanding, b: ScheduleStanding): number {
  if (a.nextDue === b.nextDue) return 0;
  if (a.nextDue === null || b.nextDue === null) return a.nextDue === null ? 1 : -1;
  return a.nextDue < b.nextDue ? -1 : 1;
}

function isStopped(rows: ListedRows, schedule: FollowUpSchedule, today: CivilDate): boolean {
  const isPast = (date: CivilDate | null) => date !== null && date <= today;
  return isPast(schedule.stoppedOn) || isPast(rows.case.closedOn) || isPast(rows.citizen.diedOn);
}

function standingOf(
  rows: ListedRows,
  schedule: FollowUpSchedule,
  stopped: boolean,
  intervals: FollowUpIntervals,
  today: CivilDate,
): ScheduleStanding {
  const held = lastHeldOn(schedule.interventionId, rows.followUps);
  if (stopped) return { state: 'stopped', nextDue: null, lastHeldOn: held, daysLeft: null };
  const due = dueDate(schedule, held, intervals);
  return {
    state: followUpState(due, today).state,
    nextDue: due.dueOn,
    lastHeldOn: held,
    daysLeft: due.dueOn === null ? null : daysBetween(today, due.dueOn),
  };
}
