import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { caseload } from '#shared/contract/caseload.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadSchedule } from '../follow-ups/load-schedule.ts';
import { saveSchedule } from '../follow-ups/save-schedule.ts';

type Input = ParsedInputOf<typeof caseload.withdrawFirstDue>;

export function withdrawFirstDue(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadSchedule(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { schedule } = loaded.value;
  if (schedule.firstDueOn === null) return fail(invalid('', 'caseload.not-set-already'));
  const changed = { ...schedule, firstDueOn: null };
  return saveSchedule(ctx, 'caseload.withdrawFirstDue', null, changed);
}
