import type {
  Appointment,
  FollowUp,
  FollowUpSchedule,
  ProviderStatus,
  TightSeries,
} from '../follow-ups/model.ts';
import type { ReminderAnswer } from '../follow-ups/reminder-answer.ts';
import type { CaseTask, Decision, Notice } from '../committee/decision.ts';
import type { AgendaItem } from '../committee/item.ts';
import type { Goal, Measurement, SubGoal } from '../goals/model.ts';
import type {
  Revisitation,
  RevisitationCandidate,
  RevisitationStep,
} from '../revisitation/model.ts';
import type { GoalRevision } from '../goals/revision.ts';
import type {
  MoveOutMilestone,
  MoveOutPlan,
  MoveOutPostponement,
  Negotiation,
  Placement,
  PriceChange,
  ReadinessPoint,
  TransitionHours,
} from '../move-out/model.ts';
import type {
  Case,
  CaseAssignment,
  Citizen,
  Intervention,
  MunicipalityPeriod,
  Need,
  RatePeriod,
  Stay,
  SupportPeriod,
} from './model.ts';

/**
 * Everything the program knows of one case: as it is, or as it was at the end of a day. The case page, the list,
 * the badges and the prints are all computed from this, by the same functions.
 */
export interface CaseRows {
  readonly citizen: Citizen;
  readonly case: Case;
  readonly municipalities: readonly MunicipalityPeriod[];
  readonly assignments: readonly CaseAssignment[];
  readonly stays: readonly Stay[];
  readonly interventions: readonly Intervention[];
  readonly rates: readonly RatePeriod[];
  readonly supports: readonly SupportPeriod[];
  readonly needs: readonly Need[];
  readonly goals: readonly Goal[];
  readonly goalRevisions: readonly GoalRevision[];
  readonly subGoals: readonly SubGoal[];
  readonly measurements: readonly Measurement[];
  readonly schedules: readonly FollowUpSchedule[];
  readonly followUps: readonly FollowUp[];
  readonly tightSeries: readonly TightSeries[];
  readonly providerStatuses: readonly ProviderStatus[];
  readonly appointments: readonly Appointment[];
  readonly reminderAnswers: readonly ReminderAnswer[];
  readonly moveOutPlans: readonly MoveOutPlan[];
  readonly moveOutPostponements: readonly MoveOutPostponement[];
  readonly moveOutMilestones: readonly MoveOutMilestone[];
  readonly readinessPoints: readonly ReadinessPoint[];
  readonly placements: readonly Placement[];
  readonly transitionHours: readonly TransitionHours[];
  readonly negotiations: readonly Negotiation[];
  readonly priceChanges: readonly PriceChange[];
  readonly revisitations: readonly Revisitation[];
  readonly revisitationSteps: readonly RevisitationStep[];
  readonly revisitationCandidates: readonly RevisitationCandidate[];
  readonly agendaItems: readonly AgendaItem[];
  readonly decisions: readonly Decision[];
  readonly tasks: readonly CaseTask[];
  readonly notices: readonly Notice[];
}

/** What a line in a list is computed from: a case without what only its page shows. */
export interface ListedRows extends Omit<
  CaseRows,
  | 'municipalities'
  | 'needs'
  | 'goals'
  | 'goalRevisions'
  | 'subGoals'
  | 'measurements'
  | 'transitionHours'
  | 'negotiations'
  | 'priceChanges'
> {
  readonly goals: readonly ListedGoal[];
}

export type ListedGoal = Pick<Goal, 'id' | 'caseId' | 'status' | 'annulledAt'>;
