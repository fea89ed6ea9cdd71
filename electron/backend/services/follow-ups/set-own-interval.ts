import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import { changedSchedule } from '#shared/domain/follow-ups/schedule-change.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadSchedule } from './load-schedule.ts';
import { saveSchedule } from './save-schedule.ts';

type Input = ParsedInputOf<typeof followUps.setOwnInterval>;

/** An interval of the citizen's own instead of the setting's; null goes back to the setting. */
export function setOwnInterval(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadSchedule(ctx.read, input);
  if (!loaded.ok) return loaded;
  return saveSchedule(ctx, 'followUps.setOwnInterval', input.reason, {
    ...changedSchedule(loaded.value.schedule, { kind: 'own-interval', months: input.months }),
    ownIntervalReason: input.months === null ? null : input.reason,
  });
}
