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
import type { agendaItem, caseTask, decision, notice } from '../schema/committee.ts';
import type {
  revisitation,
  revisitationCandidate,
  revisitationStep,
} from '../schema/revisitation.ts';
import type { goal, goalRevision, measurement, subGoal } from '../schema/goals.ts';
import type {
  moveOutMilestone,
  moveOutPlan,
  moveOutPostponement,
  negotiation,
  placement,
  priceChange,
  readinessPoint,
  transitionHours,
} from '../schema/move-out.ts';

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
  readonly moveOutPlans: Rows<typeof moveOutPlan>;
  readonly moveOutPostponements: Rows<typeof moveOutPostponement>;
  readonly moveOutMilestones: Rows<typeof moveOutMilestone>;
  readonly readinessPoints: Rows<typeof readinessPoint>;
  readonly placements: Rows<typeof placement>;
  readonly transitionHours: Rows<typeof transitionHours>;
  readonly negotiations: Rows<typeof negotiation>;
  readonly priceChanges: Rows<typeof priceChange>;
  readonly revisitations: Rows<typeof revisitation>;
  readonly revisitationSteps: Rows<typeof revisitationStep>;
  readonly revisitationCandidates: Rows<typeof revisitationCandidate>;
  readonly agendaItems: Rows<typeof agendaItem>;
  readonly decisions: Rows<typeof decision>;
  readonly tasks: Rows<typeof caseTask>;
  readonly notices: Rows<typeof notice>;
}

export interface ListedTables extends Omit<
  CaseTables,
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
  const caseOfPlan = new Map(tables.moveOutPlans.map((one) => [one.id, one.caseId]));
  const caseOfHelp = new Map(tables.interventions.map((one) => [one.id, one.caseId]));
  const ofHelp = (row: { readonly interventionId: string }) => caseOfHelp.get(row.interventionId);
  const hours = grouped(tables.transitionHours, (row) => caseOfPlan.get(row.planId));
  const negotiations = grouped(tables.negotiations, ofHelp);
  const priceChanges = grouped(tables.priceChanges, ofHelp);
  return assembleListed(caseIds, tables).map((listed) => ({
    ...listed,
    municipalities: municipalities(listed.citizen.id),
    needs: needs(listed.case.id),
    goals: goals(listed.case.id),
    goalRevisions: goalRevisions(listed.case.id),
    subGoals: subGoals(listed.case.id),
    measurements: measurements(listed.case.id),
    transitionHours: hours(listed.case.id),
    negotiations: negotiations(listed.case.id),
    priceChanges: priceChanges(listed.case.id),
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
  const moveOut = groupedMoveOut(tables, ofHelp);
  const courses = grouped(tables.revisitations, (row) => row.caseId);
  const caseOfCourse = new Map(tables.revisitations.map((one) => [one.id, one.caseId]));
  const steps = grouped(tables.revisitationSteps, (row) => caseOfCourse.get(row.revisitationId));
  const candidates = grouped(tables.revisitationCandidates, (row) => row.caseId);
  const agendaItems = grouped(tables.agendaItems, (row) => row.caseId);
  const decisions = grouped(tables.decisions, (row) => row.caseId);
  const tasks = grouped(tables.tasks, (row) => row.caseId);
  const notices = grouped(tables.notices, (row) => row.caseId);
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
      ...moveOut(id),
      revisitations: courses(id),
      revisitationSteps: steps(id),
      revisitationCandidates: candidates(id),
      agendaItems: agendaItems(id),
      decisions: decisions(id),
      tasks: tasks(id),
      notices: notices(id),
    };
  });
}

type MoveOutRows = Pick<
  ListedRows,
  'moveOutPlans' | 'moveOutPostponements' | 'moveOutMilestones' | 'readinessPoints' | 'placements'
>;

function groupedMoveOut(
  tables: ListedTables,
  ofHelp: (row: { readonly interventionId: string }) => string | undefined,
): (caseId: string) => MoveOutRows {
  const caseOfPlan = new Map(tables.moveOutPlans.map((one) => [one.id, one.caseId]));
  const ofPlan = (row: { readonly planId: string }) => caseOfPlan.get(row.planId);
  const plans = grouped(tables.moveOutPlans, (row) => row.caseId);
  const postponements = grouped(tables.moveOutPostponements, ofPlan);
  const milestones = grouped(tables.moveOutMilestones, ofPlan);
  const points = grouped(tables.readinessPoints, ofPlan);
  const placements = grouped(tables.placements, ofHelp);
  return (caseId) => ({
    moveOutPlans: plans(caseId),
    moveOutPostponements: postponements(caseId),
    moveOutMilestones: milestones(caseId),
    readinessPoints: points(caseId),
    placements: placements(caseId),
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
