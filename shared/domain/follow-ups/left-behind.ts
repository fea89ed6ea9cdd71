import { addDays, type CivilDate, civilDateOf, type Instant } from '../../base/dates.ts';

/** A draft nobody has touched for so long is shown as left behind. It is never removed by itself. */
const LEFT_BEHIND_DAYS = 90;

export function isLeftBehind(savedAt: Instant, today: CivilDate): boolean {
  return addDays(civilDateOf(savedAt), LEFT_BEHIND_DAYS) <= today;
}
