import type { NamedEmployee } from '../cases/view.ts';
import type { LinePerson } from './agenda-view.ts';
import type { CorrectedDecision } from './corrected-decisions.ts';
import type { Decision } from './decision.ts';
import type { AgendaKind } from './item.ts';
import type { SummaryAct } from './summary-view.ts';

export interface RecusedPerson {
  readonly name: string;
  readonly reason: string;
}

/** What was decided on one item, as the minutes tell it. */
export interface MinutesLine extends LinePerson {
  /** From 1. */
  readonly place: number;
  readonly kind: AgendaKind;
  /** Empty where the decision is not told. */
  readonly recused: readonly RecusedPerson[];
  /** null: not decided. */
  readonly decided: {
    readonly decision: Decision;
    readonly decidedBy: NamedEmployee;
    readonly responsible: NamedEmployee | null;
    readonly granted: readonly SummaryAct[];
    /** What it was before it was corrected, newest first. */
    readonly corrected: readonly CorrectedDecision[];
    /** Oldest first. */
    readonly addenda: readonly {
      readonly id: string;
      readonly text: string;
      readonly addedBy: NamedEmployee;
      readonly addedAt: string;
    }[];
  } | null;
}

export interface Minutes {
  readonly lines: readonly MinutesLine[];
  readonly approvedBy: NamedEmployee | null;
  /** The one at the keyboard leads the meeting: closes it, approves and adds. */
  readonly isLeader: boolean;
}
