import { type CivilDate, civilDateOf, type Instant } from '#shared/base/dates.ts';

export interface Clock {
  readonly now: () => Instant;
  readonly today: () => CivilDate;
}

/**
 * The machine's clock; or, standing on a fixed day, one that starts there and goes on at real speed, so that
 * waits and locks still end.
 */
export function createClock(startAt: Instant | null, realMilliseconds: () => number): Clock {
  const offset = startAt === null ? 0 : Date.parse(startAt) - realMilliseconds();
  const now = () => new Date(realMilliseconds() + offset).toISOString();
  return { now, today: () => civilDateOf(now()) };
}
