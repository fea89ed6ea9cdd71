import { addDays, type CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { helpDisplay, nameOf, type CaseNames } from '../cases/build-names.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { costBetween } from '../cases/cost.ts';
import { validOn } from '../cases/periods.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { lacksPlan, moveOutCourses, type MoveOutCourse } from './courses.ts';
import { isLongAssessment, onwardDueOn } from './needs-plan.ts';
import type { MoveOutPlan } from './model.ts';
import { negotiationFacts } from './negotiation.ts';
import { helpGap, noticeBy } from './notice.ts';
import { groundIsDoubtful, lacksMeasurableGoal } from './plan-issues.ts';
import { isComplete } from './readiness.ts';
import { slippageDays } from './slippage.ts';
import { transitionStanding, type TransitionStanding } from './transition.ts';
import type { MoveOutView, PlacementView } from './view.ts';

/** Every placement of the case that can have a plan: the ones that run first, then the newest. */
export function buildMoveOut(
  rows: CaseRows,
  names: CaseNames,
  settings: MunicipalitySettings,
  today: CivilDate,
): MoveOutView {
  return {
    placements: moveOutCourses(rows, names.paragraphs, today)
      .toSorted(
        (a, b) =>
          Number(b.isActive) - Number(a.isActive) ||
          (b.since ?? '9').localeCompare(a.since ?? '9') ||
          b.help.id.localeCompare(a.help.id),
      )
      .map((course) => buildPlacement(rows, course, names, settings, today)),
  };
}

function buildPlacement(
  rows: CaseRows,
  course: MoveOutCourse,
  names: CaseNames,
  settings: MunicipalitySettings,
  today: CivilDate,
): PlacementView {
  const { help, stay, plan, since } = course;
  const stayKind = stay?.stayKind ?? null;
  const { planAfterAcuteDays, assessmentWarningMonths } = settings.moveOut;
  return {
    interventionId: help.id,
    interventionVersion: help.version,
    paragraphDisplay: helpDisplay(names, help, rows.stays),
    providerId: help.providerId,
    providerName: nameOf(names.providers, help.providerId),
    isExternal: help.providerId !== null && names.externalProviders.has(help.providerId),
    stayKind,
    need: course.need,
    state: course.state,
    isActive: course.isActive,
    lacksPlan: lacksPlan(course),
    since,
    placement: course.placement,
    plan,
    earlierPlans: notAnnulled(rows.moveOutPlans)
      .filter((one) => one.interventionId === help.id && one.id !== plan?.id)
      .toSorted((a, b) => b.id.localeCompare(a.id)),
    onwardDueOn: onwardDueOn(course.need, since, planAfterAcuteDays),
    isLongAssessment:
      course.isActive && isLongAssessment(stayKind, since, assessmentWarningMonths, today),
    ...planParts(rows, plan),
    ...dateParts(rows, course, names),
    ...transitionParts(rows, plan, today),
    ...moneyParts(rows, course, today),
  };
}

type PlanParts = Pick<
  PlacementView,
  'goals' | 'lacksGoal' | 'postponements' | 'slippageDays' | 'milestones' | 'points' | 'isComplete'
>;

function planParts(rows: CaseRows, plan: MoveOutPlan | null): PlanParts {
  const ofPlan = (one: { readonly planId: string }) => one.planId === plan?.id;
  const points = notAnnulled(rows.readinessPoints).filter(ofPlan);
  const isLive = plan !== null && plan.movedOutOn === null;
  return {
    goals: notAnnulled(rows.goals)
      .filter((goal) => plan?.goalIds.includes(goal.id) ?? false)
      .map(({ id, title, status }) => ({ goalId: id, title, status })),
    lacksGoal: isLive && lacksMeasurableGoal(plan, rows.goals),
    postponements: rows.moveOutPostponements
      .filter(ofPlan)
      .toSorted((a, b) => b.id.localeCompare(a.id)),
    slippageDays: plan === null ? 0 : slippageDays(plan),
    milestones: notAnnulled(rows.moveOutMilestones)
      .filter(ofPlan)
      .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id)),
    points: points.toSorted((a, b) => a.position - b.position || a.id.localeCompare(b.id)),
    isComplete: isComplete(points),
  };
}

