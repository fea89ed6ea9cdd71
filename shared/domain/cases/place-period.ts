import { addDays, earliest, type CivilDate } from '../../base/dates.ts';
import { endedBy, type Period } from './periods.ts';

/** Where a new period goes among those of its kind. */
export interface PlacedPeriod<P extends Period> {
  /** The last day of the new one; null is open. */
  readonly to: CivilDate | null;
  /** Those that end the day before it, changed. */
  readonly ended: readonly P[];
  /** Those that began on the same day: it stands in their place, so they are to be annulled. */
  readonly replaced: readonly P[];
}

/**
 * Something new from a day (a rate, hours, a caseworker, a municipality): what runs ends the day before,
 * what began the same day gives way, and what begins later stays, so that the new ends before it.
 *
 * @param lastDay the last day there can be, e.g. the end of the help; null where there is none
 */
export function placePeriod<P extends Period>(
  existing: readonly P[],
  from: CivilDate,
  lastDay: CivilDate | null,
): PlacedPeriod<P> {
  const later = existing.filter((period) => period.from > from);
  const lastDays = [
    ...later.map((period) => addDays(period.from, -1)),
    ...(lastDay === null ? [] : [lastDay]),
  ];
  return {
    to: lastDays.length === 0 ? null : lastDays.reduce((a, b) => earliest(a, b)),
    ended: existing
      .map((period) => ({ period, ended: endedBy(period, from) }))
      .filter(({ period, ended }) => ended !== period)
      .map(({ ended }) => ended),
    replaced: existing.filter((period) => period.from === from),
  };
}
