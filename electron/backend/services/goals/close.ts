import { goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import { closingIssues } from '#shared/domain/goals/follow-through.ts';
import type { Goal } from '#shared/domain/goals/model.ts';
import { closeGoal as closedGoal } from '#shared/domain/goals/transitions.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadGoalOfOpenCase } from './load-goal.ts';

type Input = ParsedInputOf<typeof contract.close>;

/** A person's judgement. What is done now that it is met may be decided at once or later. */
export function closeGoal(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadGoalOfOpenCase(ctx.read, input);
  if (!loaded.ok) return loaded;
  const issues = closingIssues(input, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const closed = closedGoal(loaded.value.goal, input);
  if (!closed.ok) return fail(invalidFields(closed.error));
  const { followThrough, followThroughText } = input;
  const decided: Goal = {
    ...closed.value,
    followThrough,
    followThroughText,
    followThroughOn: followThrough === null ? null : ctx.today(),
  };
  return ctx.commit(
    'goals.close',
    input.reason,
    saving((tx) => ({ id: decided.id, version: goals.replace(tx, decided) })),
  );
}
