import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { MoveOutPlan } from './model.ts';

/** `missing` is a placement that needs a plan and has none; the others are a plan's own. */
export const MOVE_OUT_STATES = [
  'missing',
  'planned',
  'ready',
  'moved-out',
  'handed-over',
  'closed',
  'returned',
  'cancelled',
] as const;
export type MoveOutState = (typeof MOVE_OUT_STATES)[number];

type PlanDates = Pick<
  MoveOutPlan,
  'readyOn' | 'cancelledOn' | 'movedOutOn' | 'handedOverOn' | 'returnedOn' | 'closedOn'
>;

/** null is a placement without a plan. */
export function planState(plan: PlanDates | null): MoveOutState {
  if (plan === null) return 'missing';
  if (plan.cancelledOn !== null) return 'cancelled';
  if (plan.returnedOn !== null) return 'returned';
  if (plan.closedOn !== null) return 'closed';
  if (plan.handedOverOn !== null) return 'handed-over';
  if (plan.movedOutOn !== null) return 'moved-out';
  return plan.readyOn === null ? 'planned' : 'ready';
}

/** Nothing more happens in these: a new stay gets a new plan. */
export function isOver(state: MoveOutState): boolean {
  return state === 'closed' || state === 'returned' || state === 'cancelled';
}

/** The transition period runs: moved out with a period, and not handed over, returned or closed. */
export function isInTransition(plan: PlanDates & Pick<MoveOutPlan, 'transitionEnd'>): boolean {
  return planState(plan) === 'moved-out' && plan.transitionEnd !== null;
}

export type MoveOutAct =
  | 'make'
  | 'change'
  | 'postpone'
  | 'settle-point'
  | 'settle-milestone'
  | 'ready'
  | 'cancel'
  | 'move-out'
  | 'unplanned'
  | 'extend'
  | 'log-hours'
  | 'handover'
  | 'return'
  | 'close';

/**
 * From which states each act may happen. An act that records what has happened (unplanned, return) is
 * refused only where it cannot have happened.
 */
const FROM: Readonly<Record<MoveOutAct, readonly MoveOutState[]>> = {
  make: ['missing', 'cancelled'],
  change: ['planned', 'ready'],
  postpone: ['planned', 'ready'],
  'settle-point': ['planned', 'ready'],
  'settle-milestone': ['planned', 'ready', 'moved-out', 'handed-over'],
  ready: ['planned'],
  cancel: ['planned', 'ready'],
  'move-out': ['ready'],
  unplanned: ['missing', 'planned', 'ready', 'cancelled'],
  extend: ['moved-out'],
  'log-hours': ['moved-out', 'handed-over', 'closed', 'returned'],
  handover: ['moved-out'],
  return: ['moved-out', 'handed-over'],
  close: ['moved-out', 'handed-over'],
};

/** null where the act may happen; else the missing step by name, as an issue code. */
export function actRefusal(
  act: MoveOutAct,
  state: MoveOutState,
  plan: Pick<MoveOutPlan, 'transitionEnd'> | null,
): FieldIssue | null {
  if (!FROM[act].includes(state)) return STEPS[missingStep(act, state)];
  const hasTransition = plan !== null && plan.transitionEnd !== null;
  if (act === 'close' && state === 'moved-out' && hasTransition) return STEPS.handOverFirst;
  const needsTransition = act === 'handover' || act === 'extend' || act === 'log-hours';
  return needsTransition && !hasTransition ? STEPS.hasNoTransition : null;
}

const STEPS = {
  handOverFirst: { path: '', code: 'move-out.hand-over-first' },
  hasNoTransition: { path: '', code: 'move-out.has-no-transition' },
  isCancelled: { path: '', code: 'move-out.is-cancelled' },
  isOver: { path: '', code: 'move-out.is-over' },
  hasPlan: { path: '', code: 'move-out.has-plan' },
  makePlanFirst: { path: '', code: 'move-out.make-plan-first' },
  isPastReady: { path: '', code: 'move-out.is-past-ready' },
  readyFirst: { path: '', code: 'move-out.ready-first' },
  hasMovedOut: { path: '', code: 'move-out.has-moved-out' },
  isHandedOver: { path: '', code: 'move-out.is-handed-over' },
  moveOutFirst: { path: '', code: 'move-out.move-out-first' },
} as const satisfies Record<string, FieldIssue>;

/** What has to happen first, or why it cannot any more. */
function missingStep(act: MoveOutAct, state: MoveOutState): keyof typeof STEPS {
  if (isOver(state)) return state === 'cancelled' ? 'isCancelled' : 'isOver';
  switch (act) {
    case 'make':
      return 'hasPlan';
    case 'ready':
      return state === 'missing' ? 'makePlanFirst' : 'isPastReady';
    case 'move-out':
      if (state === 'missing') return 'makePlanFirst';
      return state === 'planned' ? 'readyFirst' : 'hasMovedOut';
    case 'handover':
    case 'extend':
      return state === 'handed-over' ? 'isHandedOver' : 'moveOutFirst';
    case 'log-hours':
    case 'return':
    case 'close':
      return 'moveOutFirst';
    case 'unplanned':
      return 'hasMovedOut';
    case 'change':
    case 'postpone':
    case 'settle-point':
    case 'settle-milestone':
    case 'cancel':
      return state === 'missing' ? 'makePlanFirst' : 'hasMovedOut';
    default:
      return act satisfies never;
  }
}

/** Ended by death, from any state that was not over. */
export function planAfterDeath(plan: MoveOutPlan, diedOn: CivilDate): MoveOutPlan {
  return { ...plan, closedOn: diedOn, closeReason: 'died' };
}
