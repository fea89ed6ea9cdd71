import { and, eq } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ReadDb } from '../open.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { Refusal } from './refusal.ts';
import { saveConflict } from './save-conflict.ts';

/** A table whose rows count their saves. */
export type VersionedTable = SQLiteTable & {
  readonly id: SQLiteColumn;
  readonly version: SQLiteColumn;
};

/** What is saved of a row; id and version are not among it. */
export type Patch<T extends SQLiteTable> = Partial<Omit<T['$inferInsert'], 'id' | 'version'>>;

export function insertRow<T extends SQLiteTable>(
  tx: WriteTx,
  table: T,
  row: T['$inferInsert'],
): void {
  const { changes } = tx.insert(table).values(row).run();
  if (changes !== 1) throw new Error(`inserted ${changes} rows instead of one`);
}

/**
 * Saves on a row as it was when the person read it, and answers its new version. Where somebody saved in
 * between, refuses with what they wrote beside what was to be written, and nothing is overwritten.
 */
export function updateVersioned<T extends VersionedTable>(
  tx: WriteTx,
  table: T,
  id: string,
  basedOnVersion: number,
  patch: Patch<T>,
): number {
  const version = basedOnVersion + 1;
  const changed: object = { ...patch, version };
  const { changes } = tx
    .update(table)
    .set(changed)
    .where(and(eq(table.id, id), eq(table.version, basedOnVersion)))
    .run();
  if (changes === 1) return version;
  if (changes > 1) throw new Error(`updated ${changes} rows instead of one`);
  const current = rowOf(tx, table, id);
  if (!current) throw new Refusal({ kind: 'not-found' });
  const conflict = saveConflict(tx, table, current, { basedOnVersion, yours: patch });
  throw new Refusal({ kind: 'conflict', conflict });
}

function rowOf(read: ReadDb, table: VersionedTable, id: string) {
  return read.select().from(table).where(eq(table.id, id)).get();
}
