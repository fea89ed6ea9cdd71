import { addDays, type CivilDate } from '../../../base/dates.ts';
import { helpDisplay } from '../../cases/build-names.ts';
import { draftDueOn } from '../../move-out/build-board.ts';
import { lacksPlan, moveOutCourses, type MoveOutCourse } from '../../move-out/courses.ts';
import { onwardDueOn } from '../../move-out/needs-plan.ts';
import { noticeBy } from '../../move-out/notice.ts';
import { lacksMeasurableGoal } from '../../move-out/plan-issues.ts';
import { transitionStanding } from '../../move-out/transition.ts';
import {
  byItsDay,
  waiting,
  type Reminder,
  type ReminderFacts,
  type ReminderRule,
} from './reminder.ts';

/** Stands among what is near this long before. */
const DAYS_AHEAD = 14;

/** Missing plan, plan of drafts only, place to be given notice, and the days of the transition. */
export const moveOut: ReminderRule = (facts) => {
  const { rows, names, today } = facts;
  if (rows.case.closedOn !== null || rows.citizen.diedOn !== null) return [];
  return moveOutCourses(rows, names.paragraphs, today).flatMap((course) => [
    ...missingPlan(facts, course),
    ...draftsOnly(facts, course),
    ...notice(facts, course),
    ...transition(facts, course),
  ]);
};

function about({ rows, names }: ReminderFacts, { help }: MoveOutCourse) {
  return { entityId: help.id, label: helpDisplay(names, help, rows.stays) };
}

function missingPlan(facts: ReminderFacts, course: MoveOutCourse): readonly Reminder[] {
  if (!lacksPlan(course)) return [];
  const { settings } = facts;
  const onward = onwardDueOn(course.need, course.since, settings.moveOut.planAfterAcuteDays);
  const date = course.placement?.planDueOn ?? onward;
  const kind = 'move-out-plan-missing' as const;
  return [waiting(facts, { ...about(facts, course), kind, date, cause: date ?? '' })];
}

function draftsOnly(facts: ReminderFacts, course: MoveOutCourse): readonly Reminder[] {
  const { plan, state, since } = course;
  const isLive = state === 'planned' || state === 'ready';
  if (plan === null || !isLive || !lacksMeasurableGoal(plan, facts.rows.goals)) return [];
  const date = draftDueOn(plan.madeOn, since, facts.settings);
  const kind = 'move-out-plan-drafts' as const;
  return near(facts, date).map((on) =>
    byItsDay(facts, { ...about(facts, course), kind, date: on, cause: on }),
  );
}

function notice(facts: ReminderFacts, course: MoveOutCourse): readonly Reminder[] {
  const { plan, state, help } = course;
  const isLive = state === 'planned' || state === 'ready';
  if (plan === null || !isLive || plan.expectedMoveOutOn === null) return [];
  const days = help.providerId === null ? null : facts.names.noticeDays.get(help.providerId);
  const isChecked = facts.rows.moveOutMilestones.some(
    (one) =>
      one.planId === plan.id &&
      one.kind === 'notice-checked' &&
      one.annulledAt === null &&
      one.doneOn !== null,
  );
  const date = isChecked ? null : noticeBy(plan.expectedMoveOutOn, days ?? null);
  const kind = 'move-out-notice' as const;
  return near(facts, date).map((on) =>
    byItsDay(facts, { ...about(facts, course), kind, date: on, cause: on }),
  );
}

/** At the midpoint, 30 days before the end, and from the end on until it is handed over: one at a time. */
function transition(facts: ReminderFacts, course: MoveOutCourse): readonly Reminder[] {
  const { plan, state } = course;
  const { today } = facts;
  const standing = plan === null ? null : transitionStanding(plan, today);
  if (standing === null || state !== 'moved-out') return [];
  const on = { ...about(facts, course), cause: standing.end };
  if (standing.isOverdue) {
    return [waiting(facts, { ...on, kind: 'transition-overdue', date: standing.end })];
  }
  if (today >= standing.monthBeforeEnd) {
    return [waiting(facts, { ...on, kind: 'transition-ends', date: standing.end })];
  }
  const isMidway = today >= standing.midpoint && today < addDays(standing.midpoint, DAYS_AHEAD);
  return isMidway
    ? [waiting(facts, { ...on, kind: 'transition-midpoint', date: standing.midpoint })]
    : [];
}

/** The day, once it is near or has passed. */
function near({ today }: ReminderFacts, date: CivilDate | null): readonly CivilDate[] {
  return date !== null && date <= addDays(today, DAYS_AHEAD) ? [date] : [];
}
