import { findMeeting } from '#db/queries/committee.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Meeting } from '#shared/domain/committee/meeting.ts';
import type { CallContext, Contexts } from '../../context.ts';
import { isNotePrintable } from './note-to-print.ts';

/** Always the signed-in person's own: no entry takes the id of a user. */
export const noteHandlers = {
  open: async (ctx, { meetingId }) => {
    const meeting = meetingOf(ctx, meetingId);
    if (!meeting.ok) return meeting;
    await ctx.session.notes.show(meetingId);
    return succeed(null);
  },
  printable: (ctx, { meetingId }) => isNotePrintable(ctx, meetingId),
  read: (ctx, { meetingId }) => {
    const meeting = meetingOf(ctx, meetingId);
    if (!meeting.ok) return meeting;
    const note = ctx.session.notes.read(meetingId);
    return note.ok ? succeed({ heldOn: meeting.value.heldOn, note: note.value }) : note;
  },
  save: (ctx, { meetingId, text }) => {
    const meeting = meetingOf(ctx, meetingId);
    if (!meeting.ok) return meeting;
    const savedAt = ctx.now();
    const saved = ctx.session.notes.write(meetingId, { text, savedAt });
    return saved.ok ? succeed({ savedAt }) : saved;
  },
  remove: (ctx, { meetingId }) => ctx.session.notes.remove(meetingId),
} satisfies AreaHandlers<typeof contract.notes, Contexts>;

function meetingOf(ctx: CallContext, meetingId: string): Result<Meeting, AppError> {
  const meeting = findMeeting(ctx.read, meetingId);
  return meeting === null ? fail({ kind: 'not-found' }) : succeed(meeting);
}
