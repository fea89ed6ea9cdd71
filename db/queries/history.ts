import { eq } from 'drizzle-orm';
import { changesForCase, type Change } from '../history.ts';
import type { ReadDb } from '../open.ts';
import { employee, user } from '../schema/people.ts';
import { loggedTables } from '../schema/tables.ts';

/** A case that has been changed more often than this shows its newest changes. */
const NEWEST = 5000;

/** The case's changes and its citizen's, newest first. */
export function loadCaseChanges(
  read: ReadDb,
  of: { readonly caseId: string; readonly citizenId: string },
): Change[] {
  return changesForCase(read, loggedTables, of, { limit: NEWEST });
}

/** Initials by the id of the user. */
export function userInitials(read: ReadDb): ReadonlyMap<string, string> {
  const rows = read
    .select({ userId: user.id, initials: employee.initials })
    .from(user)
    .innerJoin(employee, eq(employee.id, user.employeeId))
    .all();
  return new Map(rows.map((row) => [row.userId, row.initials]));
}
