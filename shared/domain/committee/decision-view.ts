import type { KnownPlacement } from './carry-out.ts';
import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { NamedEmployee } from '../cases/view.ts';
import type { CaseTask, Decision, DecisionFields, Notice } from './decision.ts';
import type { ProposedHelp } from './item.ts';
import type { SummaryAct, SummaryView } from './summary-view.ts';

/** One decision with names, and what came of it. */
export interface DecisionView {
  readonly decision: Decision;
  readonly decidedBy: NamedEmployee;
  readonly responsible: NamedEmployee | null;
  readonly carriedOutBy: NamedEmployee | null;
  /** What it does to the help: as proposed, or as it was changed; empty where nothing is granted. */
  readonly lines: readonly ProposedHelp[];
  /** The same, in words. */
  readonly granted: readonly SummaryAct[];
  /** What the item says of a place in a botilbud. */
  readonly placement: KnownPlacement;
  readonly tasks: readonly CaseTask[];
  readonly notice: Notice | null;
}

/** Granted, and not carried out yet. */
export interface GrantToCarryOut {
  readonly view: DecisionView;
  readonly question: string | null;
  readonly isLate: boolean;
}

/** Everything that was decided on one item. */
export interface DecisionOnItem {
  readonly itemId: string;
  readonly current: DecisionView | null;
  /** Corrected ones, newest first; why is the reason they were annulled with. */
  readonly corrected: readonly DecisionView[];
  /** What keeps the current one from being corrected; empty where it can be. */
  readonly notCorrectable: readonly FieldIssue[];
  /** The page as it was when the current one was saved. */
  readonly page: SummaryView | null;
  /** Oldest first. */
  readonly addenda: readonly {
    readonly id: string;
    readonly text: string;
    readonly addedBy: NamedEmployee;
    readonly addedAt: string;
  }[];
}

/** What the decision form begins with, and what the one at the keyboard may grant. */
export interface DecisionDefaults {
  /** "Bevilget som indstillet". */
  readonly asProposed: DecisionFields;
  /** The municipality's usual deadline: of every outcome but a grant that ends help. */
  readonly usualDeadlineOn: CivilDate;
  /** Standard-year øre of what is proposed, without help made cheaper; null where a price is not known. */
  readonly yearlyAgainstLimit: number | null;
  /** Standard-year øre the one at the keyboard may grant. */
  readonly limit: number;
  /** What keeps "Bevilget som indstillet" from being saved as it stands. */
  readonly issues: readonly FieldIssue[];
}
