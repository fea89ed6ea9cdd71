import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { WriteTx } from '../unit-of-work.ts';
import { insertRow, updateVersioned, type VersionedTable } from './save-row.ts';

export interface RowCommands<Row> {
  readonly add: (tx: WriteTx, row: Row) => void;
  /** Saves the whole row, based on the version it carries; answers the new version. Stale: a `Refusal`. */
  readonly replace: (tx: WriteTx, row: Row & { readonly version: number }) => number;
}

/** For a table whose rows are models of shared/domain: a row is added, and saved on its version. */
export function rowCommands<T extends VersionedTable>(
  table: T,
): RowCommands<T['$inferInsert'] & { readonly id: string }> {
  return {
    add: (tx, row) => insertRow(tx, table, row),
    replace: (tx, { id, version, ...fields }) => updateVersioned(tx, table, id, version, fields),
  };
}

/** For an append-only table. */
export function additions<T extends SQLiteTable>(
  table: T,
): (tx: WriteTx, row: T['$inferInsert']) => void {
  return (tx, row) => insertRow(tx, table, row);
}
