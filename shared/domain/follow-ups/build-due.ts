import type { CivilDate } from '../../base/dates.ts';
import { danishCompare } from '../../base/danish-text.ts';
import { assignedOn } from '../cases/build-header.ts';
import { helpDisplay, nameOf, type CaseNames } from '../cases/build-names.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { fullName, initialsOf } from '../cases/initials.ts';
import { isProtectedOn } from '../cases/protection.ts';
import type { FollowUpIntervals } from './model.ts';
import { nextAppointment } from './appointment.ts';
import { runningFollowUps } from './running.ts';
import { earliestDueFirst } from './standing.ts';
import type { DueRow } from './view.ts';

/** Every running schedule, soonest due first and without a date last: the list behind every figure. */
export function buildDueRows(
  cases: readonly ListedRows[],
  names: CaseNames,
  intervals: FollowUpIntervals,
  today: CivilDate,
): readonly DueRow[] {
  return cases
    .flatMap((rows) => dueRowsOf(rows, names, intervals, today))
    .toSorted(
      (a, b) =>
        earliestDueFirst(a.standing, b.standing) || danishCompare(a.caseNumber, b.caseNumber),
    );
}

function dueRowsOf(
  rows: ListedRows,
  names: CaseNames,
  intervals: FollowUpIntervals,
  today: CivilDate,
): readonly DueRow[] {
  const caseworker = assignedOn(rows.assignments, names, 'caseworker', today);
  const appointment = nextAppointment(rows, today);
  return runningFollowUps(rows, intervals, today).map((one) => {
    const { kind, id, version, interventionId, potential, isFrequent, standing } = one;
    const help = rows.interventions.find((row) => row.id === interventionId);
    return {
      kind,
      scheduleId: id,
      version,
      caseId: rows.case.id,
      caseNumber: rows.case.caseNumber,
      name: fullName(rows.citizen),
      initials: initialsOf(rows.citizen),
      isProtected: isProtectedOn(rows.citizen, today),
      teamId: rows.case.teamId,
      interventionId,
      paragraph: help?.paragraph ?? null,
      paragraphDisplay: help ? helpDisplay(names, help, rows.stays) : null,
      providerId: help?.providerId ?? null,
      providerName: help ? nameOf(names.providers, help.providerId) : null,
      caseworkerId: caseworker?.id ?? null,
      caseworkerInitials: caseworker?.initials ?? null,
      potential,
      isFrequent,
      standing,
      appointment,
    };
  });
}
