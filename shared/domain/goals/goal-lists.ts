import type { CivilDate } from '../../base/dates.ts';
import { awaitedDecision } from './awaiting-decision.ts';
import type { Evaluation } from './evaluation.ts';
import type { Goal } from './model.ts';

/** The lists of goals across cases. A goal may stand in several; one that is over and decided in none. */
export const GOAL_LISTS = ['awaiting', 'unmeasured', 'past-deadline', 'drafts', 'active'] as const;
export type GoalListName = (typeof GOAL_LISTS)[number];

export interface EvaluatedForFigures {
  readonly goal: Pick<Goal, 'status' | 'followThrough' | 'annulledAt'>;
  readonly evaluation: Pick<Evaluation, 'result' | 'latest' | 'deadlinePassed'>;
  /** The latest held follow-up of the goal's intervention or case. */
  readonly lastFollowUpOn: CivilDate | null;
}

/** The one rule of what stands where: every figure is the length of its list. */
export function isInList(list: GoalListName, one: EvaluatedForFigures): boolean {
  const { goal, evaluation } = one;
  if (goal.annulledAt !== null) return false;
  switch (list) {
    case 'awaiting':
      return awaitedDecision(goal, evaluation) !== null;
    case 'unmeasured':
      return goal.status === 'active' && lacksRecentMeasurement(one);
    case 'past-deadline':
      return goal.status === 'active' && evaluation.deadlinePassed;
    case 'drafts':
      return goal.status === 'draft';
    case 'active':
      return goal.status === 'active';
  }
}

/** Without a measurement since the last follow-up, or without any. On the day of the follow-up counts as since. */
function lacksRecentMeasurement(goal: EvaluatedForFigures): boolean {
  const measuredOn = goal.evaluation.latest?.measuredOn;
  if (measuredOn === undefined) return true;
  return goal.lastFollowUpOn !== null && measuredOn < goal.lastFollowUpOn;
}
