import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Goal, SubGoal } from './model.ts';

/** `late`: its own date has passed and it is not reached. Says nothing of the goal it stands under. */
export type SubGoalState = 'open' | 'late' | 'reached';

export function subGoalState(
  subGoal: Pick<SubGoal, 'reachedOn' | 'targetDate'>,
  today: CivilDate,
): SubGoalState {
  if (subGoal.reachedOn !== null) return 'reached';
  return subGoal.targetDate !== null && subGoal.targetDate < today ? 'late' : 'open';
}

/** A sub-goal belongs to the time of its goal, and what is reached has been reached. */
export function subGoalIssues(
  subGoal: Pick<SubGoal, 'reachedOn' | 'targetDate'>,
  goal: Pick<Goal, 'baselineDate'>,
  today: CivilDate,
): readonly FieldIssue[] {
  const { reachedOn, targetDate } = subGoal;
  const { baselineDate } = goal;
  const issues: FieldIssue[] = [];
  if (baselineDate !== null && targetDate !== null && targetDate < baselineDate) {
    issues.push({ path: 'targetDate', code: 'goal.sub-goal-date-before-baseline' });
  }
  if (reachedOn !== null && reachedOn > today) {
    issues.push({ path: 'reachedOn', code: 'goal.sub-goal-reached-in-future' });
  } else if (reachedOn !== null && baselineDate !== null && reachedOn < baselineDate) {
    issues.push({ path: 'reachedOn', code: 'goal.sub-goal-reached-before-baseline' });
  }
  return issues;
}

/** Nearest date first, without a date after those; what is reached last, newest first. */
export function inOrder(subGoals: readonly SubGoal[]): readonly SubGoal[] {
  const open = subGoals.filter((one) => one.reachedOn === null);
  const reached = subGoals.filter((one) => one.reachedOn !== null);
  return [
    ...open.toSorted((a, b) => byText(a.targetDate ?? '9', b.targetDate ?? '9')),
    ...reached.toSorted((a, b) => byText(b.reachedOn ?? '', a.reachedOn ?? '')),
  ];
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
