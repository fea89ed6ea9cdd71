import type { Connection } from './open.ts';
import type { ChangeSetFields, ErasureFields, RowChangeFields } from './change-log.ts';

export type LogStatements = ReturnType<typeof prepare>;

export interface UnsealedChange extends Omit<RowChangeFields, 'contentHash'> {
  readonly id: number;
  readonly before: string | null;
  readonly after: string | null;
}

const prepared = new WeakMap<Connection, LogStatements>();

/** The log's own SQL, prepared once a connection: it runs with every save. */
export function logStatements(connection: Connection): LogStatements {
  const known = prepared.get(connection);
  if (known) return known;
  const statements = prepare(connection);
  prepared.set(connection, statements);
  return statements;
}

const BATCH = 1000;

function prepare(connection: Connection) {
  const sql = <P extends unknown[], R = unknown>(text: string) => connection.prepare<P, R>(text);
  return {
    head: sql<[string], { seq: number; hash: Uint8Array }>(
      'SELECT seq, hash FROM history_head WHERE device = ?',
    ),
    insertSet: sql<[ChangeSetFields]>(
      `INSERT INTO change_set (id, device, seq, user_id, command, reason, at, prev_hash, hash)
       VALUES (@id, @device, @seq, @userId, @command, @reason, @at, @prevHash, zeroblob(32))`,
    ),
    open: sql<[string]>('INSERT INTO open_change_set (one, id) VALUES (1, ?)'),
    close: sql<[]>('DELETE FROM open_change_set'),
    discardSet: sql<[string]>('DELETE FROM change_set WHERE id = ?'),
    sealSet: sql<[Uint8Array, string]>('UPDATE change_set SET hash = ? WHERE id = ?'),
    moveHead: sql<[{ device: string; seq: number; hash: Uint8Array }]>(
      `INSERT INTO history_head (device, seq, hash) VALUES (@device, @seq, @hash)
       ON CONFLICT (device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash`,
    ),
    firstChange: sql<[string]>('SELECT id FROM row_change WHERE change_set_id = ? LIMIT 1'),
    unsealed: sql<[string, number], UnsealedChange>(
      `SELECT r.id, r.table_name AS tableName, r.row_id AS rowId, r.op, r.citizen_id AS citizenId,
              r.case_id AS caseId, c.before, c.after
       FROM row_change r JOIN row_content c ON c.change_id = r.id
       WHERE r.change_set_id = ? AND r.id > ? ORDER BY r.id LIMIT ${BATCH}`,
    ),
    sealContent: sql<[Uint8Array, number]>('UPDATE row_content SET salt = ? WHERE change_id = ?'),
    sealChange: sql<[Uint8Array, number]>('UPDATE row_change SET content_hash = ? WHERE id = ?'),
    nameErasedOfCitizen: sql<[string, string, string]>(
      `INSERT INTO erased_change (change_id, change_set_id, rule)
       SELECT r.id, ?, ? FROM row_change r JOIN row_content c ON c.change_id = r.id
       WHERE r.citizen_id = ?`,
    ),
    nameErasedOfRow: sql<[string, string, string, string]>(
      `INSERT INTO erased_change (change_id, change_set_id, rule)
       SELECT r.id, ?, ? FROM row_change r JOIN row_content c ON c.change_id = r.id
       WHERE r.table_name = ? AND r.row_id = ?`,
    ),
    removeErased: sql<[string]>(
      `DELETE FROM row_content WHERE change_id IN
         (SELECT change_id FROM erased_change WHERE change_set_id = ?)`,
    ),
    erasuresOf: sql<[string], ErasureFields>(
      `SELECT e.rule, r.content_hash AS contentHash
       FROM erased_change e JOIN row_change r ON r.id = e.change_id
       WHERE e.change_set_id = ? ORDER BY e.change_id`,
    ),
  };
}
