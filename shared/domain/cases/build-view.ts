import type { CivilDate } from '../../base/dates.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { comingAppointments } from '../follow-ups/appointment.ts';
import { entryDelayDays } from '../follow-ups/schedule.ts';
import { runningFollowUps } from '../follow-ups/running.ts';
import { runningSchedules, standingSchedules } from '../follow-ups/standing.ts';
import { standingSeries } from '../follow-ups/tight-standing.ts';
import { caseGasScore } from '../goals/case-gas-score.ts';
import { goalFigures } from '../goals/figures.ts';
import { buildMoveOut } from '../move-out/build-case.ts';
import { buildRevisitations } from '../revisitation/build-view.ts';
import { notAnnulled } from './annulment.ts';
import { caseYearlyCost } from './build-cost.ts';
import { forFigures } from './build-goal-figures.ts';
import { buildGoals, interventionLabel } from './build-goals.ts';
import { buildHeader } from './build-header.ts';
import {
  buildInterventions,
  buildStays,
  newestFirst,
  scheduleView,
} from './build-interventions.ts';
import { buildMissing } from './build-missing.ts';
import { employeeOf, type CaseNames } from './build-names.ts';
import type { CaseRows } from './case-rows.ts';
import { openAfterDecisions } from './closing.ts';
import type { PricedHelp } from './cost.ts';
import type { CaseView } from './view.ts';

export interface ViewFacts {
  /** The day everything is computed for: the day looked back at, when `asOf` is set. */
  readonly today: CivilDate;
  readonly asOf: CivilDate | null;
  readonly otherCases: CaseView['otherCases'];
  /** Help on the citizen's other cases, for the check above 1 mio. kr. */
  readonly helpElsewhere: readonly PricedHelp[];
}

/** The case page and the case overview in print: one case, computed once. */
export function buildCaseView(
  rows: CaseRows,
  names: CaseNames,
  settings: MunicipalitySettings,
  facts: ViewFacts,
): CaseView {
  const { today, asOf, otherCases, helpElsewhere } = facts;
  const running = runningSchedules(rows, settings.intervals, today);
  const schedules = standingSchedules(rows, settings.intervals, today);
  const interventions = buildInterventions(rows, names, schedules, today);
  const goals = buildGoals(rows, names, schedules.map(scheduleView), settings, today);
  const needs = buildNeeds(rows, names);
  const header = buildHeader(rows, names, runningFollowUps(rows, settings.intervals, today), today);
  const moveOut = buildMoveOut(rows, names, settings, today);
  const after = openAfterDecisions(rows, today);
  return {
    today,
    asOf,
    header,
    citizen: rows.citizen,
    case: rows.case,
    municipalities: notAnnulled(rows.municipalities).toSorted((a, b) =>
      newestFirst(a.from, b.from),
    ),
    assignments: buildAssignments(rows, names),
    otherCases,
    needNow: needs[0] ?? null,
    needs,
    stays: buildStays(rows, names),
    interventions,
    goals,
    goalFigures: goalFigures(forFigures(rows, goals)),
    openAfterDecisions: {
      decisions: after.decisions.length,
      notices: after.notices.length,
      tasks: after.tasks.length,
    },
    gasScore: caseGasScore(goals),
    followUps: buildFollowUps(rows, names),
    tightSeries: standingSeries(rows, today).map((one) => ({
      ...one,
      interventionLabel: interventionLabel(rows, names, one.series.interventionId),
    })),
    appointments: comingAppointments(rows, today),
    moveOut,
    revisitations: buildRevisitations(rows, names, today),
    yearlyCost: caseYearlyCost(rows, helpElsewhere, today),
    missing: buildMissing({ header, needs, interventions, goals, running, moveOut }),
  };
}

/** Newest first; the first is the need now. */
function buildNeeds(rows: CaseRows, names: CaseNames): CaseView['needs'] {
  return notAnnulled(rows.needs)
    .toSorted((a, b) => newestFirst(a.assessedOn, b.assessedOn) || newestFirst(a.id, b.id))
    .map((need) => {
      const assessor = need.assessedById === null ? null : employeeOf(names, need.assessedById);
      return { ...need, assessedBy: assessor && (assessor.name ?? assessor.initials) };
    });
}

function buildAssignments(rows: CaseRows, names: CaseNames): CaseView['assignments'] {
  return notAnnulled(rows.assignments)
    .toSorted((a, b) => newestFirst(a.from, b.from) || newestFirst(a.id, b.id))
    .map(({ id, version, kind, employeeId, from, to }) => ({
      id,
      version,
      kind,
      employee: employeeOf(names, employeeId),
      from,
      to,
    }));
}

/** A half-done one first, then the held ones, newest first. */
function buildFollowUps(rows: CaseRows, names: CaseNames): CaseView['followUps'] {
  return notAnnulled(rows.followUps)
    .toSorted((a, b) => newestFirst(a.heldOn ?? '9', b.heldOn ?? '9') || newestFirst(a.id, b.id))
    .map((followUp) => ({
      followUp,
      interventionLabels: followUp.interventions.flatMap(
        ({ interventionId }) => interventionLabel(rows, names, interventionId) ?? [],
      ),
      entryDelayDays: followUp.source === 'import' ? null : entryDelayDays(followUp),
    }));
}
