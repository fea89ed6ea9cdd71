import { addenda, agendaItems, meetings } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { committee } from '#shared/contract/committee.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import { type MinutesAct, minutesIssues } from '#shared/domain/committee/minutes-issues.ts';
import { quorumOf } from '#shared/domain/committee/quorum.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { type LoadedMeeting, loadMeeting } from './load-meeting.ts';

/** The meeting is over. An item nobody came to leaves its agenda and waits for another. */
export function closeMeeting(
  ctx: CallContext,
  { meetingId, version, minutesNote }: ParsedInputOf<typeof committee.closeMeeting>,
): Result<SavedRow, AppError> {
  const loaded = loadMinutes(ctx, meetingId, 'close');
  if (!loaded.ok) return loaded;
  const { meeting, items, decisions } = loaded.value;
  const left = items.filter(({ id }) => decisionOn(decisions, id) === null);
  if (left.length === items.length) return fail(invalid('', 'meeting.nothing-decided'));
  const closed = { ...meeting, version, minutesNote, closedAt: ctx.now() };
  return ctx.commit(
    'committee.closeMeeting',
    null,
    saving((tx) => {
      for (const item of left) agendaItems.replace(tx, { ...item, meetingId: null, place: null });
      return { id: meetingId, version: meetings.replace(tx, closed) };
    }),
  );
}

export function reopenMeeting(
  ctx: CallContext,
  { meetingId, version }: ParsedInputOf<typeof committee.reopenMeeting>,
): Result<SavedRow, AppError> {
  const loaded = loadMinutes(ctx, meetingId, 'reopen');
  if (!loaded.ok) return loaded;
  const open = { ...loaded.value.meeting, version, closedAt: null };
  return ctx.commit(
    'committee.reopenMeeting',
    null,
    saving((tx) => ({ id: meetingId, version: meetings.replace(tx, open) })),
  );
}

export function writeMinutes(
  ctx: CallContext,
  { meetingId, version, minutesNote }: ParsedInputOf<typeof committee.writeMinutes>,
): Result<SavedRow, AppError> {
  const loaded = loadMinutes(ctx, meetingId, 'write');
  if (!loaded.ok) return loaded;
  const written = { ...loaded.value.meeting, version, minutesNote };
  return ctx.commit(
    'committee.writeMinutes',
    null,
    saving((tx) => ({ id: meetingId, version: meetings.replace(tx, written) })),
  );
}

/** In one act: from here on decisions and text stand as they are, and corrections are addenda. */
export function approveMinutes(
  ctx: CallContext,
  { meetingId, version }: ParsedInputOf<typeof committee.approveMinutes>,
): Result<SavedRow, AppError> {
  const loaded = loadMinutes(ctx, meetingId, 'approve');
  if (!loaded.ok) return loaded;
  const approval = { approvedAt: ctx.now(), approvedById: ctx.user.employeeId };
  const approved = { ...loaded.value.meeting, ...approval, version };
  return ctx.commit(
    'committee.approveMinutes',
    null,
    saving((tx) => ({ id: meetingId, version: meetings.replace(tx, approved) })),
  );
}

/** `place` as it stands in the minutes: after approval the agenda no longer moves. */
export function addAddendum(
  ctx: CallContext,
  { meetingId, place, text }: ParsedInputOf<typeof committee.addAddendum>,
): Result<null, AppError> {
  const loaded = loadMinutes(ctx, meetingId, 'add');
  if (!loaded.ok) return loaded;
  const { items, decisions } = loaded.value;
  const item = items[place - 1];
  const decision = item === undefined ? null : decisionOn(decisions, item.id);
  if (decision === null) return fail({ kind: 'not-found' });
  return ctx.commit(
    'committee.addAddendum',
    null,
    saving((tx) => {
      addenda.add(tx, {
        ...NEW_ROW,
        id: ctx.newId(),
        decisionId: decision.id,
        text,
        addedById: ctx.user.employeeId,
        addedAt: ctx.now(),
      });
      return null;
    }),
  );
}

function loadMinutes(
  ctx: CallContext,
  meetingId: string,
  act: MinutesAct,
): Result<LoadedMeeting, AppError> {
  const loaded = loadMeeting(ctx.read, meetingId);
  if (!loaded.ok) return loaded;
  const { meeting, participants } = loaded.value;
  const needed = settingsOn(ctx.read, meeting.heldOn).committee.quorum;
  const quorum = quorumOf(participants, [], '', needed);
  const issues = minutesIssues(act, meeting, { byId: ctx.user.employeeId, quorum });
  return issues.length > 0 ? fail(invalidFields(issues)) : loaded;
}
