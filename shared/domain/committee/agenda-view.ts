import type { NamedEmployee } from '../cases/view.ts';
import type { Outcome } from './decision.ts';
import type { AgendaKind, Recusal } from './item.ts';
import type { Meeting, MeetingParticipant, MeetingState } from './meeting.ts';
import type { Quorum } from './quorum.ts';
import type { ReadyIssue } from './ready.ts';

/** The person a line is about. Of a case one may not open: number and initials, and nothing else. */
export interface LinePerson {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly initials: string;
  readonly mayOpen: boolean;
  readonly name: string | null;
  readonly isProtected: boolean;
}

/** One item in a list: on an agenda, or waiting for one. */
export interface AgendaLine extends LinePerson {
  readonly itemId: string;
  readonly version: number;
  readonly kind: AgendaKind;
  /** null where it is not written, or not to be told. */
  readonly question: string | null;
  readonly proposedBy: NamedEmployee;
  /** From 1; null while it waits. */
  readonly place: number | null;
  /** What it goes on from, with what was decided there. */
  readonly carriedFrom: { readonly heldOn: string | null; readonly outcome: Outcome | null } | null;
  /** What keeps it from being ready; null where that is not to be told. */
  readonly missing: readonly ReadyIssue[] | null;
  readonly outcome: Outcome | null;
  /** Who helps now, or is proposed to: they get a pack of their own. */
  readonly providers: readonly { readonly id: string; readonly name: string }[];
}

/** One item of one meeting. */
export interface AgendaItemLine extends AgendaLine {
  /** Its reason is empty where the case may not be opened. */
  readonly recusals: readonly Recusal[];
  /** The reader's own recusal, where they entered it themselves and so may take it back; null else. */
  readonly ownRecusalId: string | null;
  readonly quorum: Quorum;
}

export interface ParticipantView {
  readonly participant: MeetingParticipant;
  readonly employee: NamedEmployee | null;
}

/** An acute grant the committee has not been told of. */
export interface AcuteLine extends LinePerson {
  readonly interventionId: string;
  readonly paragraphDisplay: string;
  readonly providerName: string | null;
  readonly grantedOn: string;
}

/** A decision that is not carried out yet. */
export interface CarryOutLine extends LinePerson {
  readonly decisionId: string;
  readonly kind: AgendaKind;
  readonly outcome: Outcome;
  readonly decidedOn: string;
  readonly responsible: NamedEmployee | null;
  readonly deadlineOn: string | null;
  readonly isLate: boolean;
}

export interface MeetingView {
  readonly today: string;
  readonly meeting: Meeting;
  readonly state: MeetingState;
  readonly participants: readonly ParticipantView[];
  /** Of the meeting as a whole; each item has its own. */
  readonly quorum: Quorum;
  /** In the order of the agenda. */
  readonly items: readonly AgendaItemLine[];
  /** Oldest first; empty once the meeting is held. */
  readonly waiting: readonly AgendaLine[];
  readonly acute: readonly AcuteLine[];
  /** Latest deadline last. */
  readonly toCarryOut: readonly CarryOutLine[];
}

/** One meeting in the list of them. */
export interface MeetingLine {
  readonly meeting: Meeting;
  readonly state: MeetingState;
  readonly items: number;
  readonly decided: number;
  readonly chair: NamedEmployee | null;
  readonly takesPart: boolean;
}

export interface MeetingList {
  readonly today: string;
  /** Newest first. */
  readonly meetings: readonly MeetingLine[];
  readonly waiting: readonly AgendaLine[];
  readonly toCarryOut: readonly CarryOutLine[];
}
