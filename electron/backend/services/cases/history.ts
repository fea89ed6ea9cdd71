import { loadCaseRows } from '#db/queries/case-rows.ts';
import { loadCaseChanges, userInitials } from '#db/queries/history.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { ChangeView } from '#shared/contract/cases.ts';
import { buildHistory } from '#shared/domain/cases/build-history.ts';
import type { CallContext } from '../../context.ts';
import { logLook } from './log-look.ts';

export function caseHistory(
  ctx: CallContext,
  { caseId }: { readonly caseId: string },
): Result<readonly ChangeView[], AppError> {
  const rows = loadCaseRows(ctx.read, caseId);
  if (rows === null) return fail({ kind: 'not-found' });
  const of = { caseId, citizenId: rows.citizen.id };
  logLook(ctx, 'history', { ...of, details: {} });
  const changes = loadCaseChanges(ctx.read, of);
  const names = loadNames(ctx.read, ctx.today());
  return succeed(buildHistory(changes, names, rows, userInitials(ctx.read)));
}
