import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import { changedSchedule } from '#shared/domain/follow-ups/schedule-change.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadSchedule } from './load-schedule.ts';
import { saveSchedule } from './save-schedule.ts';

type Input = ParsedInputOf<typeof followUps.setPotential>;

/** Mulighed for progression, with reason, who and when. The due date follows from it. */
export function setPotential(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadSchedule(ctx.read, input);
  if (!loaded.ok) return loaded;
  return saveSchedule(ctx, 'followUps.setPotential', input.reason, {
    ...changedSchedule(loaded.value.schedule, { kind: 'potential', potential: input.potential }),
    potentialReason: input.reason,
    potentialSetOn: ctx.today(),
    potentialSetById: ctx.user.employeeId,
  });
}
