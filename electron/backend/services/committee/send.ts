import { meetings } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { committee } from '#shared/contract/committee.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { sendIssues } from '#shared/domain/committee/meeting-issues.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadMeetingToPrepare } from './load-meeting.ts';

/** The agenda is out: those who take part may open its cases, and later changes are marked. */
export function sendAgenda(
  ctx: CallContext,
  { meetingId, version }: ParsedInputOf<typeof committee.send>,
): Result<SavedRow, AppError> {
  const loaded = loadMeetingToPrepare(ctx.read, meetingId);
  if (!loaded.ok) return loaded;
  const { meeting, participants, items } = loaded.value;
  const issues = sendIssues(meeting, participants, items);
  if (issues.length > 0) return fail(invalidFields(issues));
  const sent = { ...meeting, version, sentAt: ctx.now() };
  return ctx.commit(
    'committee.send',
    null,
    saving((tx) => ({ id: meetingId, version: meetings.replace(tx, sent) })),
  );
}
