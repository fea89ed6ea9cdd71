import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
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
  followUp,
  followUpGoal,
  followUpIntervention,
  followUpSchedule,
} from '../schema/follow-ups.ts';
import { goal, goalRevision, measurement } from '../schema/goals.ts';
import { among } from './among.ts';
import { assembleCases } from './assemble-cases.ts';

export function loadCaseRows(read: ReadDb, caseId: string): CaseRows | null {
  return loadManyCaseRows(read, [caseId])[0] ?? null;
}

/** In the order asked for; a case that does not exist is left out. The number of statements never grows. */
export function loadManyCaseRows(read: ReadDb, caseIds: readonly string[]): CaseRows[] {
  const cases = read.select().from(caseFile).where(among(caseFile.id, caseIds)).all();
  const citizenIds = new Set(cases.map((one) => one.citizenId));
  const ids = idsOf(cases);
  const interventions = read
    .select()
    .from(intervention)
    .where(among(intervention.caseId, ids))
    .all();
  const goals = read.select().from(goal).where(among(goal.caseId, ids)).all();
  const followUps = read.select().from(followUp).where(among(followUp.caseId, ids)).all();
  const [ofHelp, ofGoals, ofFollowUps] = [idsOf(interventions), idsOf(goals), idsOf(followUps)];
  return assembleCases(caseIds, {
    cases,
    interventions,
    goals,
    followUps,
    citizens: read.select().from(citizen).where(among(citizen.id, citizenIds)).all(),
    municipalities: read
      .select()
      .from(municipalityPeriod)
      .where(among(municipalityPeriod.citizenId, citizenIds))
      .all(),
    assignments: read.select().from(caseAssignment).where(among(caseAssignment.caseId, ids)).all(),
    stays: read.select().from(stay).where(among(stay.caseId, ids)).all(),
    needs: read.select().from(need).where(among(need.caseId, ids)).all(),
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
    goalRevisions: read
      .select()
      .from(goalRevision)
      .where(among(goalRevision.goalId, ofGoals))
      .all(),
    measurements: read.select().from(measurement).where(among(measurement.goalId, ofGoals)).all(),
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
  });
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map((row) => row.id);
}
