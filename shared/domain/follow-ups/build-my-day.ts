import { daysBetween, type CivilDate } from '../../base/dates.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { evaluationSettings, interventionLabel, measurementsOf } from '../cases/build-goals.ts';
import { helpDisplay, type CaseNames } from '../cases/build-names.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { fullName } from '../cases/initials.ts';
import { isStartUnconfirmed } from '../cases/intervention-state.ts';
import { contains } from '../cases/periods.ts';
import { isProtectedOn } from '../cases/protection.ts';
import { awaitedDecision } from '../goals/awaiting-decision.ts';
import { evaluate } from '../goals/evaluation.ts';
import type { Goal } from '../goals/model.ts';
import { groupOf, myDay, type MyDayGroup, type MyDayItem } from './my-day.ts';
import { runningSchedules, type StandingSchedule } from './standing.ts';
import type { MyDay, MyDayCase, MyDayReason } from './view.ts';

interface DatedReason extends MyDayItem {
  readonly reason: MyDayReason;
}

/** The cases one carries, as caseworker or as cover. Goals never make a case overdue: schedules alone do. */
export function buildMyDay(
  cases: readonly CaseRows[],
  names: CaseNames,
  settings: MunicipalitySettings,
  facts: {
    readonly today: CivilDate;
    readonly employeeId: string;
    readonly drafts: MyDay['drafts'];
  },
): MyDay {
  const { today, employeeId, drafts } = facts;
  const open = new Map(
    cases.filter((rows) => rows.case.closedOn === null).map((rows) => [rows.case.id, rows]),
  );
  const followUps = [...open.values()].flatMap((rows) =>
    runningSchedules(rows, settings.intervals, today).map((one) =>
      scheduleItem(rows, names, one, today),
    ),
  );
  const others = [...open.values()].flatMap((rows) => otherItems(rows, names, settings, today));
  const lines = myDay([...followUps, ...others], today);
  const casesIn = (group: MyDayGroup): readonly MyDayCase[] =>
    lines.flatMap((line) => {
      const rows = open.get(line.caseId);
      if (line.group !== group || !rows) return [];
      return caseLine(
        rows,
        line.items.map(({ reason }) => reason),
        today,
        employeeId,
      );
    });
  return {
    today,
    overdue: casesIn('overdue'),
    dueToday: casesIn('today'),
    upcoming: casesIn('next-14-days'),
    waiting: casesIn('waiting'),
    counts: countsOf(followUps, today),
    drafts,
  };
}

function caseLine(
  rows: CaseRows,
  reasons: readonly MyDayReason[],
  today: CivilDate,
  employeeId: string,
): MyDayCase {
  const carries = notAnnulled(rows.assignments).some(
    (one) => one.kind === 'caseworker' && one.employeeId === employeeId && contains(one, today),
  );
  return {
    caseId: rows.case.id,
    caseNumber: rows.case.caseNumber,
    name: fullName(rows.citizen),
    isProtected: isProtectedOn(rows.citizen, today),
    covered: !carries,
    reasons,
  };
}

function scheduleItem(
  rows: CaseRows,
  names: CaseNames,
  { schedule, intervention, standing }: StandingSchedule,
  today: CivilDate,
): DatedReason {
  const label = interventionLabel(rows, names, intervention.id) ?? '';
  const { nextDue, daysLeft } = standing;
  return {
    caseId: rows.case.id,
    dueOn: nextDue,
    // On hold only while it says so: an old hold that has run out holds nothing.
    holdUntil: standing.state === 'on-hold' ? schedule.holdUntil : null,
    waitsForMe: standing.state === 'not-set',
    reason: {
      kind: kindOf(standing, today),
      entityId: schedule.id,
      label,
      date: nextDue,
      daysLeft,
    },
  };
}

function kindOf(standing: StandingSchedule['standing'], today: CivilDate): MyDayReason['kind'] {
  if (standing.nextDue === null) return 'follow-up-not-set';
  if (standing.nextDue < today) return 'follow-up-overdue';
  return standing.nextDue === today ? 'follow-up-today' : 'follow-up-upcoming';
}

function otherItems(
  rows: CaseRows,
  names: CaseNames,
  settings: MunicipalitySettings,
  today: CivilDate,
): readonly DatedReason[] {
  const unconfirmed = notAnnulled(rows.interventions).filter((one) =>
    isStartUnconfirmed(one, today),
  );
  return [
    ...notAnnulled(rows.goals).flatMap((goal) => goalItem(rows, settings, goal, today)),
    ...unconfirmed.map((one) =>
      waiting(rows, {
        kind: 'start-unconfirmed',
        entityId: one.id,
        label: helpDisplay(names, one, rows.stays),
        ...dated(one.plannedStart, today),
      }),
    ),
  ];
}

/** A goal is on Min dag for one thing at a time: what must be decided before what is merely near. */
function goalItem(
  rows: CaseRows,
  settings: MunicipalitySettings,
  goal: Goal,
  today: CivilDate,
): readonly DatedReason[] {
  const about = { entityId: goal.id, label: goal.title ?? '', ...dated(goal.targetDate, today) };
  if (goal.status === 'draft') return [waiting(rows, { kind: 'goal-draft', ...about })];
  const evaluation = evaluate(
    goal,
    measurementsOf(rows, goal),
    today,
    evaluationSettings(rows, settings, goal),
  );
  if (awaitedDecision(goal, evaluation) !== null) {
    return [waiting(rows, { kind: 'goal-awaits-decision', ...about })];
  }
  if (evaluation.deadlinePassed) {
    return [waiting(rows, { kind: 'goal-deadline-passed', ...about })];
  }
  if (goal.status !== 'active' || goal.targetDate === null) return [];
  const reason: MyDayReason = { kind: 'goal-target-soon', ...about };
  return [
    { caseId: rows.case.id, dueOn: goal.targetDate, holdUntil: null, waitsForMe: false, reason },
  ];
}

function waiting(rows: CaseRows, reason: MyDayReason): DatedReason {
  return { caseId: rows.case.id, dueOn: null, holdUntil: null, waitsForMe: true, reason };
}

function dated(date: CivilDate | null, today: CivilDate): Pick<MyDayReason, 'date' | 'daysLeft'> {
  return { date, daysLeft: date === null ? null : daysBetween(today, date) };
}

/** Counted in the groups they are shown in, so that a figure and the list behind it cannot differ. */
function countsOf(followUps: readonly DatedReason[], today: CivilDate): MyDay['counts'] {
  const inGroup = (group: MyDayGroup) => followUps.filter((item) => groupOf(item, today) === group);
  const overdue = inGroup('overdue');
  return {
    overdueSchedules: overdue.length,
    overdueCases: new Set(overdue.map(({ caseId }) => caseId)).size,
    todaySchedules: inGroup('today').length,
    upcomingSchedules: inGroup('next-14-days').length,
    notSetSchedules: inGroup('waiting').length,
  };
}
