import { needs } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { needIssues } from '#shared/domain/cases/need-issues.ts';
import type { CallContext } from '../../context.ts';
import { codeIssues } from './catalogue-issues.ts';
import { loadOpenCase } from './load-case.ts';
import { NEW_ROW } from './new-row.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.recordNeed>;

/** An assessment of the need, by the person at hand. Earlier ones stay. */
export function recordNeed(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const themes = input.need.themeLevels.map(({ theme }, place) => ({
    path: `themeLevels.${place}.theme`,
    code: theme,
    kind: 'theme' as const,
  }));
  const issues = [...needIssues(input.need, ctx.today()), ...codeIssues(ctx.read, themes)];
  if (issues.length > 0) return fail(invalidFields(below('need', issues)));
  const id = ctx.newId();
  return ctx.commit(
    'cases.recordNeed',
    null,
    saving((tx) => {
      const by = { caseId: input.caseId, assessedById: ctx.user.employeeId };
      needs.add(tx, { ...NEW_ROW, id, ...by, ...input.need });
      return { id, version: 1 };
    }),
  );
}
