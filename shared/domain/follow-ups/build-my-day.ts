import type { CivilDate } from '../../base/dates.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseNames } from '../cases/build-names.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { fullName } from '../cases/initials.ts';
import { contains } from '../cases/periods.ts';
import { isProtectedOn } from '../cases/protection.ts';
import { groupOf, myDay, type MyDayGroup } from './my-day.ts';
import { isOfSchedule } from './reminders/kinds.ts';
import type { Reminder } from './reminders/reminder.ts';
import { remindersOf } from './reminders/standing-reminders.ts';
import { reminderView } from './reminders/view.ts';
import type { MyDay, MyDayCase } from './view.ts';

interface MyDayFacts {
  readonly today: CivilDate;
  readonly employeeId: string;
  readonly drafts: MyDay['drafts'];
}

/** The cases one carries, as caseworker or as cover. Goals never make a case overdue: schedules alone do. */
export function buildMyDay(
  cases: readonly CaseRows[],
  names: CaseNames,
  settings: MunicipalitySettings,
  { today, employeeId, drafts }: MyDayFacts,
): MyDay {
  const byId = new Map(cases.map((rows) => [rows.case.id, rows]));
  const reminders = [...byId.values()].map((rows) =>
    remindersOf({ rows, names, settings, today, drafts }),
  );
  const standing = reminders.flatMap((one) => one.standing);
  const lines = myDay(standing, today);
  const casesIn = (group: MyDayGroup): readonly MyDayCase[] =>
    lines.flatMap((line) => {
      const rows = byId.get(line.caseId);
      if (line.group !== group || !rows) return [];
      return caseLine(rows, line.items.map(reminderView), today, employeeId);
    });
  return {
    today,
    overdue: casesIn('overdue'),
    dueToday: casesIn('today'),
    upcoming: casesIn('next-14-days'),
    waiting: casesIn('waiting'),
    counts: {
      ...countsOf(standing, today),
      waitingCases: lines.filter(({ group }) => group === 'waiting').length,
      putAway: reminders.reduce((sum, one) => sum + one.putAway.length, 0),
    },
    drafts,
  };
}

function caseLine(
  rows: CaseRows,
  reasons: MyDayCase['reasons'],
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

/** Counted in the groups they are shown in, so that a figure and the list behind it cannot differ. */
function countsOf(
  standing: readonly Reminder[],
  today: CivilDate,
): Omit<MyDay['counts'], 'putAway' | 'waitingCases'> {
  const inGroup = (group: MyDayGroup) => standing.filter((item) => groupOf(item, today) === group);
  const schedulesIn = (group: MyDayGroup) =>
    inGroup(group).filter(({ kind }) => isOfSchedule(kind));
  const overdue = schedulesIn('overdue');
  return {
    overdueSchedules: overdue.length,
    overdueCases: new Set(overdue.map(({ caseId }) => caseId)).size,
    todaySchedules: schedulesIn('today').length,
    upcomingSchedules: schedulesIn('next-14-days').length,
    notSetSchedules: schedulesIn('waiting').length,
  };
}
