import type { SummarySection } from './changed-sections.ts';
import type { SummaryView } from './summary-view.ts';

/** One item as it is shown at its meeting. */
export interface ItemAtMeeting {
  /** As the case stands now; as it was shown once it is decided. */
  readonly summary: SummaryView;
  /** Of the item itself: what a decision is based on. */
  readonly version: number;
  /** Since the agenda was sent; `added` where the item came on it afterwards. Empty once it is decided. */
  readonly changed: 'added' | readonly SummarySection[];
}
