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

/** A sheet that says which provider it is about would say where the protected ones on it are: they are left out. */
export function unlessPlaceTells<Row extends { readonly isProtected: boolean }>(
  rows: readonly Row[],
  providerId: string | null,
): readonly Row[] {
  return providerId === null ? rows : rows.filter((row) => !row.isProtected);
}
