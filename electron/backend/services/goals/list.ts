import { caseIdsVisibleTo } from '#db/queries/case-access.ts';
import { loadManyCaseRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { buildGoalList } from '#shared/domain/goals/build-goal-list.ts';
import type { GoalList } from '#shared/domain/goals/goal-row.ts';
import type { CallContext } from '../../context.ts';

/** Of open cases: a case is closed with its goals. */
export function listGoals(
  ctx: Pick<CallContext, 'read' | 'user' | 'today'>,
  { scope }: { readonly scope: 'mine' | 'my-teams' },
): Result<GoalList, AppError> {
  const { read, user } = ctx;
  const today = ctx.today();
  const caseIds = caseIdsVisibleTo(read, user, today, { scope, status: 'open' });
  const names = loadNames(read, today);
  return succeed(
    buildGoalList(loadManyCaseRows(read, caseIds), names, settingsOn(read, today), today),
  );
}
