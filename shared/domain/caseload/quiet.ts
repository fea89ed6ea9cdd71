import { addMonths, daysBetween, latest, type CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import type { FollowUpIntervals } from '../follow-ups/model.ts';
import { intervalMonths } from '../follow-ups/schedule.ts';
import { runningSchedules } from '../follow-ups/standing.ts';

/** "Intet sket": how long nothing has happened on a case, and how often something should. */
export interface Quiet {
  /** The last thing that happened, by the day it happened; null where nothing ever has. */
  readonly lastOn: CivilDate | null;
  /** Since the last thing that happened, or since the help began; null where neither is known. */
  readonly days: number | null;
  /** The shortest interval of the case's running schedules. */
  readonly intervalMonths: number;
}

/**
 * Nothing has happened for longer than the case's interval: no measurement and no held follow-up, by the day it
 * happened and not the day it was entered. Looking and printing do not count. null where something has happened, or where
 * nothing is expected: no running schedule, or all of them on hold.
 *
 * @param lastMeasuredOn the newest measurement of the case's goals that stands, not after today
 */
export function quietFor(
  rows: ListedRows,
  lastMeasuredOn: CivilDate | null,
  intervals: FollowUpIntervals,
  today: CivilDate,
): Quiet | null {
  const expected = runningSchedules(rows, intervals, today).filter(
    ({ standing }) => standing.state !== 'on-hold',
  );
  if (expected.length === 0) return null;
  const months = Math.min(...expected.map(({ schedule }) => intervalMonths(schedule, intervals)));
  const held = notAnnulled(rows.followUps).flatMap(({ status, heldOn }) =>
    status === 'held' && heldOn !== null && heldOn <= today ? [heldOn] : [],
  );
  const happened = lastMeasuredOn === null ? held : [...held, lastMeasuredOn];
  const lastOn = newest(happened);
  const begun = newest(expected.flatMap(({ intervention }) => intervention.startedOn ?? []));
  const since = lastOn ?? begun ?? rows.case.openedOn ?? null;
  if (since !== null && addMonths(since, months) >= today) return null;
  return {
    lastOn,
    days: since === null ? null : daysBetween(since, today),
    intervalMonths: months,
  };
}

function newest(dates: readonly CivilDate[]): CivilDate | null {
  return dates.reduce<CivilDate | null>(
    (last, date) => (last === null ? date : latest(last, date)),
    null,
  );
}
