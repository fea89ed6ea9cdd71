import { settingsOn } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import { buildDueRows } from '#shared/domain/follow-ups/build-due.ts';
import { previewChange, type ChangePreview } from '#shared/domain/follow-ups/preview-change.ts';
import { changedSchedule } from '#shared/domain/follow-ups/schedule-change.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';

type Input = ParsedInputOf<typeof followUps.previewSchedule>;

/** What a change of one schedule would do to its case's follow-ups today. */
export function previewSchedule(
  ctx: Pick<CallContext, 'read' | 'today'>,
  { caseId, scheduleId, change }: Input,
): Result<ChangePreview, AppError> {
  const loaded = loadOpenCase(ctx.read, caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const found = ownRow(rows.schedules, scheduleId);
  if (!found.ok) return found;
  const day = ctx.today();
  const names = loadNames(ctx.read, day);
  const { intervals } = settingsOn(ctx.read, day);
  const schedules = rows.schedules.map((one) =>
    one.id === scheduleId ? changedSchedule(one, change) : one,
  );
  return succeed(
    previewChange(
      buildDueRows([rows], names, intervals, day),
      buildDueRows([{ ...rows, schedules }], names, intervals, day),
      { day, mayBeNamed: () => true },
    ),
  );
}
