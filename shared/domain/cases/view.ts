import type { FieldIssue } from '../../base/errors.ts';
import type { Appointment, FollowUp, FollowUpSchedule } from '../follow-ups/model.ts';
import type { ProviderStatusView } from '../follow-ups/provider-status.ts';
import type { StandingSeries } from '../follow-ups/tight-standing.ts';
import type { DueWindow } from '../follow-ups/due-window.ts';
import type { ScheduleStanding } from '../follow-ups/view.ts';
import type { AwaitedDecision } from '../goals/awaiting-decision.ts';
import type { Evaluation } from '../goals/evaluation.ts';
import type { CaseGasScore } from '../goals/case-gas-score.ts';
import type { GoalFigures } from '../goals/figures.ts';
import type { GoalCheck } from '../goals/goal-check.ts';
import type { Goal, Measurement, SubGoal } from '../goals/model.ts';
import type { GoalRevision } from '../goals/revision.ts';
import type { OpenAfterDecisions } from './closing.ts';
import type { CaseworkerChanges } from './caseworker-changes.ts';
import type { MoveOutState } from '../move-out/state.ts';
import type { MoveOutView } from '../move-out/view.ts';
import type { RevisitationView } from '../revisitation/view.ts';
import type {
  Case,
  Citizen,
  Intervention,
  MunicipalityPeriod,
  Need,
  RatePeriod,
  Stay,
  SupportPeriod,
} from './model.ts';

/** Names for the ids and codes in a case's rows, as they are looked up once. */
export interface NamedEmployee {
  readonly id: string;
  readonly initials: string;
  readonly name: string | null;
}

/** Øre a year on a date, and how much of it is known: "3 af 4 indsatser med kendt takst". */
export interface YearlyCostView {
  /** null where nothing is known: "ikke oplyst", never 0. */
  readonly amount: number | null;
  readonly known: number;
  readonly total: number;
  /** Strictly above 1.000.000 kr. */
  readonly isHighCost: boolean;
}

export type InterventionState = 'proposed' | 'granted' | 'active' | 'ended' | 'cancelled';

/** What stands at the top of every tab of a case. */
export interface CaseHeader {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly citizenId: string;
  readonly name: string;
  readonly initials: string;
  readonly maskedCpr: string;
  readonly age: number;
  readonly diedOn: string | null;
  readonly isProtected: boolean;
  readonly protectedUntil: string | null;
  readonly teamId: string;
  readonly teamName: string;
  readonly caseworker: NamedEmployee | null;
  readonly cover: NamedEmployee | null;
  /** Different caseworkers in 24 months, and the changes between them. */
  readonly caseworkers: CaseworkerChanges;
  readonly closedOn: string | null;
  readonly followUp: ScheduleStanding | null;
  /** "Næste møde"; it never moves a due date. */
  readonly nextAppointment: Appointment | null;
}

/** A schedule with where it stands and the next two follow-ups it plans. */
export interface ScheduleView extends FollowUpSchedule {
  readonly standing: ScheduleStanding;
  readonly window: DueWindow | null;
}

export interface InterventionView {
  readonly intervention: Intervention;
  readonly paragraphDisplay: string;
  readonly paragraphName: string;
  readonly providerName: string | null;
  readonly departmentName: string | null;
  readonly primaryTargetGroupTerm: string | null;
  readonly otherTargetGroupTerms: readonly string[];
  readonly serviceTerms: readonly string[];
  readonly state: InterventionState;
  /** A planned start that has passed unconfirmed. */
  readonly startUnconfirmed: boolean;
  readonly since: string | null;
  /** Newest first; annulled ones are left out. */
  readonly rates: readonly RatePeriod[];
  readonly supports: readonly SupportPeriod[];
  readonly currentRate: RatePeriod | null;
  readonly currentSupport: SupportPeriod | null;
  /** Øre a year today; null is "ikke oplyst". */
  readonly yearlyCost: number | null;
  readonly schedule: ScheduleView | null;
  /** Newest asked first; annulled ones are left out. */
  readonly providerStatuses: readonly ProviderStatusView[];
}

export interface StayView {
  readonly stay: Stay;
  readonly paragraphDisplay: string;
  readonly providerName: string | null;
  readonly departmentName: string | null;
}

