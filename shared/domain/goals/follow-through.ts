import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Consequence, Goal } from './model.ts';
import type { ClosedStatus } from './transitions.ts';

/** What is done once a goal is met. Keeping the help although it is met needs words. */
export function followThroughIssues(
  goal: Pick<Goal, 'status' | 'followThrough'>,
  decision: { readonly choice: Consequence; readonly text: string | null },
): readonly FieldIssue[] {
  if (goal.status !== 'met') return [{ path: '', code: 'goal.not-met' }];
  if (goal.followThrough !== null) return [{ path: '', code: 'goal.follow-through-decided' }];
  return decision.choice === 'keep' && decision.text === null
    ? [{ path: 'text', code: 'goal.keep-needs-reason' }]
    : [];
}

/** What is said at a closing, beside the goal itself: see `closeGoal`. */
export function closingIssues(
  closing: {
    readonly status: ClosedStatus;
    readonly closedOn: CivilDate;
    readonly reason: string | null;
    readonly followThrough: Consequence | null;
    readonly followThroughText: string | null;
  },
  today: CivilDate,
): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (closing.closedOn > today) {
    issues.push({ path: 'closedOn', code: 'goal.closed-in-future' });
  }
  if (closing.status === 'stopped' && closing.reason === null) {
    issues.push({ path: 'reason', code: 'goal.stop-needs-reason' });
  }
  if (closing.followThrough !== null && closing.status !== 'met') {
    issues.push({ path: 'followThrough', code: 'goal.follow-through-only-when-met' });
  }
  if (closing.followThrough === 'keep' && closing.followThroughText === null) {
    issues.push({ path: 'followThroughText', code: 'goal.keep-needs-reason' });
  }
  return issues;
}
