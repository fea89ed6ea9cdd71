import { eq } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { endOfDay, type CivilDate, type Instant } from '#shared/base/dates.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { rowsAsOf, type HistoryRow } from '../history.ts';
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
import { loggedTables } from '../schema/tables.ts';
import { assembleCases } from './assemble-cases.ts';

/** The case as the program knew it at that instant; null where it did not know the case. */
export function loadCaseRowsAt(read: ReadDb, caseId: string, at: Instant): CaseRows | null {
  const cases = loadCitizenCasesAt(read, caseId, at);
  return cases.find((rows) => rows.case.id === caseId) ?? null;
}

/** The case as the program knew it at the end of that day in Denmark, with the citizen's other cases. */
export function loadCitizenCasesAsOf(read: ReadDb, caseId: string, date: CivilDate): CaseRows[] {
  return loadCitizenCasesAt(read, caseId, endOfDay(date));
}

function loadCitizenCasesAt(read: ReadDb, caseId: string, at: Instant): CaseRows[] {
  const owner = read
    .select({ citizenId: caseFile.citizenId })
    .from(caseFile)
    .where(eq(caseFile.id, caseId))
    .get();
  if (!owner) return [];
  const byTable = rowsAsOf(read, loggedTables, owner.citizenId, at);
  const rows = <T extends SQLiteTable>(table: T) => rowsOf(byTable, table);
  const cases = rows(caseFile);
  return assembleCases(
    cases.map((one) => one.id),
    {
      cases,
      citizens: rows(citizen),
      municipalities: rows(municipalityPeriod),
      assignments: rows(caseAssignment),
      stays: rows(stay),
      interventions: rows(intervention),
      rates: rows(ratePeriod),
      supports: rows(supportPeriod),
      needs: rows(need),
      goals: rows(goal),
      goalRevisions: rows(goalRevision),
      subGoals: rows(subGoal),
      measurements: rows(measurement),
      schedules: rows(followUpSchedule),
      followUps: rows(followUp),
      followUpInterventions: rows(followUpIntervention),
      followUpGoals: rows(followUpGoal),
      tightSeries: rows(tightSeries),
      providerStatuses: rows(providerStatus),
      appointments: rows(appointment),
      reminderAnswers: rows(reminderAnswer),
      moveOutPlans: rows(moveOutPlan),
      moveOutPostponements: rows(moveOutPostponement),
      moveOutMilestones: rows(moveOutMilestone),
      readinessPoints: rows(readinessPoint),
      placements: rows(placement),
      transitionHours: rows(transitionHours),
      negotiations: rows(negotiation),
      priceChanges: rows(priceChange),
      revisitations: rows(revisitation),
      revisitationSteps: rows(revisitationStep),
      revisitationCandidates: rows(revisitationCandidate),
      agendaItems: rows(agendaItem),
      decisions: rows(decision),
      tasks: rows(caseTask),
      notices: rows(notice),
    },
  );
}

/** The history decodes each column as drizzle's select does, so a row of a table has that table's shape. */
function rowsOf<T extends SQLiteTable>(
  byTable: ReadonlyMap<string, HistoryRow[]>,
  table: T,
): T['$inferSelect'][] {
  return byTable.get(getTableConfig(table).name) ?? [];
}
