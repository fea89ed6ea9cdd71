import type { CommitteePack, DecisionList, OpenDecision } from './committee-content.ts';
import type { Insight } from './insight-content.ts';
import type { ActionPlan, ServiceOrder, StatusSheet } from './help-content.ts';
import type { Appointment } from '../follow-ups/model.ts';
import type { DueRow } from '../follow-ups/view.ts';
import type { GoalStatus } from '../goals/model.ts';
import type { HoursStatement } from '../move-out/hours.ts';
import type { Destination, MilestoneKind, PointKind, PointState } from '../move-out/model.ts';
import type { CaseListRow, CaseView, GoalView } from '../cases/view.ts';

export const PRINT_KINDS = [
  'case-overview',
  'case-overviews',
  'team-overview',
  'goal-sheet',
  'due-list',
  'move-out-plan',
  'hours-statement',
  'committee-pack',
  'decision-list',
  'action-plan',
  'service-order',
  'status-sheet',
  'insight',
] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

/** Wide tables lie down. */
export function isLandscape(kind: PrintKind): boolean {
  return kind === 'team-overview' || kind === 'due-list' || kind === 'hours-statement';
}

/** What stands on every page of a print. */
export interface PrintFrame {
  readonly printedAt: string;
  readonly printedBy: string;
  readonly dataAsOf: string;
  readonly demo: boolean;
}

export interface CaseOverview {
  readonly kind: 'case-overview';
  readonly frame: PrintFrame;
  readonly view: CaseView;
  /** Whole, with a hyphen, when it was ticked; else masked. */
  readonly cpr: string;
  /** null when the address is protected and was not ticked. */
  readonly address: string | null;
  /** Decided, and not lived by yet. */
  readonly openDecisions: readonly OpenDecision[];
}

/** The masking is done before the print page gets it: what must not be printed is not in here. */
export type PrintContent =
  | CaseOverview
  | {
      readonly kind: 'case-overviews';
      readonly frame: PrintFrame;
      readonly cases: readonly CaseOverview[];
      /** The choice of cases and the order, in words. */
      readonly selection: readonly string[];
    }
  | {
      readonly kind: 'team-overview';
      readonly frame: PrintFrame;
      readonly rows: readonly CaseListRow[];
      /** The choice of cases and the order, in words. */
      readonly selection: readonly string[];
      readonly withCost: boolean;
      /** The whole number in `maskedCpr`, when it was ticked; else there is no column for it. */
      readonly withCpr: boolean;
      readonly total: {
        readonly cases: number;
        readonly overdueSchedules: number;
        readonly yearlyCost: number;
        readonly casesWithKnownCost: number;
      };
    }
  | {
      readonly kind: 'goal-sheet';
      readonly frame: PrintFrame;
      /** For the log, not for the paper. */
      readonly about: { readonly caseId: string; readonly citizenId: string };
      /** First names; initials where the name is protected. */
      readonly name: string;
      readonly wishes: string | null;
      /** One of the goals was asked for, not all. */
      readonly isOne: boolean;
      /** Without notes and without earlier versions: they are the caseworker's. */
      readonly goals: readonly GoalView[];
      /** The meeting that is agreed; where there is none, the paper says when one is due. */
      readonly nextMeeting: Pick<Appointment, 'on' | 'at' | 'place'> | null;
      /** The case's next follow-up; null where none is set. */
      readonly nextDue: string | null;
      readonly contact: {
        readonly name: string | null;
        readonly team: string;
        readonly municipality: string | null;
      };
    }
  | {
      readonly kind: 'move-out-plan';
      readonly frame: PrintFrame;
      /** For the log, not for the paper. */
      readonly about: { readonly caseId: string; readonly citizenId: string };
      readonly name: string;
      readonly wishes: string | null;
      readonly providerName: string | null;
      readonly expectedMoveOutOn: string | null;
      readonly movedOutOn: string | null;
      readonly destination: Destination | null;
      readonly goals: readonly {
        readonly title: string | null;
        readonly words: string | null;
        readonly status: GoalStatus;
      }[];
      readonly milestones: readonly {
        readonly kind: MilestoneKind;
        readonly text: string | null;
        readonly dueOn: string;
        readonly doneOn: string | null;
      }[];
      readonly points: readonly {
        readonly kind: PointKind;
        readonly text: string | null;
        readonly state: PointState;
      }[];
      readonly transitionEnd: string | null;
      readonly contactPedagogue: string | null;
      readonly contact: {
        readonly name: string | null;
        readonly team: string;
        readonly municipality: string | null;
      };
    }
  | {
      readonly kind: 'hours-statement';
      readonly frame: PrintFrame;
      readonly providerName: string;
      readonly from: string;
      readonly to: string;
      readonly statement: HoursStatement;
    }
  | {
      readonly kind: 'due-list';
      readonly frame: PrintFrame;
      /** Protected names are initials, and have no provider beside them. */
      readonly rows: readonly DueRow[];
      /** The choice and the order, in words. */
      readonly selection: readonly string[];
      readonly total: {
        readonly schedules: number;
        readonly cases: number;
        readonly overdue: number;
      };
    }
  | CommitteePack
  | DecisionList
  | ActionPlan
  | ServiceOrder
  | StatusSheet
  | Insight;
