import type { CaseRows } from '../cases/case-rows.ts';
import type { NamedEmployee } from '../cases/view.ts';
import { decisionOn } from './agenda.ts';
import type { Decision } from './decision.ts';
import type { AgendaItem } from './item.ts';
import { meetingState, type Meeting, type MeetingState } from './meeting.ts';
import type { ReadyIssue } from './ready.ts';
import type { SummaryView } from './summary-view.ts';

/** Where an item is on its way: written, on an agenda, decided, or taken back. */
export type ItemState = 'waiting' | 'on-agenda' | 'decided' | 'withdrawn';

/** One line among the items of a case. */
export interface ItemOnCase {
  readonly item: AgendaItem;
  readonly proposedBy: NamedEmployee;
  readonly state: ItemState;
  readonly meeting: {
    readonly id: string;
    readonly heldOn: string;
    readonly startsAt: string;
    readonly state: MeetingState;
  } | null;
  readonly decision: Decision | null;
  /** Empty: ready. */
  readonly missing: readonly ReadyIssue[];
}

export interface ItemPage extends ItemOnCase {
  /** As it was when it was decided, where it is; else as the case stands now. */
  readonly summary: SummaryView;
}

export function itemState(item: AgendaItem, decision: Decision | null): ItemState {
  if (item.withdrawnOn !== null) return 'withdrawn';
  if (decision !== null) return 'decided';
  return item.meetingId === null ? 'waiting' : 'on-agenda';
}

/** Still before the committee: what is decided or taken back is over. */
export function isItemOpen(item: AgendaItem, decisions: CaseRows['decisions']): boolean {
  if (item.annulledAt !== null) return false;
  const state = itemState(item, decisionOn(decisions, item.id));
  return state === 'waiting' || state === 'on-agenda';
}

export function meetingOnItem(meeting: Meeting | null): ItemOnCase['meeting'] {
  if (meeting === null) return null;
  const { id, heldOn, startsAt } = meeting;
  return { id, heldOn, startsAt, state: meetingState(meeting) };
}
