import { moveOutPlans } from '#db/commands/move-out.ts';
import { saving } from '#db/commands/refusal.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';

/** One act on a plan: what goes with it is written first, then the plan on its version. */
export function savePlan(
  ctx: CallContext,
  command: string,
  reason: string | null,
  plan: MoveOutPlan,
  also: (tx: WriteTx) => void = () => undefined,
): Result<SavedRow, AppError> {
  return ctx.commit(
    command,
    reason,
    saving((tx) => {
      also(tx);
      return { id: plan.id, version: moveOutPlans.replace(tx, plan) };
    }),
  );
}
