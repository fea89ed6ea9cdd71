import { goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { newGoal } from './new-goal.ts';

type Input = ParsedInputOf<typeof contract.create>;

/** A new draft. It may be copied from a closed goal or a sub-goal. */
export function createGoal(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const copied = copiedFrom(loaded.value, input.copiedFromId);
  if (!copied.ok) return copied;
  const made = newGoal(ctx, loaded.value, input);
  if (!made.ok) return made;
  return ctx.commit(
    'goals.create',
    null,
    saving((tx) => {
      goals.add(tx, made.value);
      return { id: made.value.id, version: 1 };
    }),
  );
}

function copiedFrom(rows: CaseRows, id: string | null): Result<null, AppError> {
  if (id === null) return succeed(null);
  const subGoal = ownRow(rows.subGoals, id);
  const found = ownRow(rows.goals, subGoal.ok ? subGoal.value.goalId : id);
  if (!found.ok) return found;
  return subGoal.ok || isClosed(found.value.status)
    ? succeed(null)
    : fail(invalid('copiedFromId', 'goal.copy-of-open'));
}
