import type { ScheduleStanding } from '../follow-ups/view.ts';
import type { GoalFigures } from '../goals/figures.ts';
import type { Evaluation } from '../goals/evaluation.ts';
import type { Goal, Measurement } from '../goals/model.ts';
import type { MoveOutState } from '../move-out/state.ts';
import type { NamedEmployee } from '../cases/view.ts';
import type { RevisitationState } from '../revisitation/state.ts';
import type { Step } from '../revisitation/steps.ts';
import type { RefundEstimate } from '../law/refund-176.ts';
import type { AgendaItem } from './item.ts';
import type { CostColumn, CostComparison } from './proposed-cost.ts';
import type { ReadyIssue } from './ready.ts';

export interface SummaryGoal {
  readonly goal: Goal;
  readonly themeTerm: string | null;
  readonly evaluation: Evaluation<Measurement>;
  readonly measurements: readonly Measurement[];
  readonly expected: readonly { readonly date: string; readonly value: number }[];
}

export interface SummaryHelp {
  readonly interventionId: string;
  readonly paragraphDisplay: string;
  readonly providerId: string | null;
  readonly providerName: string | null;
  /** Hours a week in hundredths; null is "ikke oplyst". */
  readonly hoursOrdered: number | null;
  /** From the newest provider status that has come, over its own period; null is "ikke oplyst". */
  readonly hoursDelivered: { readonly hours: number; readonly receivedOn: string } | null;
  readonly rate: {
    readonly amount: number;
    readonly unit: 'day' | 'hour' | 'week' | 'month';
  } | null;
  /** Øre a year; null is "ikke oplyst". */
  readonly yearlyCost: number | null;
}

/** One line of a proposal or an alternative, with the names it had when the page was made. */
export interface SummaryAct {
  readonly act: 'begin' | 'change' | 'end';
  readonly paragraphDisplay: string;
  readonly providerId: string | null;
  readonly providerName: string | null;
  /** null: as it is, or not known where the help begins. */
  readonly rate: SummaryHelp['rate'];
  /** Hours a week in hundredths, support and transport together. */
  readonly hours: number | null;
}

/** What stands on one item's page: on the screen, in the meeting, on paper, and frozen with the decision. */
export interface SummaryView {
  readonly builtOn: string;
  readonly item: AgendaItem;
  readonly header: {
    readonly caseId: string;
    readonly caseNumber: string;
    readonly name: string;
    readonly initials: string;
    readonly isProtected: boolean;
    readonly age: number;
    readonly teamName: string;
    readonly caseworker: NamedEmployee | null;
    readonly providerNames: readonly string[];
    readonly paragraphs: readonly string[];
    readonly since: string | null;
  };
  readonly proposedBy: NamedEmployee;
  readonly need: {
    readonly text: string;
    readonly assessedOn: string;
    readonly supportNeedLevel: number | null;
    readonly targetGroups: readonly string[];
  } | null;
  /** Active, drafts, and those closed since the last decision. */
  readonly goals: readonly SummaryGoal[];
  readonly goalFigures: GoalFigures;
  readonly helps: readonly SummaryHelp[];
  readonly followUp: {
    readonly potential: 'high' | 'medium' | 'limited' | 'not-assessed' | null;
    readonly lastHeldOn: string | null;
    readonly next: ScheduleStanding | null;
  };
  readonly moveOut: MoveOutState | null;
  readonly revisitation: {
    readonly state: RevisitationState;
    readonly currentStep: Step | null;
    readonly lacksElderlyKnowledge: boolean;
  } | null;
  /** What the proposal does to the help, with names. */
  readonly proposed: readonly SummaryAct[];
  /** null until the item has a day it is valid from. */
  readonly cost: CostComparison | null;
  readonly alternatives: readonly {
    readonly name: string;
    readonly note: string | null;
    readonly acts: readonly SummaryAct[];
    /** null: no line says what help it would be, so it is not priced; or the item has no day. */
    readonly cost: CostColumn | null;
  }[];
  readonly asksAboutHousing: boolean;
  /** The citizen's, with the proposal: strictly above 1 mio. kr. a standard year; null where a price is not known. */
  readonly isHighCost: boolean | null;
  /** "Skøn" after § 176; null where it is not spoken of. */
  readonly refund: RefundEstimate | null;
  readonly missing: readonly ReadyIssue[];
}
