import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { ImportChoices } from '#shared/contract/import.ts';
import { viewOfPlan, type ImportPlanView } from '#shared/domain/import/plan.ts';
import type { CallContext } from '../../context.ts';
import { judgeFile } from './judge-file.ts';

/** What importing would do, for the person to look at. Changes nothing. */
export function planFile(
  ctx: CallContext,
  choices: ImportChoices,
): Result<ImportPlanView, AppError> {
  const judged = judgeFile(ctx, choices);
  if (!judged.ok) return judged;
  const { table, reading, plan } = judged.value;
  return succeed(viewOfPlan(table, choices.mapping, reading, plan));
}
