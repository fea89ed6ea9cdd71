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
  return {
    head: connection.prepare<[string], { seq: number; hash: Uint8Array }>(
      'SELECT seq, hash FROM history_head WHERE device = ?',
    ),
    insertSet: connection.prepare<[ChangeSetFields]>(
      `INSERT INTO change_set (id, device, seq, user_id, command, reason, at, prev_hash, hash)
       VALUES (@id, @device, @seq, @userId, @command, @reason, @at, @prevHash, zeroblob(32))`,
    ),
    open: connection.prepare<[string]>('INSERT INTO open_change_set (one, id) VALUES (1, ?)'),
    close: connection.prepare<[]>('DELETE FROM open_change_set'),
    discardSet: connection.prepare<[string]>('DELETE FROM change_set WHERE id = ?'),
    sealSet: connection.prepare<[Uint8Array, string]>(
      'UPDATE change_set SET hash = ? WHERE id = ?',
    ),
    moveHead: connection.prepare<[{ device: string; seq: number; hash: Uint8Array }]>(
      `INSERT INTO history_head (device, seq, hash) VALUES (@device, @seq, @hash)
       ON CONFLICT (device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash`,
    ),
    firstChange: connection.prepare<[string]>(
      'SELECT id FROM row_change WHERE change_set_id = ? LIMIT 1',
    ),
    unsealed: connection.prepare<[string, number], UnsealedChange>(
      `SELECT r.id, r.table_name AS tableName, r.row_id AS rowId, r.op, r.citizen_id AS citizenId,
              r.case_id AS caseId, c.before, c.after
       FROM row_change r JOIN row_content c ON c.change_id = r.id
       WHERE r.change_set_id = ? AND r.id > ? ORDER BY r.id LIMIT ${BATCH}`,
    ),
    sealContent: connection.prepare<[Uint8Array, number]>(
      'UPDATE row_content SET salt = ? WHERE change_id = ?',
    ),
    sealChange: connection.prepare<[Uint8Array, number]>(
      'UPDATE row_change SET content_hash = ? WHERE id = ?',
    ),
    nameErasedOfCitizen: connection.prepare<[string, string, string]>(
      `INSERT INTO erased_change (change_id, change_set_id, rule)
       SELECT r.id, ?, ? FROM row_change r JOIN row_content c ON c.change_id = r.id
       WHERE r.citizen_id = ?`,
    ),
    nameErasedOfRow: connection.prepare<[string, string, string, string]>(
      `INSERT INTO erased_change (change_id, change_set_id, rule)
       SELECT r.id, ?, ? FROM row_change r JOIN row_content c ON c.change_id = r.id
       WHERE r.table_name = ? AND r.row_id = ?`,
    ),
    removeErased: connection.prepare<[string]>(
      `DELETE FROM row_content WHERE change_id IN
         (SELECT change_id FROM erased_change WHERE change_set_id = ?)`,
    ),
    /** A draft says in its key which citizen, case or other row it is about, or in what was chosen in it. */
    dropDraftsAbout: connection.prepare<[{ citizenId: string }]>(
      `DELETE FROM draft WHERE EXISTS (
         SELECT 1 FROM row_change r WHERE r.citizen_id = @citizenId
         AND (instr(draft.key, r.row_id) OR instr(draft.key, r.case_id)
              OR instr(draft.content, r.row_id) OR instr(draft.content, r.case_id)))`,
    ),
    erasuresOf: connection.prepare<[string], ErasureFields>(
      `SELECT e.rule, r.content_hash AS contentHash
       FROM erased_change e JOIN row_change r ON r.id = e.change_id
       WHERE e.change_set_id = ? ORDER BY e.change_id`,
    ),
  };
}
