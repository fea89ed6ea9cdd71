import { caseIdsVisibleTo } from '#db/queries/case-access.ts';
import { loadManyListedRows } from '#db/queries/case-rows.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { buildRevisitationBoard } from '#shared/domain/revisitation/build-board.ts';
import type { RevisitationBoard } from '#shared/domain/revisitation/view.ts';
import type { CallContext } from '../../context.ts';

/** Closed cases too: what was carried out there still counts in the year it was. */
export function loadBoard(
  ctx: Pick<CallContext, 'read' | 'user' | 'today'>,
  { scope, year }: { readonly scope: 'mine' | 'my-teams'; readonly year: number },
): Result<RevisitationBoard, AppError> {
  const today = ctx.today();
  const caseIds = caseIdsVisibleTo(ctx.read, ctx.user, today, { scope, status: 'all' });
  const cases = loadManyListedRows(ctx.read, caseIds);
  return succeed(buildRevisitationBoard(cases, loadNames(ctx.read, today), { today, year }));
}
