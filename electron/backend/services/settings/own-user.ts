import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CallContext } from '../../context.ts';

/**
 * Nobody takes away their own way in. That also keeps one administrator at all times: whoever acts here is
 * one, and stays one. `path` is the field the refusal stands at.
 */
export function notOwnUser(
  { user }: Pick<CallContext, 'user'>,
  userId: string,
  path: string,
): Result<null, AppError> {
  return userId === user.userId ? fail(invalid(path, 'settings.own-user')) : succeed(null);
}
