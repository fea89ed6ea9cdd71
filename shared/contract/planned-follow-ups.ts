import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Version } from '../base/text.ts';
import { Appointment, ProviderStatus, TightSeries } from '../domain/follow-ups/model.ts';
import { command, returns } from './define.ts';
import { Exported, Reason } from './field.ts';

/** New where `id` is null; else saved on the version that was read. */
const OneRow = z.strictObject({
  caseId: Id,
  id: Id.nullable(),
  version: Version.nullable(),
});
const OneKnown = z.strictObject({ caseId: Id, id: Id, version: Version });
const Saved = returns<{ readonly id: string; readonly version: number }>();

/** What is planned around the follow-ups: tight series, providers' status, appointments. */
export const plannedFollowUps = {
  saveTightSeries: command({
    access: 'follow-up.write',
    input: OneRow.extend(
      TightSeries.pick({
        interventionId: true,
        startsOn: true,
        intervalWeeks: true,
        count: true,
        reason: true,
      }).shape,
    ),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** Takes the dates after the day and keeps those that were due by then. */
  stopTightSeries: command({
    access: 'follow-up.write',
    input: OneKnown.extend({ stoppedOn: CivilDate, reason: Reason }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** Asked for, and what came: one row, saved again when it comes. */
  saveProviderStatus: command({
    access: 'follow-up.write',
    input: OneRow.extend(
      ProviderStatus.pick({
        interventionId: true,
        requestedOn: true,
        dueOn: true,
        receivedOn: true,
        hoursDelivered: true,
        byName: true,
        text: true,
      }).shape,
    ),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** Made, or moved. It never moves a due date. */
  saveAppointment: command({
    access: 'follow-up.write',
    input: OneRow.extend(Appointment.pick({ on: true, at: true, place: true }).shape),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  cancelAppointment: command({
    access: 'follow-up.write',
    input: OneKnown,
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** Appointments and due dates for a calendar: "Opfølgning" and the case number, nothing of a person. */
  exportCaseCalendar: command({
    access: 'case.export',
    input: z.strictObject({ caseId: Id }),
    output: Exported,
  }),
  exportCalendar: command({
    access: 'case.export',
    input: z.strictObject({ scope: z.enum(['mine', 'my-teams']) }),
    output: Exported,
  }),
};
