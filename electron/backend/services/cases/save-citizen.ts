import { citizens } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { isCprKnown } from '#db/queries/before-saving.ts';
import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { citizenIssues } from '#shared/domain/cases/citizen-issues.ts';
import type { CallContext } from '../../context.ts';
import { loadCase } from './load-case.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.saveCitizen>;

/** `version` is the citizen's. A death is another act and stays as it is. */
export function saveCitizen(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const { citizen } = loaded.value;
  const issues = [...citizenIssues(input.citizen, ctx.today())];
  if (isCprKnown(ctx.read, input.citizen.cpr, citizen.id)) {
    issues.push({ path: 'cpr', code: 'citizen.cpr-exists' });
  }
  if (issues.length > 0) return fail(invalidFields(below('citizen', issues)));
  return ctx.commit(
    'cases.saveCitizen',
    null,
    saving((tx) => {
      const changed = { ...citizen, ...input.citizen, version: input.version };
      return { id: citizen.id, version: citizens.replace(tx, changed) };
    }),
  );
}
