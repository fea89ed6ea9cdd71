import { caseIdsVisibleTo, hasCases } from '#db/queries/case-access.ts';
import { loadManyListedRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import { loadHelpElsewhere } from '#db/queries/other-cases.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { OutputOf } from '#shared/contract/define.ts';
import { buildCaseList } from '#shared/domain/cases/build-list.ts';
import type { CaseListRow } from '#shared/domain/cases/view.ts';
import type { CallContext } from '../../context.ts';

export type ListContext = Pick<CallContext, 'read' | 'user' | 'today'>;

export function listCases(
  ctx: ListContext,
  filter: CaseFilter,
): Result<OutputOf<AppContract['cases']['list']>, AppError> {
  const total = caseIdsVisibleTo(ctx.read, ctx.user, ctx.today(), filter).length;
  const onlyElsewhere = total === 0 && hasCases(ctx.read);
  return succeed({ rows: loadCaseList(ctx, filter), total, onlyElsewhere });
}

/** The chosen cases one may see: the same rows on the screen, in the export and in the team overview. */
export function loadCaseList(ctx: ListContext, filter: CaseFilter): readonly CaseListRow[] {
  const today = ctx.today();
  const caseIds = caseIdsVisibleTo(ctx.read, ctx.user, today, filter, filter);
  return buildCaseList(
    loadManyListedRows(ctx.read, caseIds),
    loadNames(ctx.read, today),
    settingsOn(ctx.read, today),
    { today, helpElsewhere: loadHelpElsewhere(ctx.read, caseIds) },
    filter,
  );
}
