import { schedules } from '#db/commands/follow-ups.ts';
import { saving } from '#db/commands/refusal.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { FollowUpSchedule } from '#shared/domain/follow-ups/model.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';

export function saveSchedule(
  ctx: CallContext,
  command: string,
  reason: string | null,
  schedule: FollowUpSchedule,
): Result<SavedRow, AppError> {
  return ctx.commit(
    command,
    reason,
    saving((tx) => ({ id: schedule.id, version: schedules.replace(tx, schedule) })),
  );
}
