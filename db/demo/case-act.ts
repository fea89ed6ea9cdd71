import type { CivilDate } from '#shared/base/dates.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { loadCaseRows } from '../queries/case-rows.ts';
import type { WriteTx } from '../unit-of-work.ts';
import type { Act } from './act.ts';

/** An act on a case as its rows then are: what was done before is among them. */
export function oneAct(
  caseId: string,
  on: CivilDate,
  by: string,
  command: string,
  work: (tx: WriteTx, rows: CaseRows) => void,
): Act {
  return {
    on,
    by,
    command,
    reason: null,
    write: (tx) => work(tx, rowsOf(tx, caseId)),
  };
}

export function rowsOf(tx: WriteTx, caseId: string): CaseRows {
  const rows = loadCaseRows(tx, caseId);
  if (rows === null) throw new Error('a case of the demo municipality is missing');
  return rows;
}
