import { entryOf } from '#db/queries/entries.ts';
import type { Recusal } from '#shared/domain/committee/item.ts';
import type { MeetingParticipant } from '#shared/domain/committee/meeting.ts';
import type { CallContext } from '../../context.ts';

/**
 * About oneself, and entered by oneself: the only recusal somebody takes back who may not open the case. What
 * another entered about them is not theirs to undo unseen.
 */
export function isOwnMistake(
  ctx: Pick<CallContext, 'read' | 'user'>,
  { id, participantId }: Recusal,
  participants: readonly MeetingParticipant[],
): boolean {
  const who = participants.find((one) => one.id === participantId);
  if (who?.employeeId !== ctx.user.employeeId) return false;
  return entryOf(ctx.read, 'recusal', id)?.userId === ctx.user.userId;
}
