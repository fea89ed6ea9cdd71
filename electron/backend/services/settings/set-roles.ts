import { changeUser, setRolesOf } from '#db/commands/people.ts';
import { saving } from '#db/commands/refusal.ts';
import { findUser } from '#db/queries/people.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { settings } from '#shared/contract/settings.ts';
import type { CallContext } from '../../context.ts';

type Input = ParsedInputOf<typeof settings.setRoles>;

export function setRoles(
  ctx: CallContext,
  { userId, version, roles }: Input,
): Result<null, AppError> {
  const user = findUser(ctx.read, userId);
  if (!user) return fail({ kind: 'not-found' });
  // With `notOwnUser`, what keeps one administrator at all times.
  if (userId === ctx.user.userId && !roles.includes('admin')) {
    return fail(invalid('roles', 'settings.own-admin'));
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
