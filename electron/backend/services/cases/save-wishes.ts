import { caseFiles } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase } from './load-case.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.saveWishes>;

/** Borgerens mål og ønsker. `version` is the case's. */
export function saveWishes(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const before = loaded.value.case;
  const { citizenWishes, version } = input;
  return ctx.commit(
    'cases.saveWishes',
    null,
    saving((tx) => {
      const changed = { ...before, citizenWishes, version };
      return { id: before.id, version: caseFiles.replace(tx, changed) };
    }),
  );
}
