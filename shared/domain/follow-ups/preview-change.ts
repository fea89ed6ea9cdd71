import type { CivilDate } from '../../base/dates.ts';
import { dueGroup } from './due-filter.ts';
import type { DueRow, ScheduleStanding } from './view.ts';

/** "14 opfølgninger i 11 sager" */
export interface DueFigure {
  readonly schedules: number;
  readonly cases: number;
}

/** One schedule the change moves, and where it stands before and after. */
export interface MovedSchedule {
  readonly row: DueRow;
  readonly before: ScheduleStanding;
}

/** What a change does to the list of follow-ups, told before it is saved. */
export interface ChangePreview {
  /** The day it is judged on: today, or the first day the change holds. */
  readonly day: CivilDate;
  readonly moved: DueFigure;
  readonly becomesOverdue: DueFigure;
  /** Due that day or in the next 14 days, and was not. */
  readonly becomesDue: DueFigure;
  readonly noLongerOverdue: DueFigure;
  /** Of the whole list, as it will count them. */
  readonly overdueAfter: DueFigure;
  /** Those that change, worst first; only of cases the person may open. */
  readonly named: readonly MovedSchedule[];
}

/** The same list twice: as it is, and as the change makes it. `mayBeNamed`: the cases the person may open. */
export function previewChange(
  before: readonly DueRow[],
  after: readonly DueRow[],
  facts: { readonly day: CivilDate; readonly mayBeNamed: (caseId: string) => boolean },
): ChangePreview {
  const standings = new Map(before.map((row) => [row.scheduleId, row.standing]));
  const moved = after.flatMap((row): MovedSchedule[] => {
    const was = standings.get(row.scheduleId);
    const stays =
      was !== undefined && was.state === row.standing.state && was.nextDue === row.standing.nextDue;
    return was === undefined || stays ? [] : [{ row, before: was }];
  });
  const which = (test: (one: MovedSchedule) => boolean) =>
    figureOf(moved.filter(test).map(({ row }) => row));
  return {
    day: facts.day,
    moved: figureOf(moved.map(({ row }) => row)),
    becomesOverdue: which((one) => isOverdue(one.row) && !wasOverdue(one)),
    becomesDue: which((one) => isNear(one.row) && !isNear({ standing: one.before })),
    noLongerOverdue: which((one) => wasOverdue(one) && !isOverdue(one.row)),
    overdueAfter: figureOf(after.filter(isOverdue)),
    named: moved.filter(({ row }) => facts.mayBeNamed(row.caseId)),
  };
}

export function figureOf(rows: readonly Pick<DueRow, 'caseId'>[]): DueFigure {
  return { schedules: rows.length, cases: new Set(rows.map(({ caseId }) => caseId)).size };
}

function isOverdue(row: Pick<DueRow, 'standing'>): boolean {
  return dueGroup(row) === 'overdue';
}

function wasOverdue({ before }: MovedSchedule): boolean {
  return isOverdue({ standing: before });
}

function isNear(row: Pick<DueRow, 'standing'>): boolean {
  const group = dueGroup(row);
  return group === 'today' || group === 'next14';
}
