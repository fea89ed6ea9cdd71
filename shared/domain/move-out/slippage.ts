import { daysBetween } from '../../base/dates.ts';
import type { MoveOutPlan, MoveOutPostponement } from './model.ts';

/**
 * Days the move-out has slipped from what was first expected; after the move, those the transition was
 * extended. Never negative: what came earlier has not slipped.
 */
export function slippageDays(
  plan: Pick<
    MoveOutPlan,
    'firstExpectedOn' | 'expectedMoveOutOn' | 'movedOutOn' | 'firstTransitionEnd' | 'transitionEnd'
  >,
): number {
  const [from, to] =
    plan.movedOutOn === null
      ? [plan.firstExpectedOn, plan.expectedMoveOutOn]
      : [plan.firstTransitionEnd, plan.transitionEnd];
  return from === null || to === null ? 0 : Math.max(0, daysBetween(from, to));
}

/** How often the move-out itself has been put off. */
export function timesPostponed(postponements: readonly MoveOutPostponement[]): number {
  return postponements.filter((one) => one.kind === 'move-out').length;
}
