import { agendaItems, meetings, participants } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { isActiveEmployee } from '#db/queries/before-saving.ts';
import { participantsOf } from '#db/queries/committee.ts';
import { below, invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { committee } from '#shared/contract/committee.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { meetingIssues } from '#shared/domain/committee/meeting-issues.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadMeetingToPrepare } from './load-meeting.ts';

type Input = ParsedInputOf<typeof committee.saveMeeting>;

export function saveMeeting(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const issues = meetingIssues(input.fields);
  if (issues.length > 0) return fail(invalidFields(below('fields', issues)));
  const { meetingId } = input;
  return meetingId === null ? addMeeting(ctx, input) : changeMeeting(ctx, meetingId, input);
}

/** With those who took part in another, as long as they are employed: they are seldom others. */
function addMeeting(
  ctx: CallContext,
  { fields, participantsFromId }: Input,
): Result<SavedRow, AppError> {
  const id = ctx.newId();
  const known = participantsFromId === null ? [] : participantsOf(ctx.read, [participantsFromId]);
  const invited = known.filter(
    ({ employeeId }) => employeeId === null || isActiveEmployee(ctx.read, employeeId),
  );
  return ctx.commit(
    'committee.saveMeeting',
    null,
    saving((tx) => {
      meetings.add(tx, {
        ...NEW_ROW,
        ...fields,
        id,
        sentAt: null,
        closedAt: null,
        approvedAt: null,
        approvedById: null,
        minutesNote: null,
      });
      for (const one of invited) {
        const invitation = { ...one, ...NEW_ROW, id: ctx.newId(), meetingId: id, isPresent: true };
        participants.add(tx, invitation);
      }
      return { id, version: NEW_ROW.version };
    }),
  );
}

function changeMeeting(
  ctx: CallContext,
  id: string,
  { fields, version }: Input,
): Result<SavedRow, AppError> {
  if (version === null) return fail(invalid('version', 'save.version-missing'));
  const loaded = loadMeetingToPrepare(ctx.read, id);
  if (!loaded.ok) return loaded;
  const changed = { ...loaded.value.meeting, ...fields, version };
  return ctx.commit(
    'committee.saveMeeting',
    null,
    saving((tx) => ({ id, version: meetings.replace(tx, changed) })),
  );
}

/** Its items wait for another; the meeting stays in the history. */
export function cancelMeeting(
  ctx: CallContext,
  { meetingId, version, reason }: ParsedInputOf<typeof committee.cancelMeeting>,
): Result<SavedRow, AppError> {
  const loaded = loadMeetingToPrepare(ctx.read, meetingId);
  if (!loaded.ok) return loaded;
  const { meeting, items, decisions } = loaded.value;
  if (decisions.length > 0) return fail(invalid('', 'meeting.has-decisions'));
  const cancelled = { ...meeting, version, annulledAt: ctx.now(), annulledReason: reason };
  return ctx.commit(
    'committee.cancelMeeting',
    reason,
    saving((tx) => {
      for (const item of items) agendaItems.replace(tx, { ...item, meetingId: null, place: null });
      return { id: meetingId, version: meetings.replace(tx, cancelled) };
    }),
  );
}
