import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import { lastHeldOn } from '#shared/domain/follow-ups/schedule.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadSchedule } from './load-schedule.ts';
import { saveSchedule } from './save-schedule.ts';

type Input = ParsedInputOf<typeof followUps.setFirstDue>;

/** Where nothing is held yet. Once something is, the date is computed from that and a first date says nothing. */
export function setFirstDue(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadSchedule(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { rows, schedule } = loaded.value;
  const { firstDueOn } = input;
  if (lastHeldOn(schedule.interventionId, rows.followUps) !== null) {
    return fail(invalid('firstDueOn', 'schedule.has-been-held'));
  }
  if (schedule.countsFrom !== null && firstDueOn < schedule.countsFrom) {
    return fail(invalid('firstDueOn', 'schedule.first-due-before-start'));
  }
  const changed = { ...schedule, firstDueOn };
  return saveSchedule(ctx, 'followUps.setFirstDue', null, changed);
}
