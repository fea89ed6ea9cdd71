import { findMeeting } from '#db/queries/committee.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { committee } from '#shared/contract/committee.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CallContext } from '../../context.ts';

/** Only a meeting that is out is shown to anybody: else this would be a way round the idle lock. */
export function showMeeting(
  ctx: CallContext,
  { meetingId, isShown }: ParsedInputOf<typeof committee.showMeeting>,
): Result<null, AppError> {
  const meeting = findMeeting(ctx.read, meetingId);
  if (meeting === null) return fail({ kind: 'not-found' });
  if (isShown && meeting.sentAt === null) return fail(invalid('', 'meeting.not-sent'));
  ctx.session.showMeeting(isShown);
  return succeed(null);
}
