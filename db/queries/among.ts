import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ReadDb } from '../open.ts';

/** One parameter however many ids there are, so that a list costs the same number of statements as one case. */
export function among(column: SQLiteColumn, ids: Iterable<string>): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify([...ids])}))`;
}

/** The whole rows among those ids. */
export function rowsAmong<T extends SQLiteTable>(
  read: ReadDb,
  table: T,
  column: SQLiteColumn,
  ids: Iterable<string>,
): T['$inferSelect'][] {
  return statementFor(read, table, column).all({ ids: JSON.stringify([...ids]) });
}

interface Statement<Row> {
  readonly all: (values: { readonly ids: string }) => Row[];
}

/** A case is read from thirty tables: putting the statements together took longer than the reading. */
const statements = new WeakMap<ReadDb, Map<SQLiteColumn, Statement<unknown>>>();

function statementFor<T extends SQLiteTable>(
  read: ReadDb,
  table: T,
  column: SQLiteColumn,
): Statement<T['$inferSelect']> {
  const known = statements.get(read) ?? new Map<SQLiteColumn, Statement<unknown>>();
  statements.set(read, known);
  const made = known.get(column) ?? prepare(read, table, column);
  known.set(column, made);
  return made as Statement<T['$inferSelect']>;
}

function prepare(read: ReadDb, table: SQLiteTable, column: SQLiteColumn): Statement<unknown> {
  const ids = sql.placeholder('ids');
  const wanted = sql`${column} IN (SELECT value FROM json_each(${ids}))`;
  return read.select().from(table).where(wanted).prepare();
}
