import { caseIdsVisibleTo } from '#db/queries/case-access.ts';
import { loadManyListedRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { latestMeasuredOn } from '#db/queries/latest-measured.ts';
import { loadNames } from '#db/queries/names.ts';
import type { CallContext } from '../../context.ts';

/** The open cases of a scope, with what the figures of a caseload are counted from. */
export function loadCaseload(
  ctx: Pick<CallContext, 'read' | 'user' | 'today'>,
  scope: 'mine' | 'my-teams',
) {
  const { read } = ctx;
  const today = ctx.today();
  const caseIds = caseIdsVisibleTo(read, ctx.user, today, { scope, status: 'open' });
  return {
    cases: loadManyListedRows(read, caseIds),
    names: loadNames(read, today),
    settings: settingsOn(read, today),
    facts: { today, measuredOn: latestMeasuredOn(read, caseIds, today) },
  };
}
