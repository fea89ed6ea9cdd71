import { civilDateOf, type CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import type { AgendaItem } from './item.ts';

/**
 * The day the committee last decided on the case, before the day of the item's page. What the same meeting decides
 * on another item of the case is no last decision: it must not change the next page of the agenda.
 */
export function lastDecidedOn(
  { decisions, agendaItems }: Pick<CaseRows, 'decisions' | 'agendaItems'>,
  item: Pick<AgendaItem, 'id' | 'meetingId'>,
  pageOn: CivilDate,
): CivilDate | null {
  const sameMeeting = new Set(
    agendaItems
      .filter(({ meetingId }) => meetingId !== null && meetingId === item.meetingId)
      .map(({ id }) => id),
  );
  return notAnnulled(decisions)
    .filter(({ itemId }) => itemId !== item.id && !sameMeeting.has(itemId))
    .map(({ decidedAt }) => civilDateOf(decidedAt))
    .filter((on) => on < pageOn)
    .reduce<CivilDate | null>((last, on) => (last === null || on > last ? on : last), null);
}
