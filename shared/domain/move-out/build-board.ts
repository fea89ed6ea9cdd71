import { addDays, daysBetween, latest, type CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { assignedOn } from '../cases/build-header.ts';
import { helpDisplay, nameOf, type CaseNames } from '../cases/build-names.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { fullName, initialsOf } from '../cases/initials.ts';
import { isProtectedOn } from '../cases/protection.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { isOnBoard, lacksPlan, moveOutCourses, type MoveOutCourse } from './courses.ts';
import { nextMilestone } from './milestones.ts';
import { isLongAssessment, onwardDueOn } from './needs-plan.ts';
import { lacksMeasurableGoal } from './plan-issues.ts';
import { settledPoints } from './readiness.ts';
import { slippageDays, timesPostponed } from './slippage.ts';
import { transitionStanding } from './transition.ts';
import type { MoveOutRow } from './view.ts';

/** Every placement with a plan, or without one it needs; the longest stay first. */
export function buildMoveOutRows(
  cases: readonly ListedRows[],
  names: CaseNames,
  settings: MunicipalitySettings,
  today: CivilDate,
): readonly MoveOutRow[] {
  return cases
    .flatMap((rows) =>
      moveOutCourses(rows, names.paragraphs, today)
        .filter(isOnBoard)
        .map((course) => buildRow(rows, course, names, settings, today)),
    )
    .toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)));
}

function sortKey(row: MoveOutRow): string {
  return `${row.since ?? '9999'} ${row.caseNumber} ${row.interventionId}`;
}

function buildRow(
  rows: ListedRows,
  course: MoveOutCourse,
  names: CaseNames,
  settings: MunicipalitySettings,
  today: CivilDate,
): MoveOutRow {
  const { citizen, case: file } = rows;
  const { help, stay, plan, placement, since } = course;
  return {
    caseId: file.id,
    caseNumber: file.caseNumber,
    name: fullName(citizen),
    initials: initialsOf(citizen),
    isProtected: isProtectedOn(citizen, today),
    teamName: nameOf(names.teams, file.teamId) ?? '',
    caseworkerInitials: assignedOn(rows.assignments, names, 'caseworker', today)?.initials ?? null,
    interventionId: help.id,
    planId: plan?.id ?? null,
    paragraphDisplay: helpDisplay(names, help, rows.stays),
    stayKind: stay?.stayKind ?? null,
    providerId: help.providerId,
    providerName: nameOf(names.providers, help.providerId),
    state: course.state,
    since,
    daysOfStay: daysOfStay(course, today),
    lacksPlan: lacksPlan(course),
    ...backlogFacts(rows, course, settings),
    planDueOn: placement?.planDueOn ?? null,
    isLongAssessment:
      course.isActive &&
      isLongAssessment(
        stay?.stayKind ?? null,
        since,
        settings.moveOut.assessmentWarningMonths,
        today,
      ),
    ...planFacts(rows, course, today),
  };
}

/** To the last day there: what is over is counted to its move-out. */
function daysOfStay({ since, help, plan }: MoveOutCourse, today: CivilDate): number | null {
  if (since === null || since > today) return null;
  const ended = help.endedOn === null ? null : addDays(help.endedOn, 1);
  return daysBetween(since, plan?.movedOutOn ?? ended ?? today);
}

/** A missing plan is due when the team leader says, an acute one within days; a draft-only plan within weeks. */
function backlogFacts(
  rows: ListedRows,
  course: MoveOutCourse,
  settings: MunicipalitySettings,
): Pick<MoveOutRow, 'lacksGoal' | 'backlogDueOn'> {
  const { plan, placement, need, state, since } = course;
  if (plan === null) {
    const onward = onwardDueOn(need, since, settings.moveOut.planAfterAcuteDays);
    return { lacksGoal: false, backlogDueOn: placement?.planDueOn ?? onward };
  }
  const isLive = state === 'planned' || state === 'ready';
  const lacksGoal = isLive && lacksMeasurableGoal(plan, rows.goals);
  return {
    lacksGoal,
    backlogDueOn: lacksGoal ? draftDueOn(plan.madeOn, since, settings) : null,
  };
}

/** Counted from the move-in, where the plan was made before it. */
export function draftDueOn(
  madeOn: CivilDate,
  since: CivilDate | null,
  settings: Pick<MunicipalitySettings, 'moveOut'>,
): CivilDate {
  const from = since === null ? madeOn : latest(madeOn, since);
  return addDays(from, 7 * settings.moveOut.goalStillDraftWeeks);
}

type PlanFacts = Pick<
  MoveOutRow,
  | 'expectedMoveOutOn'
  | 'daysLeft'
  | 'slippageDays'
  | 'postponements'
  | 'settledPoints'
  | 'totalPoints'
  | 'nextMilestone'
  | 'movedOutOn'
  | 'isUnplanned'
  | 'transition'
  | 'handedOverOn'
  | 'returnedOn'
>;

function planFacts(rows: ListedRows, { plan, state }: MoveOutCourse, today: CivilDate): PlanFacts {
  const ofPlan = (one: { readonly planId: string }) => one.planId === plan?.id;
  const isLive = state === 'planned' || state === 'ready';
  const milestones = notAnnulled(rows.moveOutMilestones).filter(ofPlan);
  const next = isLive || state === 'moved-out' ? nextMilestone(milestones) : null;
  const points = settledPoints(rows.readinessPoints.filter(ofPlan));
  const transition = plan === null ? null : transitionStanding(plan, today);
  const expected = plan?.expectedMoveOutOn ?? null;
  return {
    expectedMoveOutOn: expected,
    daysLeft: daysLeftOf(state, expected, transition?.end ?? null, today),
    slippageDays: plan === null ? 0 : slippageDays(plan),
    postponements: timesPostponed(rows.moveOutPostponements.filter(ofPlan)),
    settledPoints: points.settled,
    totalPoints: points.total,
    nextMilestone: next && { kind: next.kind, text: next.text, dueOn: next.dueOn },
    movedOutOn: plan?.movedOutOn ?? null,
    isUnplanned: (plan?.unplannedReason ?? null) !== null,
    transition,
    handedOverOn: plan?.handedOverOn ?? null,
    returnedOn: plan?.returnedOn ?? null,
  };
}

function daysLeftOf(
  state: MoveOutRow['state'],
  expected: CivilDate | null,
  transitionEnd: CivilDate | null,
  today: CivilDate,
): number | null {
  const date =
    state === 'planned' || state === 'ready'
      ? expected
      : state === 'moved-out'
        ? transitionEnd
        : null;
  return date === null ? null : daysBetween(today, date);
}
