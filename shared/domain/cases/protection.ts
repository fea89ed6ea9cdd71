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

/** Fields that say who a protected citizen is, or where they live, are helped, are met or move. */
export const REVEALING_FIELDS: ReadonlySet<string> = new Set([
  'firstNames',
  'lastName',
  'street',
  'postalCode',
  'city',
  'phone',
  'email',
  'municipality',
  'providerId',
  'departmentId',
  'place',
  'contactPedagogue',
  'receivingUnit',
  'handoverPerson',
  'confirmedBy',
  'onwardTo',
  'alternatives',
  'identifiedByName',
  'needMap',
  'moveBasis',
  'participants',
  'paidBy',
  'sourceName',
  'byName',
  'providerAssessedBy',
  'freeChoice',
]);

/** Fields that name a place by its id alone: told where the names of places are not given with them. */
export const PLACES_BY_ID: ReadonlySet<string> = new Set(['proposedHelp', 'grantedHelp']);
