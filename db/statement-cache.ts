import type { Connection } from './open.ts';

/** More different statements than all screens together have; lists of varying length could make endless ones. */
const MOST = 500;

/**
 * The connection as drizzle is to see it: a statement it asks for again is the one prepared before. Drizzle
 * prepares anew for every call, and with the log's triggers compiled along that costs more than the write.
 */
export function withStatementCache(connection: Connection): Connection {
  const known = new Map<string, ReturnType<Connection['prepare']>>();
  const prepare = (sql: string) => {
    const before = known.get(sql);
    // In raw mode since drizzle last used it; the next use may want objects.
    if (before && !before.busy) return before.reader ? before.raw(false) : before;
    const statement = connection.prepare(sql);
    if (known.size >= MOST) known.clear();
    known.set(sql, statement);
    return statement;
  };
  return Object.create(connection, { prepare: { value: prepare } });
}
