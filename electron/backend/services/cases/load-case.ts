import type { ReadDb } from '#db/open.ts';
import { loadCaseRows } from '#db/queries/case-rows.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { isAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';

export function loadCase(read: ReadDb, caseId: string): Result<CaseRows, AppError> {
  const rows = loadCaseRows(read, caseId);
  if (rows === null || isAnnulled(rows.case)) return fail({ kind: 'not-found' });
  return succeed(rows);
}

/** For what goes on with a case: a closed one is reopened first. */
export function loadOpenCase(read: ReadDb, caseId: string): Result<CaseRows, AppError> {
  const loaded = loadCase(read, caseId);
  if (loaded.ok && loaded.value.case.closedOn !== null) return fail(invalid('', 'case.is-closed'));
  return loaded;
}

/** The row among the case's own; one of another case, or an annulled one, is not found. */
export function ownRow<T extends { readonly id: string; readonly annulledAt: string | null }>(
  rows: readonly T[],
  id: string,
): Result<T, AppError> {
  const found = rows.find((row) => row.id === id && !isAnnulled(row));
  return found ? succeed(found) : fail({ kind: 'not-found' });
}

/**
 * The row a save is about, carrying the version the save is based on, so that a stale one is found out when
 * it is written; null where a new row is to be added.
 */
export function rowToSave<
  T extends { readonly id: string; readonly version: number; readonly annulledAt: string | null },
>(
  rows: readonly T[],
  save: { readonly id: string | null; readonly version: number | null },
): Result<T | null, AppError> {
  if (save.id === null) return succeed(null);
  if (save.version === null) return fail(invalid('version', 'save.version-missing'));
  const found = ownRow(rows, save.id);
  return found.ok ? succeed({ ...found.value, version: save.version }) : found;
}
