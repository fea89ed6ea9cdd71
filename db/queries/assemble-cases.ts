import type { CaseRows, ListedGoal, ListedRows } from '#shared/domain/cases/case-rows.ts';
import type { FollowUp } from '#shared/domain/follow-ups/model.ts';
import type {
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
import type {
  appointment,
  followUp,
  followUpGoal,
  followUpIntervention,
  followUpSchedule,
  providerStatus,
  reminderAnswer,
  tightSeries,
} from '../schema/follow-ups.ts';
import type { goal, goalRevision, measurement, subGoal } from '../schema/goals.ts';

type Rows<T extends { $inferSelect: unknown }> = readonly T['$inferSelect'][];

/** The tables a case is kept in, as they were read: of one case or of thousands. */
export interface CaseTables {
  readonly cases: Rows<typeof caseFile>;
  readonly citizens: Rows<typeof citizen>;
  readonly municipalities: Rows<typeof municipalityPeriod>;
  readonly assignments: Rows<typeof caseAssignment>;
  readonly stays: Rows<typeof stay>;
  readonly interventions: Rows<typeof intervention>;
  readonly rates: Rows<typeof ratePeriod>;
  readonly supports: Rows<typeof supportPeriod>;
  readonly needs: Rows<typeof need>;
  readonly goals: Rows<typeof goal>;
  readonly goalRevisions: Rows<typeof goalRevision>;
  readonly subGoals: Rows<typeof subGoal>;
  readonly measurements: Rows<typeof measurement>;
  readonly schedules: Rows<typeof followUpSchedule>;
  readonly followUps: Rows<typeof followUp>;
  readonly followUpInterventions: Rows<typeof followUpIntervention>;
  readonly followUpGoals: Rows<typeof followUpGoal>;
  readonly tightSeries: Rows<typeof tightSeries>;
  readonly providerStatuses: Rows<typeof providerStatus>;
  readonly appointments: Rows<typeof appointment>;
  readonly reminderAnswers: Rows<typeof reminderAnswer>;
}

export interface ListedTables extends Omit<
  CaseTables,
  'municipalities' | 'needs' | 'goals' | 'goalRevisions' | 'subGoals' | 'measurements'
> {
  readonly goals: readonly ListedGoal[];
}

/** Puts each row with its case. In the order of `caseIds`; what is not there is left out. */
export function assembleCases(caseIds: readonly string[], tables: CaseTables): CaseRows[] {
  const caseOfGoal = new Map(tables.goals.map((one) => [one.id, one.caseId]));
  const ofGoal = (row: { readonly goalId: string }) => caseOfGoal.get(row.goalId);
  const municipalities = grouped(tables.municipalities, (row) => row.citizenId);
  const needs = grouped(tables.needs, (row) => row.caseId);
  const goals = grouped(tables.goals, (row) => row.caseId);
  const goalRevisions = grouped(tables.goalRevisions, ofGoal);
  const subGoals = grouped(tables.subGoals, ofGoal);
  const measurements = grouped(tables.measurements, ofGoal);
  return assembleListed(caseIds, tables).map((listed) => ({
    ...listed,
    municipalities: municipalities(listed.citizen.id),
    needs: needs(listed.case.id),
    goals: goals(listed.case.id),
    goalRevisions: goalRevisions(listed.case.id),
    subGoals: subGoals(listed.case.id),
    measurements: measurements(listed.case.id),
  }));
}

export function assembleListed(caseIds: readonly string[], tables: ListedTables): ListedRows[] {
  const cases = new Map(tables.cases.map((one) => [one.id, one]));
  const citizens = new Map(tables.citizens.map((one) => [one.id, one]));
  const caseOfHelp = new Map(tables.interventions.map((one) => [one.id, one.caseId]));
  const ofHelp = (row: { readonly interventionId: string }) => caseOfHelp.get(row.interventionId);
  const assignments = grouped(tables.assignments, (row) => row.caseId);
  const stays = grouped(tables.stays, (row) => row.caseId);
  const interventions = grouped(tables.interventions, (row) => row.caseId);
  const goals = grouped(tables.goals, (row) => row.caseId);
  const followUps = grouped(assembleFollowUps(tables), (row) => row.caseId);
  const rates = grouped(tables.rates, ofHelp);
  const supports = grouped(tables.supports, ofHelp);
  const schedules = grouped(tables.schedules, ofHelp);
  const series = grouped(tables.tightSeries, (row) => row.caseId);
  const providerStatuses = grouped(tables.providerStatuses, ofHelp);
  const appointments = grouped(tables.appointments, (row) => row.caseId);
  const reminderAnswers = grouped(tables.reminderAnswers, (row) => row.caseId);
  return caseIds.flatMap((id) => {
    const found = cases.get(id);
    const person = found && citizens.get(found.citizenId);
    if (!found || !person) return [];
    return {
      citizen: person,
      case: found,
      assignments: assignments(id),
      stays: stays(id),
      interventions: interventions(id),
      rates: rates(id),
      supports: supports(id),
      goals: goals(id),
      schedules: schedules(id),
      followUps: followUps(id),
      tightSeries: series(id),
      providerStatuses: providerStatuses(id),
      appointments: appointments(id),
      reminderAnswers: reminderAnswers(id),
    };
  });
}

function assembleFollowUps(tables: ListedTables): readonly FollowUp[] {
  const ticked = grouped(tables.followUpInterventions, (row) => row.followUpId);
  const answers = grouped(tables.followUpGoals, (row) => row.followUpId);
  return tables.followUps.map((row) => ({
    ...row,
    interventions: ticked(row.id).map(({ interventionId, outcome, workingOutcomes, note }) => ({
      interventionId,
      outcome,
      workingOutcomes,
      note,
    })),
    goals: answers(row.id).map(({ goalId, measurementId, notMeasuredReason }) => ({
      goalId,
      measurementId,
      notMeasuredReason,
    })),
  }));
}

function grouped<T>(
  rows: readonly T[],
  ownerOf: (row: T) => string | undefined,
): (owner: string) => readonly T[] {
  const groups = Map.groupBy(rows, ownerOf);
  return (owner) => groups.get(owner) ?? [];
}
