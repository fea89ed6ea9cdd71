import { ownerOfCase } from '#db/queries/case-access.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CallContext } from '../../context.ts';
import { maySee } from '../../may-see.ts';

/** Opens the case for the rest of the session. Logged first: what cannot be logged is not opened. */
export function openWithReason(
  ctx: CallContext,
  { outsideCaseId, reason }: { readonly outsideCaseId: string; readonly reason: string },
): Result<null, AppError> {
  const citizenId = ownerOfCase(ctx.read, outsideCaseId);
  if (citizenId === null) return fail({ kind: 'not-found' });
  if (maySee(ctx, outsideCaseId)) return succeed(null);
  ctx.logAccess({
    action: 'open-outside-team',
    citizenId,
    caseId: outsideCaseId,
    purpose: reason,
    details: {},
  });
  ctx.session.rememberReason(outsideCaseId);
  return succeed(null);
}
