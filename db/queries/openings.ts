import { and, desc, eq, gte, sql } from 'drizzle-orm';
import type { AccessAction } from '../access-log.ts';
import type { ReadDb } from '../open.ts';
import { accessEntry } from '../schema/access-log.ts';
import { caseFile } from '../schema/cases.ts';
import { employee, user } from '../schema/people.ts';
import { among } from './among.ts';

/** A case opened from outside its team, with the reason that was given. */
export interface OutsideOpening {
  readonly at: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly userInitials: string;
  readonly reason: string;
}

/** Of the cases of these teams, newest first. */
export function outsideOpenings(
  read: ReadDb,
  teamIds: readonly string[],
  limit: number,
): OutsideOpening[] {
  return read
    .select({
      at: accessEntry.at,
      caseId: caseFile.id,
      caseNumber: caseFile.caseNumber,
      userInitials: employee.initials,
      reason: sql<string>`coalesce(${accessEntry.purpose}, '')`,
    })
    .from(accessEntry)
    .innerJoin(caseFile, eq(caseFile.id, accessEntry.caseId))
    .innerJoin(user, eq(user.id, accessEntry.userId))
    .innerJoin(employee, eq(employee.id, user.employeeId))
    .where(and(eq(accessEntry.action, 'open-outside-team'), among(caseFile.teamId, teamIds)))
    .orderBy(desc(accessEntry.id))
    .limit(limit)
    .all();
}

/** When this person last did this to this case, not before `since`; null where they did not. */
export function lastAccess(
  read: ReadDb,
  of: { readonly userId: string; readonly caseId: string; readonly action: AccessAction },
  since: string,
): string | null {
  const found = read
    .select({ at: accessEntry.at })
    .from(accessEntry)
    .where(
      and(
        eq(accessEntry.userId, of.userId),
        gte(accessEntry.at, since),
        eq(accessEntry.caseId, of.caseId),
        eq(accessEntry.action, of.action),
      ),
    )
    .orderBy(desc(accessEntry.id))
    .limit(1)
    .get();
  return found?.at ?? null;
}

/** Somebody else has changed the case, or its citizen, at that instant or later. */
export function isChangedByOthersSince(
  read: ReadDb,
  of: { readonly caseId: string; readonly citizenId: string; readonly userId: string },
  at: string,
): boolean {
  const found = read.get<{ changed: number }>(sql`
    SELECT EXISTS (
      SELECT 1 FROM change_set s JOIN row_change r ON r.change_set_id = s.id
      WHERE s.at >= ${at} AND s.user_id <> ${of.userId}
        AND (r.case_id = ${of.caseId} OR (r.citizen_id = ${of.citizenId} AND r.case_id IS NULL))
    ) AS changed`);
  return found.changed === 1;
}

/** How many of an action there have been this year: the running number of the next. */
export function countOfYear(read: ReadDb, action: AccessAction, year: number): number {
  const found = read
    .select({ count: sql<number>`count(*)` })
    .from(accessEntry)
    .where(and(eq(accessEntry.action, action), eq(accessEntry.year, year)))
    .get();
  return found?.count ?? 0;
}
