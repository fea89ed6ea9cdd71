import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** One parameter however many ids there are, so that a list costs the same number of statements as one case. */
export function among(column: SQLiteColumn, ids: Iterable<string>): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify([...ids])}))`;
}
