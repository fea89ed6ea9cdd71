import { goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import { followThroughIssues } from '#shared/domain/goals/follow-through.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadGoal } from './load-goal.ts';

type Input = ParsedInputOf<typeof contract.followThrough>;

/** The decision a met goal waits for; on a closed case too, where the list would else keep it for ever. */
export function followThrough(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadGoal(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { goal } = loaded.value;
  const issues = followThroughIssues(goal, input);
  if (issues.length > 0) return fail(invalidFields(issues));
  const decided = {
    ...goal,
    followThrough: input.choice,
    followThroughText: input.text,
    followThroughOn: ctx.today(),
  };
  return ctx.commit(
    'goals.followThrough',
    null,
    saving((tx) => ({ id: goal.id, version: goals.replace(tx, decided) })),
  );
}
