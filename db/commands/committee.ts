import { eq } from 'drizzle-orm';
import {
  addendum,
  agendaItem,
  caseTask,
  decision,
  decisionPage,
  meeting,
  meetingParticipant,
  notice,
  recusal,
} from '../schema/committee.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { rowCommands } from './row-commands.ts';

export const meetings = rowCommands(meeting);
export const participants = rowCommands(meetingParticipant);
export const agendaItems = rowCommands(agendaItem);
export const recusals = rowCommands(recusal);
export const decisions = rowCommands(decision);
export const decisionPages = rowCommands(decisionPage);
export const addenda = rowCommands(addendum);
export const caseTasks = rowCommands(caseTask);
export const notices = rowCommands(notice);

/** The order is the agenda's and not the item's: whoever is writing on the item meanwhile is not in its way. */
export function setPlaces(tx: WriteTx, itemIds: readonly string[]): void {
  for (const [at, itemId] of itemIds.entries()) {
    tx.update(agendaItem)
      .set({ place: at + 1 })
      .where(eq(agendaItem.id, itemId))
      .run();
  }
}
