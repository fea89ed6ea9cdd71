import { rational, round } from '../../base/rational.ts';
import { type EvaluatedForFigures, type GoalListName, isInList } from './goal-lists.ts';

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
  const of = (list: GoalListName) => goals.filter((one) => isInList(list, one));
  const active = of('active');
  const drafts = of('drafts').length;
  return {
    active: active.length,
    drafts,
    measurablePercent: measurablePercent(active.length, drafts),
    measured: active.filter(({ evaluation }) => evaluation.latest !== null).length,
    withoutRecentMeasurement: of('unmeasured').length,
    awaitingDecision: of('awaiting').length,
    pastTargetDate: of('past-deadline').length,
  };
}

function measurablePercent(active: number, drafts: number): number | null {
  const all = active + drafts;
  return all === 0 ? null : round(rational(active * 100, all));
}
