import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { Decision, Outcome } from './decision.ts';
import type { AgendaItem } from './item.ts';

type PlacedItem = Pick<AgendaItem, 'id' | 'place' | 'annulledAt' | 'withdrawnOn' | 'meetingId'>;

/** The items of one meeting in the order of its agenda. */
export function agendaOf<I extends PlacedItem>(
  items: readonly I[],
  meetingId: string,
): readonly I[] {
  return notAnnulled(items)
    .filter((item): item is I => item.meetingId === meetingId && item.withdrawnOn === null)
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0) || (a.id < b.id ? -1 : 1));
}

/** The ids with one moved to a place, counted from 0. What is not among them is left as it is. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  if (!ids.includes(id)) return ids;
  const rest = ids.filter((one) => one !== id);
  return rest.toSpliced(Math.max(0, Math.min(place, rest.length)), 0, id);
}

export function goesOnNextTime(outcome: Outcome): boolean {
  return outcome === 'postponed' || outcome === 'returned';
}

/** The newest decision that holds on an item; a corrected one is annulled by the next. */
export function decisionOn(decisions: readonly Decision[], itemId: string): Decision | null {
  return notAnnulled(decisions)
    .filter((decision) => decision.itemId === itemId)
    .reduce<Decision | null>(
      (newest, one) => (newest === null || one.decidedAt > newest.decidedAt ? one : newest),
      null,
    );
}

/** Waits for a meeting: written, not taken back, on no agenda. */
export function isUnplaced(item: PlacedItem): boolean {
  return item.annulledAt === null && item.withdrawnOn === null && item.meetingId === null;
}

type Carried = Pick<Decision, 'outcome' | 'carriedOutOn' | 'annulledAt'>;

/** "Beslutninger der mangler at blive ført ud i livet". */
export function awaitsCarryingOut(decision: Carried): boolean {
  return (
    decision.annulledAt === null &&
    decision.carriedOutOn === null &&
    (decision.outcome === 'granted' ||
      decision.outcome === 'granted-with-change' ||
      decision.outcome === 'rejected')
  );
}

/** Due today is not overdue. */
export function isLate(
  decision: Carried & Pick<Decision, 'deadlineOn'>,
  today: CivilDate,
): boolean {
  return awaitsCarryingOut(decision) && decision.deadlineOn !== null && decision.deadlineOn < today;
}
