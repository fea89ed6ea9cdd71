import { addMonths } from '#shared/base/dates.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import { changedSchedule } from '#shared/domain/follow-ups/schedule-change.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadSchedule } from './load-schedule.ts';
import { saveSchedule } from './save-schedule.ts';

type Input = ParsedInputOf<typeof followUps.pause>;

/** The case is followed continuously (serviceloven § 148): a longer hold is said again. */
const MONTHS_ON_HOLD = 12;

/** On hold to and including a day: nothing is overdue meanwhile. null ends the hold at once. */
export function pause(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadSchedule(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { until, reason } = input;
  if (until !== null && until < ctx.today()) {
    return fail(invalid('until', 'schedule.hold-ends-in-past'));
  }
  if (until !== null && until > addMonths(ctx.today(), MONTHS_ON_HOLD)) {
    return fail(invalid('until', 'schedule.hold-too-long', { count: MONTHS_ON_HOLD }));
  }
  return saveSchedule(ctx, 'followUps.pause', reason, {
    ...changedSchedule(loaded.value.schedule, { kind: 'hold', until }),
    holdReason: until === null ? null : reason,
  });
}
