import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { Goal, GoalStatus } from './model.ts';
import { whyNotMeasurable } from './required.ts';

export type ClosedStatus = 'met' | 'partly-met' | 'not-met' | 'stopped';

const CLOSED: readonly GoalStatus[] = ['met', 'partly-met', 'not-met', 'stopped'];

export function isClosed(status: GoalStatus): status is ClosedStatus {
  return CLOSED.includes(status);
}

/**
 * Where a person may take the goal from here. A draft can also be stopped: when the citizen dies or the
 * case is closed it must end somewhere. Partly met is a judgement about develop goals only.
 */
export function possibleStatuses(goal: Pick<Goal, 'status' | 'goalType'>): readonly GoalStatus[] {
  if (goal.status === 'draft') return ['active', 'stopped'];
  if (goal.status !== 'active') return ['active'];
  return goal.goalType === 'develop' ? CLOSED : CLOSED.filter((status) => status !== 'partly-met');
}

/** Draft → active. Refused with everything that is missing or contradicts itself. */
export function activateGoal(goal: Goal): Result<Goal, readonly FieldIssue[]> {
  if (goal.status !== 'draft') return fail([{ path: 'status', code: 'goal.not-a-draft' }]);
  const issues = whyNotMeasurable(goal);
  return issues.length > 0 ? fail(issues) : succeed({ ...goal, status: 'active' });
}

/** Ends a goal. Nothing follows by itself: `followThrough` stays open until somebody decides. */
export function closeGoal(
  goal: Goal,
  closing: {
    readonly status: ClosedStatus;
    readonly closedOn: CivilDate;
    readonly reason: string | null;
  },
): Result<Goal, readonly FieldIssue[]> {
  if (isClosed(goal.status)) return fail([{ path: 'status', code: 'goal.already-closed' }]);
  if (!possibleStatuses(goal).includes(closing.status)) {
    return fail([{ path: 'status', code: 'goal.cannot-close-so' }]);
  }
  if (goal.baselineDate !== null && closing.closedOn < goal.baselineDate) {
    return fail([{ path: 'closedOn', code: 'goal.closed-before-baseline' }]);
  }
  return succeed({
    ...goal,
    status: closing.status,
    closedOn: closing.closedOn,
    closedReason: closing.reason,
  });
}

/** Any closed goal, with a reason (kept by the change log). One stopped as a draft is a draft again. */
export function reopenGoal(goal: Goal, reason: string | null): Result<Goal, readonly FieldIssue[]> {
  if (!isClosed(goal.status)) return fail([{ path: 'status', code: 'goal.not-closed' }]);
  if (reason === null || reason.trim() === '') {
    return fail([{ path: 'reason', code: 'goal.reopening-needs-reason' }]);
  }
  return succeed({
    ...goal,
    status: whyNotMeasurable(goal).length > 0 ? 'draft' : 'active',
    closedOn: null,
    closedReason: null,
    followThrough: null,
    followThroughOn: null,
    followThroughText: null,
  });
}
