import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { Goal } from '../goals/model.ts';
import type { MoveOutPlan } from './model.ts';
import { isOver, planState } from './state.ts';

type PlanFields = Pick<MoveOutPlan, 'expectedMoveOutOn' | 'goalIds' | 'destination' | 'ground'>;

/** What keeps a plan from being saved. `start` is when the placement began, or is to. */
export function planIssues(
  plan: PlanFields,
  facts: {
    readonly start: CivilDate | null;
    readonly goals: readonly Pick<Goal, 'id' | 'annulledAt'>[];
    readonly isTemporaryPlace: boolean;
  },
): readonly FieldIssue[] {
  const { expectedMoveOutOn, goalIds, destination, ground } = plan;
  const { start, isTemporaryPlace } = facts;
  const issues: FieldIssue[] = [];
  if (expectedMoveOutOn === null) {
    issues.push({ path: 'expectedMoveOutOn', code: 'field.required' });
  } else if (start !== null && expectedMoveOutOn <= start) {
    issues.push({ path: 'expectedMoveOutOn', code: 'move-out.expected-before-start' });
  }
  if (destination === null) issues.push({ path: 'destination', code: 'field.required' });
  if (goalIds.length === 0) issues.push({ path: 'goalIds', code: 'move-out.needs-goal' });
  const known = new Set(notAnnulled(facts.goals).map((goal) => goal.id));
  if (goalIds.some((id) => !known.has(id))) {
    issues.push({ path: 'goalIds', code: 'move-out.goal-not-on-case' });
  }
  if (ground === 'economy' && !isTemporaryPlace) {
    issues.push({ path: 'ground', code: 'move-out.economy-only-at-107' });
  }
  return issues;
}

/** A placement has one plan at a time: a second is refused while the first is not over. */
export function overlapIssues(
  interventionId: string,
  plans: readonly MoveOutPlan[],
): readonly FieldIssue[] {
  const isTaken = notAnnulled(plans).some(
    (plan) => plan.interventionId === interventionId && !isOver(planState(plan)),
  );
  return isTaken ? [{ path: '', code: 'move-out.has-plan' }] : [];
}

/** 20 hours a week, in hundredths. */
const MASSIVE_SUPPORT_HOURS = 2_000;

/** *Goal reached* does not carry a move to another botilbud, a long-term place or massive support. */
export function groundIsDoubtful(
  plan: Pick<MoveOutPlan, 'ground' | 'destination'>,
  weeklySupportHours: number | null,
): boolean {
  if (plan.ground !== 'goal-reached') return false;
  const isAnotherPlace =
    plan.destination === 'other-temporary' ||
    plan.destination === 'long-term' ||
    plan.destination === 'elderly-care';
  return isAnotherPlace || (weeklySupportHours ?? 0) >= MASSIVE_SUPPORT_HOURS;
}

/** "Mangler målbart mål": none of the linked goals is active, or was before it was closed. */
export function lacksMeasurableGoal(
  plan: Pick<MoveOutPlan, 'goalIds'>,
  goals: readonly Pick<Goal, 'id' | 'status' | 'annulledAt'>[],
): boolean {
  const linked = notAnnulled(goals).filter((goal) => plan.goalIds.includes(goal.id));
  return !linked.some((goal) => goal.status !== 'draft');
}
