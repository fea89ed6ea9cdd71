import { goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import { closeGoal } from '#shared/domain/goals/transitions.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadGoalOfOpenCase } from './load-goal.ts';
import { newGoal } from './new-goal.ts';

type Input = ParsedInputOf<typeof contract.replace>;

/** The old one is stopped with the reason and keeps its measurements; the new draft says where it came from. */
export function replaceGoal(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadGoalOfOpenCase(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { goal, rows } = loaded.value;
  const { fields, reason } = input;
  const closed = closeGoal(goal, { status: 'stopped', closedOn: ctx.today(), reason });
  if (!closed.ok) return fail(invalidFields(closed.error));
  const made = newGoal(ctx, rows, { fields, copiedFromId: goal.id });
  if (!made.ok) return made;
  return ctx.commit(
    'goals.replace',
    reason,
    saving((tx) => {
      goals.replace(tx, closed.value);
      goals.add(tx, made.value);
      return { id: made.value.id, version: 1 };
    }),
  );
}
