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
import { among, rowsAmong } from './among.ts';
import { assembleCases, assembleListed, type ListedTables } from './assemble-cases.ts';

export function loadCaseRows(read: ReadDb, caseId: string): CaseRows | null {
  return loadManyCaseRows(read, [caseId])[0] ?? null;
}

/** In the order asked for; a case that does not exist is left out. The number of statements never grows. */
export function loadManyCaseRows(read: ReadDb, caseIds: readonly string[]): CaseRows[] {
  const tables = loadTables(read, caseIds);
  const ids = idsOf(tables.cases);
  const citizenIds = idsOf(tables.citizens);
  const goals = rowsAmong(read, goal, goal.caseId, ids);
  const goalIds = idsOf(goals);
  return assembleCases(caseIds, {
    ...tables,
    goals,
    needs: rowsAmong(read, need, need.caseId, ids),
    municipalities: rowsAmong(read, municipalityPeriod, municipalityPeriod.citizenId, citizenIds),
    goalRevisions: rowsAmong(read, goalRevision, goalRevision.goalId, goalIds),
    subGoals: rowsAmong(read, subGoal, subGoal.goalId, goalIds),
    measurements: rowsAmong(read, measurement, measurement.goalId, goalIds),
    transitionHours: rowsAmong(
      read,
      transitionHours,
      transitionHours.planId,
      idsOf(tables.moveOutPlans),
    ),
    negotiations: rowsAmong(
      read,
      negotiation,
      negotiation.interventionId,
      idsOf(tables.interventions),
    ),
    priceChanges: rowsAmong(
      read,
      priceChange,
      priceChange.interventionId,
      idsOf(tables.interventions),
    ),
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
  const cases = rowsAmong(read, caseFile, caseFile.id, caseIds);
  const ids = idsOf(cases);
  const interventions = rowsAmong(read, intervention, intervention.caseId, ids);
  const followUps = rowsAmong(read, followUp, followUp.caseId, ids);
  const courses = rowsAmong(read, revisitation, revisitation.caseId, ids);
  const [ofHelp, ofFollowUps] = [idsOf(interventions), idsOf(followUps)];
  const citizenIds = new Set(cases.map((one) => one.citizenId));
  return {
    cases,
    interventions,
    followUps,
    citizens: rowsAmong(read, citizen, citizen.id, citizenIds),
    assignments: rowsAmong(read, caseAssignment, caseAssignment.caseId, ids),
    stays: rowsAmong(read, stay, stay.caseId, ids),
    rates: rowsAmong(read, ratePeriod, ratePeriod.interventionId, ofHelp),
    supports: rowsAmong(read, supportPeriod, supportPeriod.interventionId, ofHelp),
    schedules: rowsAmong(read, followUpSchedule, followUpSchedule.interventionId, ofHelp),
    followUpInterventions: rowsAmong(
      read,
      followUpIntervention,
      followUpIntervention.followUpId,
      ofFollowUps,
    ),
    followUpGoals: rowsAmong(read, followUpGoal, followUpGoal.followUpId, ofFollowUps),
    tightSeries: rowsAmong(read, tightSeries, tightSeries.caseId, ids),
    providerStatuses: rowsAmong(read, providerStatus, providerStatus.interventionId, ofHelp),
    appointments: rowsAmong(read, appointment, appointment.caseId, ids),
    reminderAnswers: rowsAmong(read, reminderAnswer, reminderAnswer.caseId, ids),
    ...loadMoveOut(read, ids, ofHelp),
    revisitations: courses,
    revisitationSteps: rowsAmong(
      read,
      revisitationStep,
      revisitationStep.revisitationId,
      idsOf(courses),
    ),
    revisitationCandidates: rowsAmong(
      read,
      revisitationCandidate,
      revisitationCandidate.caseId,
      ids,
    ),
    agendaItems: rowsAmong(read, agendaItem, agendaItem.caseId, ids),
    decisions: rowsAmong(read, decision, decision.caseId, ids),
    tasks: rowsAmong(read, caseTask, caseTask.caseId, ids),
    notices: rowsAmong(read, notice, notice.caseId, ids),
  };
}

function loadMoveOut(read: ReadDb, caseIds: readonly string[], helpIds: readonly string[]) {
  const moveOutPlans = rowsAmong(read, moveOutPlan, moveOutPlan.caseId, caseIds);
  const plans = idsOf(moveOutPlans);
  return {
    moveOutPlans,
    moveOutPostponements: rowsAmong(read, moveOutPostponement, moveOutPostponement.planId, plans),
    moveOutMilestones: rowsAmong(read, moveOutMilestone, moveOutMilestone.planId, plans),
    readinessPoints: rowsAmong(read, readinessPoint, readinessPoint.planId, plans),
    placements: rowsAmong(read, placement, placement.interventionId, helpIds),
  };
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map((row) => row.id);
}
