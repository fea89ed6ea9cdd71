import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { Intervention } from '../cases/model.ts';
import type { MoveOutPlan, Placement } from './model.ts';
import type { PlanNeed } from './needs-plan.ts';
import { planState } from './state.ts';

/**
 * No § 107 placement becomes active without a plan. Two exceptions, which then stand on the backlog: an acute
 * placement, and the registering of somebody who lives there already.
 */
export function startWithoutPlanIssues(
  after: Pick<Intervention, 'id' | 'startedOn' | 'isAcute' | 'paragraph'>,
  before: Pick<Intervention, 'startedOn' | 'paragraph'> | null,
  facts: {
    readonly need: PlanNeed;
    readonly plans: readonly MoveOutPlan[];
    readonly placement: Pick<Placement, 'isExistingResident'> | null;
  },
): readonly FieldIssue[] {
  const wasActive = before !== null && before.startedOn !== null;
  const isKept = wasActive && before.paragraph === after.paragraph;
  if (facts.need !== 'plan' || after.startedOn === null || isKept) return [];
  const isExcepted = after.isAcute || (facts.placement?.isExistingResident ?? false);
  if (isExcepted || hasPlan(after.id, facts.plans)) return [];
  return [{ path: 'startedOn', code: 'move-out.plan-before-start' }];
}

function hasPlan(interventionId: string, plans: readonly MoveOutPlan[]): boolean {
  return notAnnulled(plans).some((plan) => {
    const state = planState(plan);
    return plan.interventionId === interventionId && (state === 'planned' || state === 'ready');
  });
}

/** Asked on every botilbud request; a yes needs its reason. */
export function housingIssues(
  answer: Pick<Placement, 'housingIsMainReason' | 'housingReason'> | null,
): readonly FieldIssue[] {
  if (answer === null || answer.housingIsMainReason === null) {
    return [{ path: 'housingIsMainReason', code: 'move-out.housing-unanswered' }];
  }
  return answer.housingIsMainReason && answer.housingReason === null
    ? [{ path: 'housingReason', code: 'move-out.housing-needs-reason' }]
    : [];
}
