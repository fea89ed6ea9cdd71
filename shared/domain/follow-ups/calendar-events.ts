import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { comingAppointments } from './appointment.ts';
import type { CalendarEvent } from './calendar-file.ts';
import type { FollowUpIntervals } from './model.ts';
import { runningSchedules } from './standing.ts';
import { runningSeries } from './tight-standing.ts';

/**
 * What a case has for a calendar: appointments to come (and those called off, so that a calendar takes them
 * away), the next due date of each ordinary schedule, and every open date of a tight series.
 */
export function calendarEvents(
  rows: ListedRows,
  intervals: FollowUpIntervals,
  today: CivilDate,
): readonly CalendarEvent[] {
  const { caseNumber } = rows.case;
  const day = { caseNumber, at: null, cancelled: false };
  const coming = comingAppointments(rows, today);
  const calledOff = notAnnulled(rows.appointments).filter(
    (one) => one.cancelledOn !== null && one.on >= today,
  );
  return [
    ...[...coming, ...calledOff].map(({ id, on, at, version, cancelledOn }) => ({
      id,
      caseNumber,
      on,
      at,
      version,
      cancelled: cancelledOn !== null,
    })),
    ...runningSchedules(rows, intervals, today).flatMap(({ schedule, standing }) => {
      const { id, version } = schedule;
      return standing.nextDue === null ? [] : [{ ...day, id, version, on: standing.nextDue }];
    }),
    ...runningSeries(rows, today).flatMap(({ series, dates }) =>
      dates.flatMap(({ dueOn, heldOn }, place) =>
        heldOn === null
          ? [{ ...day, id: `${series.id}-${place + 1}`, version: series.version, on: dueOn }]
          : [],
      ),
    ),
  ];
}
