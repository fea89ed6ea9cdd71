import type { FieldIssue } from '../../base/errors.ts';
import type { Decision } from './decision.ts';
import type { AgendaItem } from './item.ts';
import { meetingState, type Meeting } from './meeting.ts';

/** More than anybody could get through in a day; a slip of the hand is stopped, a long day is not. */
export const MOST_ITEMS = 200;

export interface PlacingFacts {
  readonly item: AgendaItem;
  readonly decision: Decision | null;
  /** Where it stands now. */
  readonly from: Meeting | null;
  /** Where it is to stand; null takes it off the agenda. */
  readonly to: Meeting | null;
  /** Already on the agenda it is to stand on. */
  readonly itemsThere: number;
  readonly caseIsClosed: boolean;
}

/** What keeps an item from being put on an agenda, moved to another, or taken off. */
export function placeIssues(facts: PlacingFacts): readonly FieldIssue[] {
  const { item, from, to } = facts;
  if (item.withdrawnOn !== null) return [{ path: '', code: 'meeting.item-withdrawn' }];
  if (facts.decision !== null) return [{ path: '', code: 'meeting.item-decided' }];
  for (const meeting of [from, to]) {
    if (meeting === null) continue;
    const state = meetingState(meeting);
    if (state === 'held') return [{ path: '', code: 'meeting.is-held' }];
    if (state === 'minutes-approved') return [{ path: '', code: 'meeting.minutes-approved' }];
  }
  if (to === null) return from === null ? [{ path: '', code: 'meeting.item-not-placed' }] : [];
  if (facts.caseIsClosed) return [{ path: '', code: 'case.is-closed' }];
  if (from?.id !== to.id && facts.itemsThere >= MOST_ITEMS) {
    return [{ path: '', code: 'meeting.too-many-items', params: { count: MOST_ITEMS } }];
  }
  return [];
}
