import { activeAdminIds } from '#db/queries/people.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CallContext } from '../../context.ts';

/**
 * Nobody takes away their own way in, and one administrator must always be able to sign in: otherwise only
 * the recovery key would be left. `path` is the field the refusal stands at.
 */
export function mayLoseAccess(
  ctx: Pick<CallContext, 'read' | 'user'>,
  userId: string,
  path: string,
): Result<null, AppError> {
  if (userId === ctx.user.userId) return fail(invalid(path, 'settings.own-user'));
  const admins = activeAdminIds(ctx.read);
  if (admins.length === 1 && admins[0] === userId) {
    return fail(invalid(path, 'settings.last-admin'));
  }
  return succeed(null);
}
