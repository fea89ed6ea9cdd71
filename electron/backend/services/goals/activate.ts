import { goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import { activateGoal as activatedGoal } from '#shared/domain/goals/transitions.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadGoalOfOpenCase } from './load-goal.ts';

type Input = ParsedInputOf<typeof contract.activate>;

/** Refused with one issue for each thing that is missing; its path is the goal's field. */
export function activateGoal(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadGoalOfOpenCase(ctx.read, input);
  if (!loaded.ok) return loaded;
  const activated = activatedGoal(loaded.value.goal);
  if (!activated.ok) return fail(invalidFields(activated.error));
  return ctx.commit(
    'goals.activate',
    null,
    saving((tx) => ({ id: activated.value.id, version: goals.replace(tx, activated.value) })),
  );
}
