import { addUser, setRolesOf } from '#db/commands/people.ts';
import { saving } from '#db/commands/refusal.ts';
import { listEmployees, userIdByName } from '#db/queries/people.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { settings } from '#shared/contract/settings.ts';
import type { CallContext } from '../../context.ts';
import { normaliseUserName } from '../../vault/password-rule.ts';

type Input = ParsedInputOf<typeof settings.createUser>;

/**
 * The row first, then the password: cut off in between, the user is there without one, and the administrator
 * gives one with a reset. The other way round a password would open the database for nobody known.
 */
export async function createUser(
  ctx: CallContext,
  { employeeId, userName: typed, roles }: Input,
): Promise<Result<{ readonly oneTimePassword: string }, AppError>> {
  const employee = listEmployees(ctx.read).find((one) => one.id === employeeId);
  if (!employee) return fail({ kind: 'not-found' });
  if (employee.user) return fail(invalid('', 'settings.user-exists'));
  if (!employee.active) return fail(invalid('', 'settings.employee-inactive'));
  const userName = normaliseUserName(typed);
  if (userIdByName(ctx.read, userName) !== null) {
    return fail(invalid('userName', 'settings.user-name-taken'));
  }

  const userId = ctx.newId();
  const saved = ctx.commit(
    'settings.createUser',
    null,
    saving((tx) => {
      addUser(tx, { id: userId, employeeId, userName, mustChangePassword: true });
      setRolesOf(tx, userId, roles, ctx.newId);
    }),
  );
  if (!saved.ok) return saved;
  return succeed({ oneTimePassword: await ctx.session.giveOneTimePassword(userName) });
}
