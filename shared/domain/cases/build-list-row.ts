import { maskCpr } from '../../base/cpr.ts';
import type { CivilDate } from '../../base/dates.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import type { ProgressionPotential } from '../follow-ups/model.ts';
import { type RunningFollowUp, runningFollowUps } from '../follow-ups/running.ts';
import { caseStanding } from '../follow-ups/standing.ts';
import { lastHeldOn } from '../follow-ups/schedule.ts';
import { notAnnulled } from './annulment.ts';
import { caseYearlyCost } from './build-cost.ts';
import { ageAtDesk, assignedOn } from './build-header.ts';
import { helpDisplay, nameOf, type CaseNames } from './build-names.ts';
import type { ListedRows } from './case-rows.ts';
import { courseStates } from './course-states.ts';
import { caseworkerChanges } from './caseworker-changes.ts';
import type { PricedHelp } from './cost.ts';
import { fullName, initialsOf } from './initials.ts';
import { interventionState } from './intervention-state.ts';
import type { Intervention } from './model.ts';
import { isProtectedOn } from './protection.ts';
import { since } from './since.ts';
import type { CaseListRow } from './view.ts';

/** Most often first: a case is shown with the potential that asks for the most. */
const POTENTIALS: readonly ProgressionPotential[] = ['high', 'medium', 'limited', 'not-assessed'];

/** One line in the list of cases, in the team overview and in the export. */
export function buildCaseListRow(
  rows: ListedRows,
  names: CaseNames,
  settings: MunicipalitySettings,
  facts: { readonly today: CivilDate; readonly helpElsewhere: readonly PricedHelp[] },
): CaseListRow {
  const { today, helpElsewhere } = facts;
  const { citizen, case: file } = rows;
  const running = runningFollowUps(rows, settings.intervals, today);
  const caseworker = assignedOn(rows.assignments, names, 'caseworker', today);
  const help = shownHelp(rows, today);
  return {
    caseId: file.id,
    caseNumber: file.caseNumber,
    name: fullName(citizen),
    initials: initialsOf(citizen),
    maskedCpr: maskCpr(citizen.cpr),
    age: ageAtDesk(citizen, today),
    isProtected: isProtectedOn(citizen, today),
    teamId: file.teamId,
    teamName: nameOf(names.teams, file.teamId) ?? '',
    caseworkerId: caseworker?.id ?? null,
    caseworkerInitials: caseworker?.initials ?? null,
    caseworkers: caseworkerChanges(rows.assignments, today),
    providerNames: once(help.map((one) => nameOf(names.providers, one.providerId))),
    paragraphs: once(help.map((one) => helpDisplay(names, one, rows.stays))),
    since: since(rows, today),
    ...goalCounts(rows),
    potential: potentialOf(running),
    lastHeldOn: latestHeldOn(rows),
    followUp: caseStanding(running),
    overdueSchedules: running.filter(({ standing }) => standing.state === 'overdue').length,
    ...courseStates(rows, names, today),
    yearlyCost: caseYearlyCost(rows, helpElsewhere, today),
    closedOn: file.closedOn,
  };
}

/** What runs today; where nothing does, what is on its way. */
export function shownHelp(rows: ListedRows, today: CivilDate): readonly Intervention[] {
  const help = notAnnulled(rows.interventions);
  const active = help.filter((one) => interventionState(one, today) === 'active');
  if (active.length > 0) return active;
  return help.filter((one) => ['proposed', 'granted'].includes(interventionState(one, today)));
}

function goalCounts(rows: ListedRows): {
  readonly goalsDraft: number;
  readonly goalsActive: number;
  readonly goalsMet: number;
} {
  const goals = notAnnulled(rows.goals);
  const count = (status: string) => goals.filter((goal) => goal.status === status).length;
  return { goalsDraft: count('draft'), goalsActive: count('active'), goalsMet: count('met') };
}

function potentialOf(running: readonly RunningFollowUp[]): ProgressionPotential | null {
  return POTENTIALS.find((wanted) => running.some(({ potential }) => potential === wanted)) ?? null;
}

/** The case's latest held follow-up that counts as ordinary. */
function latestHeldOn(rows: ListedRows): CivilDate | null {
  const held = notAnnulled(rows.interventions).flatMap(
    ({ id }) => lastHeldOn(id, rows.followUps) ?? [],
  );
  return held.toSorted().at(-1) ?? null;
}

function once(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
