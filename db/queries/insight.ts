import { sql } from 'drizzle-orm';
import type { ReadDb } from '../open.ts';

/** Somebody looked, searched, printed or took out. Who it was is left out. */
export interface Look {
  readonly at: string;
  readonly action: string;
  readonly purpose: string | null;
}

/** Newest first: what names the citizen or a case of theirs, and the lists and papers they were among others in. */
export function looksAt(
  read: ReadDb,
  of: { readonly citizenId: string; readonly caseIds: readonly string[] },
): readonly Look[] {
  const cases = JSON.stringify(of.caseIds);
  return read.all<Look>(sql`
    SELECT a.at, a.action, a.purpose FROM access_entry a
    WHERE a.citizen_id = ${of.citizenId}
       OR a.case_id IN (SELECT value FROM json_each(${cases}))
       OR EXISTS (SELECT 1 FROM json_each(a.details, '$.caseIds') named
                  WHERE named.value IN (SELECT value FROM json_each(${cases})))
    ORDER BY a.id DESC`);
}
