import type { CivilDate } from '../../base/dates.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import type { FollowUpIntervals, ProgressionPotential } from './model.ts';
import { isFrequentAtLimitedPotential } from './schedule.ts';
import { runningSchedules } from './standing.ts';
import { runningSeries } from './tight-standing.ts';
import type { ScheduleStanding } from './view.ts';

/** Something to follow up: the ordinary schedule of one help, or a tight series beside it. */
export interface RunningFollowUp {
  readonly kind: 'ordinary' | 'tight';
  /** Of the schedule or the series. */
  readonly id: string;
  readonly version: number;
  /** null: a series for the whole case. */
  readonly interventionId: string | null;
  /** null: a series has none of its own. */
  readonly potential: ProgressionPotential | null;
  /** More often than the municipality's own interval, at limited potential; a series is never judged so. */
  readonly isFrequent: boolean;
  readonly standing: ScheduleStanding;
}

/**
 * Ordinary and tight alike, as they run today: what the list, the badge, Min dag, the counts and the prints
 * are all made from.
 */
export function runningFollowUps(
  rows: ListedRows,
  intervals: FollowUpIntervals,
  today: CivilDate,
): readonly RunningFollowUp[] {
  const ordinary = runningSchedules(rows, intervals, today).map(({ schedule, standing }) => ({
    kind: 'ordinary' as const,
    id: schedule.id,
    version: schedule.version,
    interventionId: schedule.interventionId,
    potential: schedule.progressionPotential,
    isFrequent: isFrequentAtLimitedPotential(schedule, intervals),
    standing,
  }));
  const tight = runningSeries(rows, today).map(({ series, standing }) => ({
    kind: 'tight' as const,
    id: series.id,
    version: series.version,
    interventionId: series.interventionId,
    potential: null,
    isFrequent: false,
    standing,
  }));
  return [...ordinary, ...tight];
}
