import { caseIdsVisibleTo } from '#db/queries/case-access.ts';
import { loadManyListedRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { buildDueRows } from '#shared/domain/follow-ups/build-due.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import type { CallContext } from '../../context.ts';

export function listDue(
  ctx: Pick<CallContext, 'read' | 'user' | 'today'>,
  { scope }: { readonly scope: 'mine' | 'my-teams' },
): Result<readonly DueRow[], AppError> {
  const { read } = ctx;
  const today = ctx.today();
  const caseIds = caseIdsVisibleTo(read, ctx.user, today, { scope, status: 'open' });
  const { intervals } = settingsOn(read, today);
  return succeed(
    buildDueRows(loadManyListedRows(read, caseIds), loadNames(read, today), intervals, today),
  );
}
