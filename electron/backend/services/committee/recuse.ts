import { recusals } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { recusalsOf } from '#db/queries/committee.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { committee } from '#shared/contract/committee.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import type { CallContext } from '../../context.ts';
import { maySee } from '../../may-see.ts';
import { loadCase, ownRow } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { isOwnMistake } from './own-recusal.ts';
import { loadMeetingToPrepare, type LoadedMeeting } from './load-meeting.ts';

/** Inhabil on one item. Said before it is decided: a decision is not made another's afterwards. */
export function recuse(
  ctx: CallContext,
  { caseId, itemId, participantId, reason }: ParsedInputOf<typeof committee.recuse>,
): Result<SavedRow, AppError> {
  const loaded = undecidedOnAgenda(ctx, caseId, itemId);
  if (!loaded.ok) return loaded;
  const participant = ownRow(loaded.value.participants, participantId);
  if (!participant.ok) return participant;
  const isKnown = loaded.value.recusals.some(
    (one) => one.itemId === itemId && one.participantId === participantId,
  );
  if (isKnown) return fail(invalid('participantId', 'meeting.recused-already'));
  const id = ctx.newId();
  return ctx.commit(
    'committee.recuse',
    reason,
    saving((tx) => {
      recusals.add(tx, { ...NEW_ROW, id, itemId, participantId, reason });
      return { id, version: NEW_ROW.version };
    }),
  );
}

export function withdrawRecusal(
  ctx: CallContext,
  { caseId, recusalId, version, reason }: ParsedInputOf<typeof committee.withdrawRecusal>,
): Result<SavedRow, AppError> {
  const rows = loadCase(ctx.read, caseId);
  if (!rows.ok) return rows;
  const ofCase = recusalsOf(
    ctx.read,
    rows.value.agendaItems.map(({ id }) => id),
  );
  const found = ownRow(ofCase, recusalId);
  if (!found.ok) return found;
  const loaded = undecidedOnAgenda(ctx, caseId, found.value.itemId);
  if (!loaded.ok) return loaded;
  const seats = loaded.value.participants;
  if (!maySee(ctx, caseId)) {
    if (!isOwnMistake(ctx, found.value, seats))
      return fail(invalid('', 'meeting.recused-by-other'));
    logOpening(ctx, rows.value, loaded.value.meeting.id, reason);
  }
  const annulled = { annulledAt: ctx.now(), annulledReason: reason };
  return ctx.commit(
    'committee.withdrawRecusal',
    reason,
    saving((tx) => ({
      id: recusalId,
      version: recusals.replace(tx, { ...found.value, ...annulled, version }),
    })),
  );
}

/** It opens the case to them again: told to its team leader with the reason, and logged before it is done. */
function logOpening(
  ctx: CallContext,
  { case: file, citizen }: CaseRows,
  meetingId: string,
  reason: string,
): void {
  ctx.logAccess({
    action: 'open-outside-team',
    caseId: file.id,
    citizenId: citizen.id,
    purpose: reason,
    details: { meetingId },
  });
}

/** The meeting the item stands on, while both can still be changed. */
function undecidedOnAgenda(
  ctx: CallContext,
  caseId: string,
  itemId: string,
): Result<LoadedMeeting, AppError> {
  const rows = loadCase(ctx.read, caseId);
  if (!rows.ok) return rows;
  const item = ownRow(rows.value.agendaItems, itemId);
  if (!item.ok) return item;
  const { meetingId, withdrawnOn } = item.value;
  if (withdrawnOn !== null) return fail(invalid('', 'meeting.item-withdrawn'));
  if (meetingId === null) return fail(invalid('', 'meeting.item-not-placed'));
  if (decisionOn(rows.value.decisions, itemId) !== null) {
    return fail(invalid('', 'meeting.item-decided'));
  }
  const loaded = loadMeetingToPrepare(ctx.read, meetingId);
  return loaded.ok ? succeed(loaded.value) : loaded;
}
