import type { CivilDate } from '../../base/dates.ts';
import { rational, round } from '../../base/rational.ts';
import { awaitedDecision } from './awaiting-decision.ts';
import type { Evaluation } from './evaluation.ts';
import type { Goal } from './model.ts';

export interface EvaluatedForFigures {
  readonly goal: Pick<Goal, 'status' | 'followThrough' | 'annulledAt'>;
  readonly evaluation: Pick<Evaluation, 'result' | 'latest' | 'deadlinePassed'>;
  /** The latest held follow-up of the goal's intervention or case. */
  readonly lastFollowUpOn: CivilDate | null;
}

/** Counts of goals, each the length of a list that can be opened. */
export interface GoalFigures {
  readonly active: number;
  readonly drafts: number;
  /** active ÷ (draft + active) in whole percent; null where there is none of either, shown "–". */
  readonly measurablePercent: number | null;
  /** "4 af 6 mål vurderet": of the active, those with a measurement. */
  readonly measured: number;
  /** Active without a measurement since the last follow-up, or without any. */
  readonly withoutRecentMeasurement: number;
  readonly awaitingDecision: number;
  readonly pastTargetDate: number;
}

export function goalFigures(goals: readonly EvaluatedForFigures[]): GoalFigures {
  const counted = goals.filter(({ goal }) => goal.annulledAt === null);
  const active = counted.filter(({ goal }) => goal.status === 'active');
  const drafts = counted.filter(({ goal }) => goal.status === 'draft').length;
  return {
    active: active.length,
    drafts,
    measurablePercent: measurablePercent(active.length, drafts),
    measured: active.filter(({ evaluation }) => evaluation.latest !== null).length,
    withoutRecentMeasurement: active.filter((one) => lacksRecentMeasurement(one)).length,
    awaitingDecision: counted.filter((one) => awaitedDecision(one.goal, one.evaluation) !== null)
      .length,
    pastTargetDate: active.filter(({ evaluation }) => evaluation.deadlinePassed).length,
  };
}

/** Measured on the day of the follow-up counts as since. */
export function lacksRecentMeasurement(goal: EvaluatedForFigures): boolean {
  const measuredOn = goal.evaluation.latest?.measuredOn;
  if (measuredOn === undefined) return true;
  return goal.lastFollowUpOn !== null && measuredOn < goal.lastFollowUpOn;
}

function measurablePercent(active: number, drafts: number): number | null {
  const all = active + drafts;
  return all === 0 ? null : round(rational(active * 100, all));
}
