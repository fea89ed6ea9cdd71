import { changeUser, employees, setTeamsOf } from '#db/commands/people.ts';
import { saving } from '#db/commands/refusal.ts';
import { listEmployees, listTeams } from '#db/queries/people.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { settings } from '#shared/contract/settings.ts';
import type { CallContext } from '../../context.ts';
import { notOwnUser } from './own-user.ts';
import { isSameName } from './same-name.ts';

type Input = ParsedInputOf<typeof settings.saveEmployee>;

/** Somebody who has stopped can no longer sign in: their user is blocked in the same act. */
export function saveEmployee(
  ctx: CallContext,
  input: Input,
): Result<{ readonly id: string }, AppError> {
  const all = listEmployees(ctx.read);
  const known = all.find((employee) => employee.id === input.id) ?? null;
  if (input.id !== null && known === null) return fail({ kind: 'not-found' });
  const taken = all.some(
    (other) => other.id !== input.id && isSameName(other.initials, input.initials),
  );
  if (taken) return fail(invalid('initials', 'settings.initials-taken'));
  const teamIds = new Set(listTeams(ctx.read).map((team) => team.id));
  if (!input.teamIds.every((id) => teamIds.has(id))) {
    return fail(invalid('teamIds', 'settings.unknown-team'));
  }
  const blocked = !input.active && known?.user?.active ? known.user : null;
  if (blocked) {
    const allowed = notOwnUser(ctx, blocked.id, 'active');
    if (!allowed.ok) return allowed;
  }

  const { version, initials, name, active } = input;
  const id = input.id ?? ctx.newId();
  const saved = ctx.commit(
    'settings.saveEmployee',
    null,
    saving((tx) => {
      if (input.id === null) employees.add(tx, { id, initials, name, active });
      else employees.replace(tx, { id, version: version ?? 1, initials, name, active });
      setTeamsOf(tx, id, input.teamIds, ctx.newId);
      if (blocked) changeUser(tx, blocked, { active: false });
      return { id };
    }),
  );
  if (saved.ok && blocked) ctx.session.takePassword(blocked.userName);
  return saved;
}
