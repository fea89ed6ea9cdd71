import { agendaItems } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { items } from '#shared/contract/committee-items.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { MOST_ITEMS } from '#shared/domain/committee/place-issues.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadOpenItem } from './load-item.ts';
import { loadMeetingToPrepare } from './load-meeting.ts';

/** Taken back before it is decided: it leaves the agenda, and stays in the history. */
export function withdrawItem(
  ctx: CallContext,
  input: ParsedInputOf<typeof items.withdrawItem>,
): Result<SavedRow, AppError> {
  const loaded = loadOpenItem(ctx.read, input);
  if (!loaded.ok) return loaded;
  const withdrawn = {
    ...loaded.value.item,
    version: input.version,
    withdrawnOn: ctx.today(),
    withdrawnReason: input.reason,
  };
  return ctx.commit(
    'committee.withdrawItem',
    input.reason,
    saving((tx) => ({ id: withdrawn.id, version: agendaItems.replace(tx, withdrawn) })),
  );
}

/** On its agenda again as the last, unless that meeting is held or cancelled: then it waits for another. */
export function restoreItem(
  ctx: CallContext,
  { caseId, itemId, version }: ParsedInputOf<typeof items.restoreItem>,
): Result<SavedRow, AppError> {
  const rows = loadOpenCase(ctx.read, caseId);
  if (!rows.ok) return rows;
  const found = ownRow(rows.value.agendaItems, itemId);
  if (!found.ok) return found;
  if (found.value.withdrawnOn === null) return fail(invalid('', 'item.not-withdrawn'));
  const restored = {
    ...found.value,
    ...placeAgain(ctx, found.value.meetingId),
    version,
    withdrawnOn: null,
    withdrawnReason: null,
  };
  return ctx.commit(
    'committee.restoreItem',
    null,
    saving((tx) => ({ id: itemId, version: agendaItems.replace(tx, restored) })),
  );
}

function placeAgain(ctx: CallContext, meetingId: string | null) {
  const loaded = meetingId === null ? null : loadMeetingToPrepare(ctx.read, meetingId);
  if (loaded === null || !loaded.ok || loaded.value.items.length >= MOST_ITEMS) {
    return { meetingId: null, place: null };
  }
  const last = Math.max(0, ...loaded.value.items.map(({ place }) => place ?? 0));
  return { meetingId, place: last + 1 };
}
