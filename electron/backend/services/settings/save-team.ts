import { teams } from '#db/commands/people.ts';
import { saving } from '#db/commands/refusal.ts';
import { listTeams } from '#db/queries/people.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { settings } from '#shared/contract/settings.ts';
import type { CallContext } from '../../context.ts';
import { isSameName } from './same-name.ts';

type Input = ParsedInputOf<typeof settings.saveTeam>;

export function saveTeam(
  ctx: CallContext,
  { id, version, name, active }: Input,
): Result<{ readonly id: string }, AppError> {
  const others = listTeams(ctx.read).filter((team) => team.id !== id);
  if (others.some((team) => isSameName(team.name, name))) {
    return fail(invalid('name', 'settings.team-name-taken'));
  }
  const teamId = id ?? ctx.newId();
  return ctx.commit(
    'settings.saveTeam',
    null,
    saving((tx) => {
      if (id === null) teams.add(tx, { id: teamId, name, active });
      else teams.replace(tx, { id, version: version ?? 1, name, active });
      return { id: teamId };
    }),
  );
}
