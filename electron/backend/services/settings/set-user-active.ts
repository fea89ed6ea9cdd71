import { changeUser } from '#db/commands/people.ts';
import { saving } from '#db/commands/refusal.ts';
import { listEmployees } from '#db/queries/people.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { settings } from '#shared/contract/settings.ts';
import type { CallContext } from '../../context.ts';
import { notOwnUser } from './own-user.ts';

type Input = ParsedInputOf<typeof settings.setUserActive>;

/** Blocking takes the password away; opened again, the user needs a fresh one-time password. */
export function setUserActive(
  ctx: CallContext,
  { userId, version, active }: Input,
): Result<null, AppError> {
  const employee = listEmployees(ctx.read).find((one) => one.user?.id === userId);
  if (!employee?.user) return fail({ kind: 'not-found' });
  if (active && !employee.active) return fail(invalid('', 'settings.employee-inactive'));
  if (!active) {
    const allowed = notOwnUser(ctx, userId, '');
    if (!allowed.ok) return allowed;
  }
  const saved = ctx.commit(
    'settings.setUserActive',
    null,
    saving((tx) => {
      const mustChangePassword = active ? { mustChangePassword: true } : {};
      changeUser(tx, { id: userId, version }, { active, ...mustChangePassword });
      return null;
    }),
  );
  if (saved.ok && !active) ctx.session.takePassword(employee.user.userName);
  return saved;
}
