import type { ReadDb } from '#db/open.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { FollowUpSchedule } from '#shared/domain/follow-ups/model.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';

export interface LoadedSchedule {
  readonly rows: CaseRows;
  /** Carries the version the save is based on. */
  readonly schedule: FollowUpSchedule;
}

/** A schedule of the case that has not stopped with its help. */
export function loadSchedule(
  read: ReadDb,
  of: { readonly caseId: string; readonly scheduleId: string; readonly version: number },
): Result<LoadedSchedule, AppError> {
  const loaded = loadOpenCase(read, of.caseId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.schedules, of.scheduleId);
  if (!found.ok) return found;
  if (found.value.stoppedOn !== null) return fail(invalid('', 'schedule.has-stopped'));
  return succeed({ rows: loaded.value, schedule: { ...found.value, version: of.version } });
}
