import { caseIdsVisibleTo } from '#db/queries/case-access.ts';
import { loadManyListedRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import { calendarEvents } from '#shared/domain/follow-ups/calendar-events.ts';
import { calendarFile } from '#shared/domain/follow-ups/calendar-file.ts';
import type { CallContext } from '../../context.ts';
import { exportFile, type Exported } from '../../export-csv.ts';

export function exportCaseCalendar(
  ctx: CallContext,
  { caseId }: ParsedInputOf<typeof followUps.exportCaseCalendar>,
): Promise<Result<Exported, AppError>> {
  return exportEvents(ctx, [caseId]);
}

export function exportCalendar(
  ctx: CallContext,
  { scope }: ParsedInputOf<typeof followUps.exportCalendar>,
): Promise<Result<Exported, AppError>> {
  const today = ctx.today();
  return exportEvents(ctx, caseIdsVisibleTo(ctx.read, ctx.user, today, { scope, status: 'open' }));
}

function exportEvents(
  ctx: CallContext,
  caseIds: readonly string[],
): Promise<Result<Exported, AppError>> {
  const today = ctx.today();
  const { intervals } = settingsOn(ctx.read, today);
  const found = loadManyListedRows(ctx.read, caseIds).flatMap((rows) =>
    calendarEvents(rows, intervals, today).map((event) => ({ caseId: rows.case.id, event })),
  );
  return exportFile(ctx, {
    kind: 'calendar',
    fileKind: 'kalender',
    extension: 'ics',
    rows: found.length,
    caseIds: found.map(({ caseId }) => caseId),
    content: () =>
      calendarFile(
        found.map(({ event }) => event),
        ctx.now(),
      ),
  });
}
