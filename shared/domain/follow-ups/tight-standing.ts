import { daysBetween, type CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { interventionState } from '../cases/intervention-state.ts';
import type { TightSeries } from './model.ts';
import { followUpState, type FollowUpStateName } from './overdue.ts';
import { nextTightDue, tightSeriesDates, type TightSeriesDate } from './tight-series.ts';
import type { ScheduleStanding } from './view.ts';

/** A series with its dates and where it stands: as one thing to do, by its first open date. */
export interface StandingSeries {
  readonly series: TightSeries;
  readonly dates: readonly StandingDate[];
  readonly standing: ScheduleStanding;
}

export interface StandingDate extends TightSeriesDate {
  readonly state: 'held' | FollowUpStateName;
}

type SeriesRows = Pick<
  ListedRows,
  'case' | 'citizen' | 'interventions' | 'tightSeries' | 'followUps'
>;

/** Every series that is not annulled, the finished and stopped ones too; the newest first. */
export function standingSeries(rows: SeriesRows, today: CivilDate): readonly StandingSeries[] {
  return notAnnulled(rows.tightSeries)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))
    .map((series) => standingOf(rows, series, today));
}

/** Those that still have an open date, on an open case and on help that has not ended. */
export function runningSeries(rows: SeriesRows, today: CivilDate): readonly StandingSeries[] {
  return standingSeries(rows, today).filter(({ standing }) => standing.state !== 'stopped');
}

function standingOf(rows: SeriesRows, series: TightSeries, today: CivilDate): StandingSeries {
  const isOver = isOverWithCase(rows, series, today);
  const all = tightSeriesDates(series, rows.followUps);
  // What was never held before the help, the case or the life ended is asked of nobody any more.
  const dates = isOver ? all.filter(({ heldOn }) => heldOn !== null) : all;
  const nextDue = isOver ? null : nextTightDue(series, rows.followUps);
  const held = dates.flatMap(({ heldOn }) => heldOn ?? []);
  return {
    series,
    dates: dates.map((date) => ({ ...date, state: stateOf(date, today) })),
    standing: {
      state: nextDue === null ? 'stopped' : stateOn(nextDue, today),
      nextDue,
      lastHeldOn: held.toSorted().at(-1) ?? null,
      daysLeft: nextDue === null ? null : daysBetween(today, nextDue),
    },
  };
}

function isOverWithCase(rows: SeriesRows, series: TightSeries, today: CivilDate): boolean {
  const isPast = (date: CivilDate | null) => date !== null && date <= today;
  if (isPast(rows.case.closedOn) || isPast(rows.citizen.diedOn)) return true;
  if (series.interventionId === null) return false;
  const help = notAnnulled(rows.interventions).find((one) => one.id === series.interventionId);
  const state = help && interventionState(help, today);
  return state === undefined || state === 'ended' || state === 'cancelled';
}

function stateOf(date: TightSeriesDate, today: CivilDate): StandingDate['state'] {
  return date.heldOn === null ? stateOn(date.dueOn, today) : 'held';
}

/** The one overdue rule; a date in a series is never on hold. */
function stateOn(dueOn: CivilDate, today: CivilDate): FollowUpStateName {
  return followUpState({ dueOn, holdUntil: null }, today).state;
}
