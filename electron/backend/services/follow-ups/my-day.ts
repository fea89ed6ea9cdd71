import { caseIdsVisibleTo } from '#db/queries/case-access.ts';
import { loadManyCaseRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { listDrafts } from '#db/queries/drafts.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { buildMyDay } from '#shared/domain/follow-ups/build-my-day.ts';
import type { MyDay } from '#shared/domain/follow-ups/view.ts';
import type { CallContext } from '../../context.ts';

export function myDayOf(
  ctx: Pick<CallContext, 'read' | 'user' | 'today'>,
): Result<MyDay, AppError> {
  const { read, user } = ctx;
  const today = ctx.today();
  const mine = caseIdsVisibleTo(read, user, today, { scope: 'mine', status: 'to-follow' });
  return succeed(
    buildMyDay(loadManyCaseRows(read, mine), loadNames(read, today), settingsOn(read, today), {
      today,
      employeeId: user.employeeId,
      drafts: listDrafts(read, user.userId),
    }),
  );
}
