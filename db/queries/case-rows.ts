import type { CaseRows, ListedRows } from '#shared/domain/cases/case-rows.ts';
import type { ReadDb } from '../open.ts';
import {
  caseAssignment,
  caseFile,
  citizen,
  intervention,
  municipalityPeriod,
  need,
  ratePeriod,
  stay,
  supportPeriod,
} from '../schema/cases.ts';
import {
  appointment,
  followUp,
  followUpGoal,
  followUpIntervention,
  followUpSchedule,
  providerStatus,
  reminderAnswer,
  tightSeries,
} from '../schema/follow-ups.ts';
import { agendaItem, caseTask, decision, notice } from '../schema/committee.ts';
import { revisitation, revisitationCandidate, revisitationStep } from '../schema/revisitation.ts';
import { goal, goalRevision, measurement, subGoal } from '../schema/goals.ts';
import {
  moveOutMilestone,
  moveOutPlan,
  moveOutPostponement,
  negotiation,
  placement,
  priceChange,
  readinessPoint,
  transitionHours,
} from '../schema/move-out.ts';
import { among } from './among.ts';
import { assembleCases, assembleListed, type ListedTables } from './assemble-cases.ts';

export function loadCaseRows(read: ReadDb, caseId: string): CaseRows | null {
  return loadManyCaseRows(read, [caseId])[0] ?? null;
}

/** In the order asked for; a case that does not exist is left out. The number of statements never grows. */
export function loadManyCaseRows(read: ReadDb, caseIds: readonly string[]): CaseRows[] {
  const tables = loadTables(read, caseIds);
  const ids = idsOf(tables.cases);
  const citizenIds = idsOf(tables.citizens);
  const goals = read.select().from(goal).where(among(goal.caseId, ids)).all();
  const goalIds = idsOf(goals);
  return assembleCases(caseIds, {
    ...tables,
    goals,
    needs: read.select().from(need).where(among(need.caseId, ids)).all(),
    municipalities: read
      .select()
      .from(municipalityPeriod)
      .where(among(municipalityPeriod.citizenId, citizenIds))
      .all(),
    goalRevisions: read
      .select()
      .from(goalRevision)
      .where(among(goalRevision.goalId, goalIds))
      .all(),
    subGoals: read.select().from(subGoal).where(among(subGoal.goalId, goalIds)).all(),
    measurements: read.select().from(measurement).where(among(measurement.goalId, goalIds)).all(),
    transitionHours: read
      .select()
      .from(transitionHours)
      .where(among(transitionHours.planId, idsOf(tables.moveOutPlans)))
      .all(),
    negotiations: read
      .select()
      .from(negotiation)
      .where(among(negotiation.interventionId, idsOf(tables.interventions)))
      .all(),
    priceChanges: read
      .select()
      .from(priceChange)
      .where(among(priceChange.interventionId, idsOf(tables.interventions)))
      .all(),
  });
}

/** For lists: without what only the page shows. Goals and measurements are by far the most there is. */
export function loadManyListedRows(read: ReadDb, caseIds: readonly string[]): ListedRows[] {
  const tables = loadTables(read, caseIds);
  const goals = read
    .select({
      id: goal.id,
      caseId: goal.caseId,
      status: goal.status,
      annulledAt: goal.annulledAt,
    })
    .from(goal)
    .where(among(goal.caseId, idsOf(tables.cases)))
    .all();
  return assembleListed(caseIds, { ...tables, goals });
}

function loadTables(read: ReadDb, caseIds: readonly string[]): Omit<ListedTables, 'goals'> {
  const cases = read.select().from(caseFile).where(among(caseFile.id, caseIds)).all();
  const ids = idsOf(cases);
  const interventions = read
    .select()
    .from(intervention)
    .where(among(intervention.caseId, ids))
    .all();
  const followUps = read.select().from(followUp).where(among(followUp.caseId, ids)).all();
  const courses = read.select().from(revisitation).where(among(revisitation.caseId, ids)).all();
  const [ofHelp, ofFollowUps] = [idsOf(interventions), idsOf(followUps)];
  const citizenIds = new Set(cases.map((one) => one.citizenId));
  return {
    cases,
    interventions,
    followUps,
    citizens: read.select().from(citizen).where(among(citizen.id, citizenIds)).all(),
    assignments: read.select().from(caseAssignment).where(among(caseAssignment.caseId, ids)).all(),
    stays: read.select().from(stay).where(among(stay.caseId, ids)).all(),
    rates: read.select().from(ratePeriod).where(among(ratePeriod.interventionId, ofHelp)).all(),
    supports: read
      .select()
      .from(supportPeriod)
      .where(among(supportPeriod.interventionId, ofHelp))
      .all(),
    schedules: read
      .select()
      .from(followUpSchedule)
      .where(among(followUpSchedule.interventionId, ofHelp))
      .all(),
    followUpInterventions: read
      .select()
      .from(followUpIntervention)
      .where(among(followUpIntervention.followUpId, ofFollowUps))
      .all(),
    followUpGoals: read
      .select()
      .from(followUpGoal)
      .where(among(followUpGoal.followUpId, ofFollowUps))
      .all(),
    tightSeries: read.select().from(tightSeries).where(among(tightSeries.caseId, ids)).all(),
    providerStatuses: read
      .select()
      .from(providerStatus)
      .where(among(providerStatus.interventionId, ofHelp))
      .all(),
    appointments: read.select().from(appointment).where(among(appointment.caseId, ids)).all(),
    reminderAnswers: read
      .select()
      .from(reminderAnswer)
      .where(among(reminderAnswer.caseId, ids))
      .all(),
    ...loadMoveOut(read, ids, ofHelp),
    revisitations: courses,
    revisitationSteps: read
      .select()
      .from(revisitationStep)
      .where(among(revisitationStep.revisitationId, idsOf(courses)))
      .all(),
    revisitationCandidates: read
      .select()
      .from(revisitationCandidate)
      .where(among(revisitationCandidate.caseId, ids))
      .all(),
    agendaItems: read.select().from(agendaItem).where(among(agendaItem.caseId, ids)).all(),
    decisions: read.select().from(decision).where(among(decision.caseId, ids)).all(),
    tasks: read.select().from(caseTask).where(among(caseTask.caseId, ids)).all(),
    notices: read.select().from(notice).where(among(notice.caseId, ids)).all(),
  };
}

function loadMoveOut(read: ReadDb, caseIds: readonly string[], helpIds: readonly string[]) {
  const moveOutPlans = read
    .select()
    .from(moveOutPlan)
    .where(among(moveOutPlan.caseId, caseIds))
    .all();
  const plans = idsOf(moveOutPlans);
  return {
    moveOutPlans,
    moveOutPostponements: read
      .select()
      .from(moveOutPostponement)
      .where(among(moveOutPostponement.planId, plans))
      .all(),
    moveOutMilestones: read
      .select()
      .from(moveOutMilestone)
      .where(among(moveOutMilestone.planId, plans))
      .all(),
    readinessPoints: read
      .select()
      .from(readinessPoint)
      .where(among(readinessPoint.planId, plans))
      .all(),
    placements: read.select().from(placement).where(among(placement.interventionId, helpIds)).all(),
  };
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map((row) => row.id);
}
