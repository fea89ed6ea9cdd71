import type { CorrectedDecision } from '../committee/corrected-decisions.ts';
import type { Outcome } from '../committee/decision.ts';
import type { MeetingState, ParticipantRole } from '../committee/meeting.ts';
import type { RecusedPerson } from '../committee/minutes-view.ts';
import type { SummaryAct, SummaryView } from '../committee/summary-view.ts';
import type { PrintFrame } from './content.ts';

export type PackAudience = 'members' | 'provider' | 'archive';

export interface MeetingOnPaper {
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
  readonly state: MeetingState;
  readonly approvedOn: string | null;
  readonly approvedBy: string | null;
  readonly minutesNote: string | null;
  readonly participants: readonly {
    readonly name: string;
    readonly organisation: string | null;
    readonly role: ParticipantRole;
    readonly isPresent: boolean;
  }[];
}

export interface DecisionOnPaper {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly conditions: string | null;
  readonly validFrom: string | null;
  readonly responsible: string | null;
  readonly deadlineOn: string | null;
  readonly nextOn: string | null;
  readonly recommendedTo: string | null;
  /** What is granted, as proposed or with change; empty where nothing is. */
  readonly granted: readonly SummaryAct[];
  /** Standard-year øre; null where a price is not known or nothing is granted. */
  readonly grantedYearly: number | null;
  readonly decidedBy: string;
  readonly decidedAs: 'chair' | 'deputy';
  readonly decidedAt: string;
  readonly carriedOutOn: string | null;
  /** What it was before it was corrected, newest first. */
  readonly corrected: readonly CorrectedDecision[];
  readonly addenda: readonly {
    readonly text: string;
    readonly addedBy: string;
    readonly addedAt: string;
  }[];
}

export interface ItemOnPaper {
  readonly place: number;
  /** As it was when its decision was saved, where there is one. */
  readonly summary: SummaryView;
  readonly decision: DecisionOnPaper | null;
  readonly recused: readonly RecusedPerson[];
}

/** A decision that is not carried out, whichever meeting it was made at. */
export interface OpenDecision {
  readonly decisionId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly initials: string;
  readonly outcome: Outcome;
  readonly decidedAt: string;
  readonly responsible: string | null;
  readonly deadlineOn: string | null;
  readonly isLate: boolean;
}

/** Everything for a meeting in one document, by audience. */
export interface CommitteePack {
  readonly kind: 'committee-pack';
  readonly frame: PrintFrame;
  readonly audience: PackAudience;
  /** Of the provider's edition. */
  readonly providerName: string | null;
  readonly withNames: boolean;
  readonly meeting: MeetingOnPaper;
  readonly items: readonly ItemOnPaper[];
  /** null: not in this edition. */
  readonly openDecisions: readonly OpenDecision[] | null;
  /** Of whoever prints, on a sheet of their own; null: not asked for. */
  readonly notes: string | null;
  /** The sheet each item begins on, where it is known: for the contents. */
  readonly pageOf: readonly number[] | null;
}

/** What was decided, item by item. */
export interface DecisionList {
  readonly kind: 'decision-list';
  readonly frame: PrintFrame;
  readonly withNames: boolean;
  readonly meeting: MeetingOnPaper;
  readonly items: readonly ItemOnPaper[];
  /** Of whoever prints, on a sheet of their own; null: not asked for. */
  readonly notes: string | null;
}
