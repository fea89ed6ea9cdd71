import { changeUser, setRolesOf } from '#db/commands/people.ts';
import { saving } from '#db/commands/refusal.ts';
import { findUser } from '#db/queries/people.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { settings } from '#shared/contract/settings.ts';
import type { CallContext } from '../../context.ts';
import { mayLoseAccess } from './may-lose-access.ts';

type Input = ParsedInputOf<typeof settings.setRoles>;

export function setRoles(
  ctx: CallContext,
  { userId, version, roles }: Input,
): Result<null, AppError> {
  const user = findUser(ctx.read, userId);
  if (!user) return fail({ kind: 'not-found' });
  if (user.roles.includes('admin') && !roles.includes('admin')) {
    if (userId === ctx.user.userId) return fail(invalid('roles', 'settings.own-admin'));
    const allowed = mayLoseAccess(ctx, userId, 'roles');
    if (!allowed.ok) return allowed;
  }
  return ctx.commit(
    'settings.setRoles',
    null,
    saving((tx) => {
      // Roles are rows of their own; the user's version counts the saves of both.
      changeUser(tx, { id: userId, version }, {});
      setRolesOf(tx, userId, roles, ctx.newId);
      return null;
    }),
  );
}
