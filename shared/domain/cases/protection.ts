import type { CivilDate } from '../../base/dates.ts';
import type { Citizen } from './model.ts';

/** Protected name and address, on the day it lapses too (both days of a period are included). */
export function isProtectedOn(
  citizen: Pick<Citizen, 'isProtected' | 'protectedUntil'>,
  date: CivilDate,
): boolean {
  const { isProtected, protectedUntil } = citizen;
  return isProtected && (protectedUntil === null || protectedUntil >= date);
}
