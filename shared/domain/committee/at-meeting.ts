import type { NamedEmployee } from '../cases/view.ts';
import type { SummarySection } from './changed-sections.ts';
import type { Addendum, Decision } from './decision.ts';
import type { SummaryAct, SummaryView } from './summary-view.ts';

export interface AddendumView {
  readonly addendum: Addendum;
  readonly addedBy: NamedEmployee;
}

/** What was decided on an item, with the names it is read with. */
export interface DecidedView {
  readonly decision: Decision;
  readonly decidedBy: NamedEmployee;
  readonly responsible: NamedEmployee | null;
  /** What was granted where that is not what was proposed. */
  readonly granted: readonly SummaryAct[];
  /** Oldest first. */
  readonly addenda: readonly AddendumView[];
}

/** One item as it is shown and decided at its meeting. */
export interface ItemAtMeeting {
  /** As the case stands now; as it was shown once it is decided. */
  readonly summary: SummaryView;
  /** Of the item itself: what a decision is based on. */
  readonly version: number;
  /** Since the agenda was sent; `added` where the item came on it afterwards. Empty once it is decided. */
  readonly changed: 'added' | readonly SummarySection[];
  readonly decided: DecidedView | null;
  /** Standard-year øre of what is proposed; null where a price is not known. */
  readonly proposedYearly: number | null;
  /** Standard-year øre the person at the keyboard may grant. */
  readonly limit: number;
  /** What a decision's deadline begins as. */
  readonly deadlineOn: string;
}
