import { subGoals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import { subGoalIssues } from '#shared/domain/goals/sub-goal.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import type { CallContext } from '../../context.ts';
import { rowToSave } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadGoalOfOpenCase } from './load-goal.ts';

type Input = ParsedInputOf<typeof contract.saveSubGoal>;

/** Says nothing of the goal itself: that is never computed from its sub-goals. */
export function saveSubGoal(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const { caseId, goalId, subGoal } = input;
  const loaded = loadGoalOfOpenCase(ctx.read, { caseId, goalId });
  if (!loaded.ok) return loaded;
  const { goal, rows } = loaded.value;
  const own = rows.subGoals.filter((one) => one.goalId === goalId);
  const before = rowToSave(own, input);
  if (!before.ok) return before;
  if (isClosed(goal.status)) return fail(invalid('', 'goal.closed'));
  const issues = subGoalIssues(subGoal, goal, ctx.today());
  if (issues.length > 0) return fail(invalidFields(below('subGoal', issues)));
  const { value } = before;
  const id = value?.id ?? ctx.newId();
  return ctx.commit(
    'goals.saveSubGoal',
    null,
    saving((tx) => {
      if (value !== null) return { id, version: subGoals.replace(tx, { ...value, ...subGoal }) };
      subGoals.add(tx, { ...NEW_ROW, ...subGoal, id, goalId });
      return { id, version: 1 };
    }),
  );
}
