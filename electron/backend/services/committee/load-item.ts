import type { ReadDb } from '#db/open.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { decisionOn } from '#shared/domain/committee/agenda.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { loadCase, loadOpenCase, ownRow } from '../cases/load-case.ts';

export interface ItemOfCase {
  readonly caseId: string;
  readonly itemId: string;
}

export interface LoadedItem {
  readonly rows: CaseRows;
  readonly item: AgendaItem;
}

export function loadItem(read: ReadDb, of: ItemOfCase): Result<LoadedItem, AppError> {
  return withItem(loadCase(read, of.caseId), of.itemId);
}

/** For what changes it: no more once it is decided or taken back. */
export function loadOpenItem(read: ReadDb, of: ItemOfCase): Result<LoadedItem, AppError> {
  const loaded = withItem(loadOpenCase(read, of.caseId), of.itemId);
  if (!loaded.ok) return loaded;
  const { rows, item } = loaded.value;
  if (item.withdrawnOn !== null) return fail(invalid('', 'item.is-withdrawn'));
  return decisionOn(rows.decisions, item.id) === null
    ? loaded
    : fail(invalid('', 'item.is-decided'));
}

function withItem(
  loaded: Result<CaseRows, AppError>,
  itemId: string,
): Result<LoadedItem, AppError> {
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.agendaItems, itemId);
  return found.ok ? succeed({ rows: loaded.value, item: found.value }) : found;
}
