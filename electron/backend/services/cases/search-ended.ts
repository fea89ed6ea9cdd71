import { searchCases } from '#db/queries/case-search.ts';
import { ownerOfCase } from '#db/queries/case-access.ts';
import { searchKind } from '#db/queries/search-terms.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CallContext } from '../../context.ts';

const COUNTED_HITS = 50;

/**
 * Logs that somebody searched. The words themselves are not kept: a name in the log would outlive the lawful
 * deletion of the citizen. The citizen is, where one was opened or the only one found.
 */
export function endSearch(
  ctx: CallContext,
  { text, openedCaseId }: { readonly text: string; readonly openedCaseId: string | null },
): Result<null, AppError> {
  const found = searchCases(ctx.read, ctx.user, ctx.today(), text, COUNTED_HITS);
  if (text.trim() === '' && openedCaseId === null) return succeed(null);
  const opened = openedCaseId === null ? null : ownerOfCase(ctx.read, openedCaseId);
  if (openedCaseId !== null && opened === null) return fail({ kind: 'not-found' });
  const citizens = new Set(found.map((one) => one.citizenId));
  const [only] = citizens.size === 1 ? citizens : [];
  ctx.logAccess({
    action: 'search',
    citizenId: opened ?? only ?? null,
    caseId: openedCaseId,
    purpose: null,
    details: { lookedFor: searchKind(text), hits: found.length },
  });
  return succeed(null);
}
