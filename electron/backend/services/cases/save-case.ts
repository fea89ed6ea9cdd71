import { caseFiles } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { isActiveTeam, isCaseNumberTaken } from '#db/queries/before-saving.ts';
import { invalidFields, type AppError, type FieldIssue } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CallContext } from '../../context.ts';
import { loadCase } from './load-case.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.saveCase>;

/** Case number and team. A team that has closed since can be kept, but not chosen. */
export function saveCase(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const before = loaded.value.case;
  const { caseNumber, teamId, version } = input;
  const issues: FieldIssue[] = [];
  if (isCaseNumberTaken(ctx.read, caseNumber, before.id)) {
    issues.push({ path: 'caseNumber', code: 'case.number-taken' });
  }
  if (teamId !== before.teamId && !isActiveTeam(ctx.read, teamId)) {
    issues.push({ path: 'teamId', code: 'case.no-such-team' });
  }
  if (issues.length > 0) return fail(invalidFields(issues));
  return ctx.commit(
    'cases.saveCase',
    null,
    saving((tx) => {
      const changed = { ...before, caseNumber, teamId, version };
      return { id: before.id, version: caseFiles.replace(tx, changed) };
    }),
  );
}
