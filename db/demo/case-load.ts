import { addDays, weekday, type CivilDate } from '#shared/base/dates.ts';
import { isHoliday } from '#shared/base/holidays.ts';
import { assignments } from '../commands/cases.ts';
import { appointments } from '../commands/follow-ups.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import { type DemoTeam, demoPeople } from './people.ts';

/** Somebody is away until after the New Year, and some follow-ups are planned. By number, not by chance. */
export function loadOfCase(
  ground: DemoGround,
  of: {
    readonly caseId: string;
    readonly number: number;
    readonly by: string;
    readonly team: DemoTeam;
  },
): readonly Act[] {
  const acts: Act[] = [];
  const cover = demoPeople.find(
    ({ isCaseworker, teams, initials }) =>
      isCaseworker && teams.includes(of.team) && initials !== of.by,
  );
  if (of.number % 11 === 0 && cover) acts.push(coverFrom(ground, of, cover.initials));
  if (of.number % 7 === 0) acts.push(planned(ground, of));
  return acts;
}

function coverFrom(ground: DemoGround, of: { readonly caseId: string }, initials: string): Act {
  const from = addDays(ground.today, -6);
  return {
    on: ground.today,
    by: 'MEAN',
    command: 'caseload.move',
    reason: null,
    write: (tx) =>
      assignments.add(tx, {
        ...NEW_ROW,
        id: ground.newId(),
        caseId: of.caseId,
        employeeId: ground.employeeIds.get(initials) ?? '',
        kind: 'cover',
        from,
        to: addDays(ground.today, 50),
      }),
  };
}

function planned(
  ground: DemoGround,
  of: { readonly caseId: string; readonly number: number; readonly by: string },
): Act {
  const on = workdayFrom(addDays(ground.today, 3 + (of.number % 29)));
  return {
    on: ground.today,
    by: of.by,
    command: 'followUps.saveAppointment',
    reason: null,
    write: (tx) =>
      appointments.add(tx, {
        ...NEW_ROW,
        id: ground.newId(),
        caseId: of.caseId,
        on,
        at: of.number % 2 === 0 ? '10:00' : null,
        place: null,
        cancelledOn: null,
      }),
  };
}

function workdayFrom(date: CivilDate): CivilDate {
  let day = date;
  while (weekday(day) > 5 || isHoliday(day)) day = addDays(day, 1);
  return day;
}
