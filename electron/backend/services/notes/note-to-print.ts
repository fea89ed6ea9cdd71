import { settingsOn } from '#db/queries/catalogue.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { quorumOf } from '#shared/domain/committee/quorum.ts';
import type { CallContext } from '../../context.ts';
import { loadMeeting } from '../committee/load-meeting.ts';

/** The words of whoever leads the meeting, opened with their own key; null where they have written none. */
export function noteToPrint(ctx: CallContext, meetingId: string): Result<string | null, AppError> {
  const leads = leadsMeeting(ctx, meetingId);
  if (!leads.ok) return leads;
  if (!leads.value) return fail(invalid('', 'notes.only-the-leader'));
  const found = ctx.session.notes.read(meetingId);
  if (!found.ok) return found;
  const text = found.value?.text ?? '';
  return succeed(text.trim() === '' ? null : text);
}

/** Of who does not lead it nothing is asked, so nothing is told. */
export function isNotePrintable(ctx: CallContext, meetingId: string): Result<boolean, AppError> {
  const leads = leadsMeeting(ctx, meetingId);
  if (!leads.ok || !leads.value) return leads;
  const note = noteToPrint(ctx, meetingId);
  return note.ok ? succeed(note.value !== null) : note;
}

function leadsMeeting(ctx: CallContext, meetingId: string): Result<boolean, AppError> {
  const loaded = loadMeeting(ctx.read, meetingId);
  if (!loaded.ok) return loaded;
  const { meeting, participants, recusals } = loaded.value;
  const needed = settingsOn(ctx.read, meeting.heldOn).committee.quorum;
  const { leader } = quorumOf(participants, recusals, '', needed);
  const { employeeId, capabilities } = ctx.user;
  return succeed(leader?.employeeId === employeeId && capabilities.includes('committee.decide'));
}
