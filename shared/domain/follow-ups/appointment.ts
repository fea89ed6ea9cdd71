import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import type { Appointment } from './model.ts';

type AppointmentRows = Pick<CaseRows, 'case' | 'citizen' | 'appointments'>;

/** The appointments that still stand, soonest first; today's stands all day. None on a closed case. */
export function comingAppointments(
  rows: AppointmentRows,
  today: CivilDate,
): readonly Appointment[] {
  if (rows.case.closedOn !== null || rows.citizen.diedOn !== null) return [];
  return notAnnulled(rows.appointments)
    .filter((one) => one.cancelledOn === null && one.on >= today)
    .toSorted((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
}

/** "Næste møde": for the case, the lists and the prints. It never moves a due date. */
export function nextAppointment(rows: AppointmentRows, today: CivilDate): Appointment | null {
  return comingAppointments(rows, today)[0] ?? null;
}

/** A new appointment is ahead; one that is moved may not be moved into the past. */
export function appointmentIssues(
  appointment: Pick<Appointment, 'on'>,
  today: CivilDate,
): readonly FieldIssue[] {
  return appointment.on < today ? [{ path: 'on', code: 'appointment.in-the-past' }] : [];
}

/** One without a time stands before those with one on the same day. */
function whenOf({ on, at, id }: Appointment): string {
  return `${on}T${at ?? ''}${id}`;
}
