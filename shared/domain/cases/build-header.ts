import { maskCpr } from '../../base/cpr.ts';
import { ageOn, earliest, type CivilDate } from '../../base/dates.ts';
import { nextAppointment } from '../follow-ups/appointment.ts';
import type { RunningFollowUp } from '../follow-ups/running.ts';
import { caseStanding } from '../follow-ups/standing.ts';
import { notAnnulled } from './annulment.ts';
import { employeeOf, nameOf, type CaseNames } from './build-names.ts';
import { caseworkerChanges } from './caseworker-changes.ts';
import type { CaseRows } from './case-rows.ts';
import { fullName, initialsOf } from './initials.ts';
import type { CaseAssignment } from './model.ts';
import { validOn } from './periods.ts';
import { isProtectedOn } from './protection.ts';
import type { CaseHeader, NamedEmployee } from './view.ts';

export function buildHeader(
  rows: CaseRows,
  names: CaseNames,
  running: readonly RunningFollowUp[],
  today: CivilDate,
): CaseHeader {
  const { citizen, case: file } = rows;
  return {
    caseId: file.id,
    caseNumber: file.caseNumber,
    citizenId: citizen.id,
    name: fullName(citizen),
    initials: initialsOf(citizen),
    maskedCpr: maskCpr(citizen.cpr),
    age: ageAtDesk(citizen, today),
    diedOn: citizen.diedOn,
    isProtected: isProtectedOn(citizen, today),
    protectedUntil: citizen.protectedUntil,
    teamId: file.teamId,
    teamName: nameOf(names.teams, file.teamId) ?? '',
    caseworker: assignedOn(rows.assignments, names, 'caseworker', today),
    cover: assignedOn(rows.assignments, names, 'cover', today),
    caseworkers: caseworkerChanges(rows.assignments, today),
    closedOn: file.closedOn,
    followUp: caseStanding(running),
    nextAppointment: nextAppointment(rows, today),
  };
}

/** Nobody grows older after their death. */
export function ageAtDesk(
  citizen: { readonly birthDate: CivilDate; readonly diedOn: CivilDate | null },
  today: CivilDate,
): number {
  return ageOn(
    citizen.birthDate,
    citizen.diedOn === null ? today : earliest(citizen.diedOn, today),
  );
}

export function assignedOn(
  assignments: readonly CaseAssignment[],
  names: CaseNames,
  kind: CaseAssignment['kind'],
  date: CivilDate,
): NamedEmployee | null {
  const ofKind = notAnnulled(assignments).filter((one) => one.kind === kind);
  const valid = validOn(ofKind, date);
  return valid && employeeOf(names, valid.employeeId);
}
