import { notAnnulled } from '../cases/annulment.ts';
import type { Recusal } from './item.ts';
import type { MeetingParticipant } from './meeting.ts';

export interface Quorum {
  /** Present and not recused; whoever only takes the minutes is not counted. */
  readonly counted: number;
  readonly needed: number;
  readonly isReached: boolean;
  /** Who decides on the item: the chair, else the deputy; null where neither can. */
  readonly leader: MeetingParticipant | null;
}

/** For one item: a recused person does not count, and with the chair recused the deputy decides. */
export function quorumOf(
  participants: readonly MeetingParticipant[],
  recusals: readonly Recusal[],
  itemId: string,
  needed: number,
): Quorum {
  const recused = new Set(
    notAnnulled(recusals)
      .filter((recusal) => recusal.itemId === itemId)
      .map((recusal) => recusal.participantId),
  );
  const there = notAnnulled(participants).filter((one) => one.isPresent && !recused.has(one.id));
  const leader =
    there.find((one) => one.role === 'chair') ?? there.find((one) => one.role === 'deputy') ?? null;
  const counted = there.filter((one) => one.role !== 'minutes').length;
  return { counted, needed, isReached: leader !== null && counted >= needed, leader };
}
