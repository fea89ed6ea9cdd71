import { sql } from 'drizzle-orm';
import type { ReadDb } from '../open.ts';

/** The assignments one act entered, and the cases they are on. */
export function caseIdsOfMove(
  read: ReadDb,
  changeSetId: string,
): { readonly assignmentId: string; readonly caseId: string }[] {
  return read.all(sql`
    SELECT a.id AS assignmentId, a.case_id AS caseId
    FROM row_change r JOIN case_assignment a ON a.id = r.row_id
    WHERE r.change_set_id = ${changeSetId} AND r.table_name = 'case_assignment' AND r.op = 'insert'`);
}
