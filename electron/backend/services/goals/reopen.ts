import { goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import { reopenGoal as reopenedGoal } from '#shared/domain/goals/transitions.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { isOver } from './goal-fields.ts';
import { loadGoalOfOpenCase } from './load-goal.ts';

type Input = ParsedInputOf<typeof contract.reopen>;

/** A goal whose help is over comes back on the case: on help that is over nobody would ask for it. */
export function reopenGoal(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadGoalOfOpenCase(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { goal, rows } = loaded.value;
  const reopened = reopenedGoal(goal, input.reason);
  if (!reopened.ok) return fail(invalidFields(reopened.error));
  const help = rows.interventions.find((one) => one.id === goal.interventionId);
  const interventionId = help === undefined || isOver(help) ? null : help.id;
  return ctx.commit(
    'goals.reopen',
    input.reason,
    saving((tx) => {
      const version = goals.replace(tx, { ...reopened.value, interventionId });
      return { id: goal.id, version };
    }),
  );
}
