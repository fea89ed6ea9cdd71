import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { EndReason } from '../cases/model.ts';
import type { MoveOutPlan } from './model.ts';
import { isInTransition, planState } from './state.ts';

/**
 * Help that a plan follows ends by the plan's own acts, so that place, support and rate end with it. The
 * sentence names the act.
 */
export function endByPlanIssues(
  interventionId: string,
  endReason: EndReason,
  plans: readonly MoveOutPlan[],
): readonly FieldIssue[] {
  const kept = notAnnulled(plans);
  const own = kept.filter((plan) => plan.interventionId === interventionId);
  const isLive = own.some((plan) => ['planned', 'ready'].includes(planState(plan)));
  if (isLive && endReason === 'moved-out') {
    return [{ path: 'endReason', code: 'move-out.end-by-moving-out' }];
  }
  if (isLive) return [{ path: '', code: 'move-out.end-after-cancelling' }];
  const isTransition = kept.some(
    (plan) => plan.transitionInterventionId === interventionId && isInTransition(plan),
  );
  return isTransition ? [{ path: '', code: 'move-out.end-by-handing-over' }] : [];
}
