import { eq } from 'drizzle-orm';
import type { ReadDb } from '../open.ts';
import { caseFile, citizen } from '../schema/cases.ts';
import { among } from './among.ts';

/** Whole CPR numbers by case: only for a print or an export where they were ticked. */
export function loadCprOf(read: ReadDb, caseIds: readonly string[]): ReadonlyMap<string, string> {
  const found = read
    .select({ caseId: caseFile.id, cpr: citizen.cpr })
    .from(caseFile)
    .innerJoin(citizen, eq(citizen.id, caseFile.citizenId))
    .where(among(caseFile.id, caseIds))
    .all();
  return new Map(found.map((row) => [row.caseId, row.cpr]));
}