type DateParts = Pick<PlacementView, 'noticePeriodDays' | 'noticeBy' | 'gap' | 'groundIsDoubtful'>;

function dateParts(rows: CaseRows, { help, plan }: MoveOutCourse, names: CaseNames): DateParts {
  const days = (help.providerId === null ? null : names.noticeDays.get(help.providerId)) ?? null;
  const moveOutOn = plan?.movedOutOn ?? plan?.expectedMoveOutOn ?? null;
  const isLive = plan !== null && plan.movedOutOn === null && plan.cancelledOn === null;
  const after = plan?.transitionInterventionId ?? null;
  return {
    noticePeriodDays: days,
    noticeBy: isLive && moveOutOn !== null ? noticeBy(moveOutOn, days) : null,
    // With a transition the botilbud's support begins on the day of the move.
    gap:
      plan === null || moveOutOn === null || after !== null
        ? null
        : helpGap(moveOutOn, plan.newHelpStartsOn),
    groundIsDoubtful: plan !== null && groundIsDoubtful(plan, weeklyHoursOf(rows, after)),
  };
}

function weeklyHoursOf(rows: CaseRows, interventionId: string | null): number | null {
  const own = notAnnulled(rows.supports).filter((one) => one.interventionId === interventionId);
  return own.at(0)?.supportHours ?? null;
}

type TransitionParts = Pick<
  PlacementView,
  'transition' | 'keptRate' | 'costOver' | 'hours' | 'hoursTotal'
>;

function transitionParts(
  rows: CaseRows,
  plan: MoveOutPlan | null,
  today: CivilDate,
): TransitionParts {
  const transition = plan === null ? null : transitionStanding(plan, today);
  const hours = notAnnulled(rows.transitionHours)
    .filter((one) => one.planId === plan?.id)
    .toSorted((a, b) => (a.on ?? a.month).localeCompare(b.on ?? b.month));
  const rates = notAnnulled(rows.rates).filter(
    (rate) => rate.interventionId === plan?.transitionInterventionId,
  );
  return {
    transition,
    keptRate: rates.find((rate) => rate.isKept) ?? null,
    costOver: costOver(rows, plan, transition),
    hours,
    hoursTotal: hours.reduce((total, one) => total + one.hours, 0),
  };
}

/** What the days after the agreed end cost, up to the handover. */
function costOver(
  rows: CaseRows,
  plan: MoveOutPlan | null,
  transition: TransitionStanding | null,
): number | null {
  if (plan === null || transition === null || transition.daysOver === 0) return null;
  const id = plan.transitionInterventionId;
  const help = notAnnulled(rows.interventions).find((one) => one.id === id);
  if (!help || help.startedOn === null) return null;
  const from = addDays(transition.end, 1);
  const cost = costBetween(
    {
      period: { from: help.startedOn, to: help.endedOn },
      rates: notAnnulled(rows.rates).filter((rate) => rate.interventionId === id),
      hours: notAnnulled(rows.supports).filter((one) => one.interventionId === id),
    },
    { from, to: addDays(transition.end, transition.daysOver) },
  );
  return cost === 'unknown' ? null : cost;
}

type MoneyParts = Pick<
  PlacementView,
  | 'negotiations'
  | 'goalsMetSince'
  | 'lacksMasteryGoal'
  | 'priceChanges'
  | 'currentRate'
  | 'currentHours'
>;

function moneyParts(rows: CaseRows, { help }: MoveOutCourse, today: CivilDate): MoneyParts {
  const ofHelp = (one: { readonly interventionId: string | null }) =>
    one.interventionId === help.id;
  const { all, metSince, lacksMasteryGoal } = negotiationFacts(rows, help.id);
  return {
    negotiations: all,
    goalsMetSince: metSince.map((goal) => goal.title ?? ''),
    lacksMasteryGoal,
    priceChanges: notAnnulled(rows.priceChanges)
      .filter(ofHelp)
      .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom) || b.id.localeCompare(a.id)),
    currentRate: validOn(notAnnulled(rows.rates).filter(ofHelp), today),
    currentHours: validOn(notAnnulled(rows.supports).filter(ofHelp), today)?.supportHours ?? null,
  };
}
