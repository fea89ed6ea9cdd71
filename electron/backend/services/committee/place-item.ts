import { agendaItems, setPlaces } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { findMeeting, itemsOfMeetings } from '#db/queries/committee.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { committee } from '#shared/contract/committee.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { agendaOf, decisionOn, movedTo } from '#shared/domain/committee/agenda.ts';
import type { Meeting } from '#shared/domain/committee/meeting.ts';
import { placeIssues } from '#shared/domain/committee/place-issues.ts';
import type { CallContext } from '../../context.ts';
import { loadCase, ownRow } from '../cases/load-case.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadMeetingToPrepare } from './load-meeting.ts';

type Input = ParsedInputOf<typeof committee.placeItem>;

/** On an agenda, to another, or off it: then it waits for a meeting. */
export function placeItem(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const { caseId, itemId, version, meetingId } = input;
  const loaded = loadCase(ctx.read, caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const found = ownRow(rows.agendaItems, itemId);
  if (!found.ok) return found;
  const item = found.value;
  const to = meetingOf(ctx, meetingId);
  if (!to.ok) return to;
  const there = meetingId === null ? [] : agendaIds(ctx, meetingId);
  const issues = placeIssues({
    item,
    decision: decisionOn(rows.decisions, itemId),
    from: item.meetingId === null ? null : findMeeting(ctx.read, item.meetingId),
    to: to.value,
    itemsThere: there.length,
    caseIsClosed: rows.case.closedOn !== null,
  });
  if (issues.length > 0) return fail(invalidFields(issues));
  const order = there.includes(itemId) ? there : [...there, itemId];
  const left = item.meetingId === null || item.meetingId === meetingId ? null : item.meetingId;
  return ctx.commit(
    'committee.placeItem',
    null,
    saving((tx) => {
      const place = meetingId === null ? null : order.length;
      const placed = agendaItems.replace(tx, { ...item, version, meetingId, place });
      if (meetingId !== null) setPlaces(tx, movedTo(order, itemId, input.place ?? order.length));
      if (left !== null) {
        setPlaces(
          tx,
          agendaIds(ctx, left).filter((id) => id !== itemId),
        );
      }
      return { id: itemId, version: placed };
    }),
  );
}

function meetingOf(ctx: CallContext, meetingId: string | null): Result<Meeting | null, AppError> {
  if (meetingId === null) return succeed(null);
  const meeting = findMeeting(ctx.read, meetingId);
  return meeting === null ? fail({ kind: 'not-found' }) : succeed(meeting);
}

function agendaIds(ctx: CallContext, meetingId: string): readonly string[] {
  return agendaOf(itemsOfMeetings(ctx.read, [meetingId]), meetingId).map(({ id }) => id);
}

/** Refused where the agenda is another than the one that was on the screen. */
export function orderAgenda(
  ctx: CallContext,
  { meetingId, itemIds, seenItemIds }: ParsedInputOf<typeof committee.orderAgenda>,
): Result<null, AppError> {
  const loaded = loadMeetingToPrepare(ctx.read, meetingId);
  if (!loaded.ok) return loaded;
  const now = loaded.value.items.map(({ id }) => id);
  const isSame = now.length === seenItemIds.length && now.every((id, at) => seenItemIds[at] === id);
  const isWhole = itemIds.length === now.length && now.every((id) => itemIds.includes(id));
  if (!isSame || !isWhole) return fail(invalid('', 'meeting.agenda-changed'));
  return ctx.commit(
    'committee.orderAgenda',
    null,
    saving((tx) => {
      setPlaces(tx, itemIds);
      return null;
    }),
  );
}
