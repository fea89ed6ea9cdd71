import type { RatePeriod } from '../cases/model.ts';
import type { GoalStatus } from '../goals/model.ts';
import type {
  MilestoneKind,
  MoveOutMilestone,
  MoveOutPlan,
  MoveOutPostponement,
  Negotiation,
  Placement,
  PriceChange,
  ReadinessPoint,
  TransitionHours,
} from './model.ts';
import type { PlanNeed } from './needs-plan.ts';
import type { HelpGap } from './notice.ts';
import type { MoveOutState } from './state.ts';
import type { TransitionStanding } from './transition.ts';

/** One placement on the board, in the backlog and behind every figure. */
export interface MoveOutRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly initials: string;
  readonly isProtected: boolean;
  readonly teamName: string;
  readonly caseworkerInitials: string | null;
  readonly interventionId: string;
  readonly planId: string | null;
  readonly paragraphDisplay: string;
  readonly stayKind: 'place' | 'training-place' | 'acute-stay' | 'assessment-stay' | null;
  readonly providerId: string | null;
  readonly providerName: string | null;
  readonly state: MoveOutState;
  readonly since: string | null;
  readonly daysOfStay: number | null;
  readonly lacksPlan: boolean;
  /** A plan without an active goal: on the backlog until one is. */
  readonly lacksGoal: boolean;
  /** When the missing plan, or its missing active goal, is due. */
  readonly backlogDueOn: string | null;
  /** The date a team leader set; its version for the next save, null where nothing is kept yet. */
  readonly planDueOn: string | null;
  readonly isLongAssessment: boolean;
  readonly expectedMoveOutOn: string | null;
  /** To the expected move-out, or to the end of the transition; negative where it has passed. */
  readonly daysLeft: number | null;
  readonly slippageDays: number;
  readonly postponements: number;
  readonly settledPoints: number;
  readonly totalPoints: number;
  readonly nextMilestone: {
    readonly kind: MilestoneKind;
    readonly text: string | null;
    readonly dueOn: string;
  } | null;
  readonly movedOutOn: string | null;
  readonly isUnplanned: boolean;
  readonly transition: TransitionStanding | null;
  readonly handedOverOn: string | null;
  readonly returnedOn: string | null;
}

/** One external place, as it is negotiated about. */
export interface ExternalPlacement {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly initials: string;
  readonly isProtected: boolean;
  readonly interventionId: string;
  readonly paragraphDisplay: string;
  readonly providerName: string | null;
  readonly lastNegotiatedOn: string | null;
  readonly goalsMetSince: number;
  readonly lacksMasteryGoal: boolean;
  /** Øre a year; null is "ikke oplyst". */
  readonly yearlyCost: number | null;
}

export interface LinkedGoalView {
  readonly goalId: string;
  readonly title: string | null;
  readonly status: GoalStatus;
}

/** One placement on the case's own tab and in its prints. */
export interface PlacementView {
  readonly interventionId: string;
  readonly interventionVersion: number;
  readonly paragraphDisplay: string;
  readonly providerId: string | null;
  readonly providerName: string | null;
  readonly isExternal: boolean;
  readonly stayKind: MoveOutRow['stayKind'];
  readonly need: Exclude<PlanNeed, null>;
  readonly state: MoveOutState;
  readonly isActive: boolean;
  readonly lacksPlan: boolean;
  readonly since: string | null;
  readonly placement: Placement | null;
  readonly plan: MoveOutPlan | null;
  /** Plans that were given up or are over, newest first. */
  readonly earlierPlans: readonly MoveOutPlan[];
  readonly goals: readonly LinkedGoalView[];
  readonly lacksGoal: boolean;
  readonly postponements: readonly MoveOutPostponement[];
  readonly slippageDays: number;
  readonly milestones: readonly MoveOutMilestone[];
  readonly points: readonly ReadinessPoint[];
  readonly isComplete: boolean;
  readonly onwardDueOn: string | null;
  readonly isLongAssessment: boolean;
  readonly noticePeriodDays: number | null;
  readonly noticeBy: string | null;
  readonly gap: HelpGap | null;
  readonly groundIsDoubtful: boolean;
  readonly transition: TransitionStanding | null;
  readonly keptRate: RatePeriod | null;
  /** Øre paid for the days "over tid"; null where there are none or the rate is not known. */
  readonly costOver: number | null;
  readonly hours: readonly TransitionHours[];
  readonly hoursTotal: number;
  readonly negotiations: readonly Negotiation[];
  /** Titles of goals met since the last negotiation, or ever where there was none. */
  readonly goalsMetSince: readonly string[];
  /** No active goal of developing mastery: what an external place is asked about. */
  readonly lacksMasteryGoal: boolean;
  readonly priceChanges: readonly PriceChange[];
  readonly currentRate: RatePeriod | null;
  readonly currentHours: number | null;
}

export interface MoveOutView {
  readonly placements: readonly PlacementView[];
}
