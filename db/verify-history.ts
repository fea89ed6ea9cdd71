import { fail, succeed, type Result } from '#shared/base/result.ts';
import {
  addErasure,
  addRowChange,
  contentHash,
  NO_HASH,
  startChangeSetHash,
  type ChangeSetFields,
  type ErasureFields,
  type RowChangeFields,
} from './change-log.ts';
import { connectionOf, type Connection, type ReadDb } from './open.ts';

export interface HistoryHead {
  readonly device: string;
  readonly seq: number;
  readonly hash: Uint8Array;
}

export interface HistoryBreak {
  readonly problem:
    | 'missing-change-set'
    | 'altered-change-set'
    | 'missing-content'
    | 'altered-content'
    | 'shortened';
  readonly device: string;
  readonly seq: number;
  readonly changeSetId: string | null;
}

export interface HistoryReport {
  readonly changeSets: number;
  readonly changes: number;
  /** Contents that are gone because an erasure names them. */
  readonly erased: number;
}

/**
 * Follows every device's chain from its first link and answers with the first place that does not hold.
 * Missing content is accepted only where an erasure names it. Change sets cut off the end are seen by the
 * head record, which one who holds the key could cut as well: `known`, heads seen earlier and kept outside
 * the file (a copy's), catches that too.
 */
export function verifyHistory(
  db: ReadDb,
  known: readonly HistoryHead[] = [],
): Result<HistoryReport, HistoryBreak> {
  return verifyConnection(connectionOf(db), known);
}

export function historyHeads(db: ReadDb): HistoryHead[] {
  return readHeads(connectionOf(db));
}

export function readHeads(connection: Connection): HistoryHead[] {
  return connection
    .prepare<[], HistoryHead>('SELECT device, seq, hash FROM history_head ORDER BY device')
    .all();
}

type StoredSet = ChangeSetFields & { readonly hash: Uint8Array };
type StoredChange = RowChangeFields & {
  readonly salt: Uint8Array | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly erased: number;
};

export function verifyConnection(
  connection: Connection,
  known: readonly HistoryHead[] = [],
): Result<HistoryReport, HistoryBreak> {
  const sets = connection.prepare<[], StoredSet>(
    `SELECT id, device, seq, user_id AS userId, command, reason, at, prev_hash AS prevHash, hash
     FROM change_set ORDER BY device, seq`,
  );
  const verifySet = setVerifier(connection);
  const ends = new Map<string, { seq: number; hash: Uint8Array }>();
  const total = { changeSets: 0, changes: 0, erased: 0 };
  for (const set of sets.iterate()) {
    const end = ends.get(set.device) ?? { seq: 0, hash: NO_HASH };
    if (set.seq !== end.seq + 1)
      return fail({
        problem: 'missing-change-set',
        device: set.device,
        seq: end.seq + 1,
        changeSetId: null,
      });
    const verified = verifySet(set, end.hash);
    if (!verified.ok)
      return fail({
        problem: verified.error,
        device: set.device,
        seq: set.seq,
        changeSetId: set.id,
      });
    total.changeSets += 1;
    total.changes += verified.value.changes;
    total.erased += verified.value.erased;
    ends.set(set.device, { seq: set.seq, hash: set.hash });
  }
  const broken = shortened(connection, ends, known);
  return broken ? fail(broken) : succeed(total);
}

function setVerifier(connection: Connection) {
  const changesOf = connection.prepare<[string], StoredChange>(
    `SELECT r.table_name AS tableName, r.row_id AS rowId, r.op, r.citizen_id AS citizenId,
            r.case_id AS caseId, r.content_hash AS contentHash, c.salt, c.before, c.after,
            e.change_id IS NOT NULL AS erased
     FROM row_change r LEFT JOIN row_content c ON c.change_id = r.id
                       LEFT JOIN erased_change e ON e.change_id = r.id
     WHERE r.change_set_id = ? ORDER BY r.id`,
  );
  const erasuresOf = connection.prepare<[string], ErasureFields>(
    `SELECT e.rule, r.content_hash AS contentHash
     FROM erased_change e JOIN row_change r ON r.id = e.change_id
     WHERE e.change_set_id = ? ORDER BY e.change_id`,
  );
  return (
    set: StoredSet,
    prevHash: Uint8Array,
  ): Result<{ changes: number; erased: number }, HistoryBreak['problem']> => {
    const hash = startChangeSetHash({ ...set, prevHash });
    let [changes, erased] = [0, 0];
    for (const change of changesOf.iterate(set.id)) {
      const problem = contentProblem(change);
      if (problem) return fail(problem);
      addRowChange(hash, change);
      changes += 1;
      erased += change.erased;
    }
    for (const erasure of erasuresOf.all(set.id)) addErasure(hash, erasure);
    return hash.digest().equals(set.hash)
      ? succeed({ changes, erased })
      : fail('altered-change-set');
  };
}

function contentProblem(change: StoredChange): HistoryBreak['problem'] | null {
  const { salt, before, after } = change;
  if (salt === null) return change.erased ? null : 'missing-content';
  return contentHash({ salt, before, after }).equals(change.contentHash) ? null : 'altered-content';
}

function shortened(
  connection: Connection,
  ends: ReadonlyMap<string, { readonly seq: number; readonly hash: Uint8Array }>,
  known: readonly HistoryHead[],
): HistoryBreak | null {
  const heads = new Map(readHeads(connection).map((head) => [head.device, head]));
  for (const device of new Set([...heads.keys(), ...ends.keys()])) {
    const [head, end] = [heads.get(device), ends.get(device)];
    if (head?.seq !== end?.seq || !head || !end || !Buffer.from(head.hash).equals(end.hash))
      return {
        problem: 'shortened',
        device,
        seq: Math.min(head?.seq ?? 0, end?.seq ?? 0),
        changeSetId: null,
      };
  }
  const at = connection.prepare<[string, number], { hash: Uint8Array }>(
    'SELECT hash FROM change_set WHERE device = ? AND seq = ?',
  );
  for (const { device, seq, hash } of known) {
    const now = at.get(device, seq);
    if (!now || !Buffer.from(now.hash).equals(hash))
      return { problem: 'shortened', device, seq, changeSetId: null };
  }
  return null;
}