export interface GoalView {
  readonly goal: Goal;
  readonly themeTerm: string | null;
  readonly secondaryThemeTerms: readonly string[];
  readonly interventionLabel: string | null;
  readonly evaluation: Evaluation<Measurement>;
  readonly awaits: AwaitedDecision | null;
  /** What an active goal would still need; empty on an active one. */
  readonly missing: readonly FieldIssue[];
  /** Hints to the wording and the dates; null on a closed goal, which is not written any more. */
  readonly check: GoalCheck | null;
  /** Oldest first; annulled ones are left out. */
  readonly measurements: readonly Measurement[];
  /** What a measurement's `correctsId` points back to: annulled, with the reason. */
  readonly corrected: readonly Measurement[];
  readonly revisions: readonly GoalRevision[];
  /** The provider's; annulled ones are left out, reached ones last. */
  readonly subGoals: readonly SubGoal[];
  /** The expected pace as points for the drawing, develop only. */
  readonly expected: readonly { readonly date: string; readonly value: number }[];
}

export interface FollowUpView {
  readonly followUp: FollowUp;
  readonly interventionLabels: readonly string[];
  /** Days from held to entered; at most 1 is on time. null for an import. */
  readonly entryDelayDays: number | null;
}

export interface CaseView {
  /** The day the page is computed for; `asOf` is set when it shows the past. */
  readonly today: string;
  readonly asOf: string | null;
  readonly header: CaseHeader;
  readonly citizen: Citizen;
  readonly case: Case;
  readonly municipalities: readonly MunicipalityPeriod[];
  readonly assignments: readonly {
    readonly id: string;
    readonly version: number;
    readonly kind: 'caseworker' | 'cover';
    readonly employee: NamedEmployee;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly otherCases: readonly {
    readonly caseId: string;
    readonly caseNumber: string;
    readonly teamName: string;
  }[];
  readonly needNow: Need | null;
  /** Newest first, with the need now. */
  readonly needs: readonly (Need & { readonly assessedBy: string | null })[];
  readonly stays: readonly StayView[];
  readonly interventions: readonly InterventionView[];
  readonly goals: readonly GoalView[];
  readonly goalFigures: GoalFigures;
  /** How much decisions have left to be done, as closing counts it. */
  readonly openAfterDecisions: Readonly<Record<keyof OpenAfterDecisions, number>>;
  /** null without a rated GAS goal. */
  readonly gasScore: CaseGasScore | null;
  /** Newest first. */
  /** Newest first. */
  readonly revisitations: readonly RevisitationView[];
  readonly followUps: readonly FollowUpView[];
  /** The newest first; the finished and stopped ones too. */
  readonly tightSeries: readonly (StandingSeries & { readonly interventionLabel: string | null })[];
  /** Those to come, soonest first. */
  readonly appointments: readonly Appointment[];
  readonly moveOut: MoveOutView;
  readonly yearlyCost: YearlyCostView;
  /** What the case lacks, as i18n keys below `missing.`, in the order it should be settled. */
  readonly missing: readonly string[];
}

/** One line in the list of cases and in the team overview. */
export interface CaseListRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly initials: string;
  readonly maskedCpr: string;
  readonly age: number;
  readonly isProtected: boolean;
  readonly teamId: string;
  readonly teamName: string;
  readonly caseworkerId: string | null;
  readonly caseworkerInitials: string | null;
  /** Different caseworkers in 24 months, and the changes between them. */
  readonly caseworkers: CaseworkerChanges;
  readonly providerNames: readonly string[];
  readonly paragraphs: readonly string[];
  readonly since: string | null;
  readonly goalsDraft: number;
  readonly goalsActive: number;
  readonly goalsMet: number;
  readonly potential: 'high' | 'medium' | 'limited' | 'not-assessed' | null;
  readonly lastHeldOn: string | null;
  readonly followUp: ScheduleStanding | null;
  /** The move-out under way; null where there is none, or it is over. */
  readonly moveOut: { readonly state: MoveOutState; readonly hasTransition: boolean } | null;
  /** The revisitation under way, by its lowest step not done, 2–10; null there when all are. */
  readonly revisitation: { readonly step: number | null } | null;
  /** Schedules overdue on this case: the list's sum is the badge. */
  readonly overdueSchedules: number;
  readonly yearlyCost: YearlyCostView;
  readonly closedOn: string | null;
}
