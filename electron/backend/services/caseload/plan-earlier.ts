import { appointments } from '#db/commands/follow-ups.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { caseload } from '#shared/contract/caseload.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { BECAUSE_UNDONE } from '../cases/stored-words.ts';

type Plan = ParsedInputOf<typeof caseload.planEarlier>;
type Drop = ParsedInputOf<typeof caseload.dropEarlier>;

/** A day without a time or a place: those are agreed with the citizen, on the case. */
export function planEarlier(ctx: CallContext, { caseId, on }: Plan): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, caseId);
  if (!loaded.ok) return loaded;
  if (on <= ctx.today()) return fail(invalid('on', 'caseload.in-the-past'));
  const id = ctx.newId();
  return ctx.commit(
    'caseload.planEarlier',
    null,
    saving((tx) => {
      const row = { ...NEW_ROW, id, caseId, on, at: null, place: null, cancelledOn: null };
      appointments.add(tx, row);
      return { id, version: 1 };
    }),
  );
}

export function dropEarlier(ctx: CallContext, input: Drop): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.appointments, input.id);
  if (!found.ok) return found;
  const annulled = { annulledAt: ctx.now(), annulledReason: BECAUSE_UNDONE };
  const row = { ...found.value, ...annulled, version: input.version };
  return ctx.commit(
    'caseload.dropEarlier',
    null,
    saving((tx) => ({ id: row.id, version: appointments.replace(tx, row) })),
  );
}
