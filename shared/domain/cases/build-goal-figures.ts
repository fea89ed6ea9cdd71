import { lastHeldOn } from '../follow-ups/schedule.ts';
import type { EvaluatedForFigures } from '../goals/goal-lists.ts';
import { notAnnulled } from './annulment.ts';
import type { CaseRows } from './case-rows.ts';
import type { EvaluatedGoal } from './build-goals.ts';

export type CountedGoal = EvaluatedGoal & EvaluatedForFigures;

/** Measured since the last follow-up of its own help; a goal without help is asked at each of the case's. */
export function forFigures(
  rows: Pick<CaseRows, 'interventions' | 'followUps'>,
  goals: readonly EvaluatedGoal[],
): readonly CountedGoal[] {
  const helpIds = notAnnulled(rows.interventions).map((one) => one.id);
  const latestOf = (ids: readonly string[]) =>
    ids
      .flatMap((id) => lastHeldOn(id, rows.followUps) ?? [])
      .toSorted()
      .at(-1) ?? null;
  return goals.map((view) => ({
    ...view,
    lastFollowUpOn: latestOf(
      view.goal.interventionId === null ? helpIds : [view.goal.interventionId],
    ),
  }));
}
