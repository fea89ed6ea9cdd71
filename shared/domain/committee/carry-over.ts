import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { goesOnNextTime } from './agenda.ts';
import type { Outcome } from './decision.ts';
import type { AgendaItem } from './item.ts';

/** The item that goes on from this one; null where none does, or it was taken back. */
export function carriedItem(items: readonly AgendaItem[], itemId: string): AgendaItem | null {
  return (
    notAnnulled(items).find((item) => item.carriedFromId === itemId && item.withdrawnOn === null) ??
    null
  );
}

/**
 * What a decision does to the next meeting. Postponed or returned: an item with the same words waits for a
 * meeting, and this one stays as it was. Corrected to something else: the waiting one goes away again,
 * unless it already stands on an agenda.
 */
export type CarryOver =
  | { readonly act: 'add'; readonly item: Omit<AgendaItem, 'id'> }
  | { readonly act: 'take-back'; readonly item: AgendaItem }
  | null;

export function carryOver(
  item: AgendaItem,
  outcome: Outcome,
  items: readonly AgendaItem[],
  today: CivilDate,
): CarryOver {
  const carried = carriedItem(items, item.id);
  if (!goesOnNextTime(outcome)) {
    return carried !== null && carried.meetingId === null
      ? { act: 'take-back', item: carried }
      : null;
  }
  if (carried !== null) return null;
  const { id, ...words } = item;
  return {
    act: 'add',
    item: {
      ...words,
      version: 1,
      createdOn: today,
      meetingId: null,
      place: null,
      carriedFromId: id,
    },
  };
}
