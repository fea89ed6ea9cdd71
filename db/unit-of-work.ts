import {
  addErasure,
  addRowChange,
  changeSalt,
  contentHash,
  NO_HASH,
  startChangeSetHash,
  type ChangeSetFields,
} from './change-log.ts';
import {
  connectionOf,
  ormOn,
  type Connection,
  type Orm,
  type ReadDb,
  type WriteDb,
} from './open.ts';
import { logStatements, type LogStatements } from './log-statements.ts';

/** Reads and writes: what a unit of work is given, for as long as it lasts. */
export type WriteTx = ReadDb & Pick<Orm, 'insert' | 'update' | 'delete' | 'run'>;

/** Who does what, when and why. Everything that comes from outside comes in here. */
export interface ChangeSetHeader {
  /** UUIDv7. */
  readonly id: string;
  readonly device: string;
  readonly userId: string;
  /** Contract name of the command, e.g. 'goals.measure'. */
  readonly command: string;
  readonly reason: string | null;
  /** ISO instant in UTC with milliseconds. */
  readonly at: string;
  /** 32 fresh random bytes, from which the salts of this set's contents are made. Kept nowhere. */
  readonly secret: Uint8Array;
}

/** What must be forgotten: all that was ever logged of a citizen, or of single rows. */
export type ErasureRequest =
  | { readonly rule: string; readonly citizenId: string }
  | {
      readonly rule: string;
      readonly rows: readonly { readonly table: string; readonly rowId: string }[];
    };

interface OpenUnit {
  readonly tx: WriteTx;
  readonly erasures: ErasureRequest[];
}

const openUnits = new WeakMap<WriteTx, OpenUnit>();
const transactions = new WeakMap<Connection, WriteTx>();

/**
 * The only way to write what is logged. One immediate transaction, opened as a change set: when it returns,
 * what was written and who did it are durable together; when `work` throws, nothing was written.
 * A refused command leaves nothing either: a value `{ ok: false, … }` from `work` rolls back and is handed on.
 * A unit that changed no logged row leaves no change set.
 */
export function unitOfWork<T>(db: WriteDb, header: ChangeSetHeader, work: (tx: WriteTx) => T): T {
  check(header);
  const connection = connectionOf(db);
  return inTransaction(connection, (tx) => {
    const value = carryOut(connection, tx, header, work);
    if (isRefusal(value)) throw new RolledBack(value);
    return value;
  });
}

/**
 * Many change sets that become durable together: for a history that is written at once (the demo
 * municipality), where a sync for each would take minutes. All of them or none.
 */
export function unitsTogether(
  db: WriteDb,
  units: readonly { readonly header: ChangeSetHeader; readonly work: (tx: WriteTx) => void }[],
): void {
  const connection = connectionOf(db);
  inTransaction(connection, (tx) => {
    for (const { header, work } of units) {
      check(header);
      carryOut(connection, tx, header, work);
    }
  });
}

function carryOut<T>(
  connection: Connection,
  tx: WriteTx,
  header: ChangeSetHeader,
  work: (tx: WriteTx) => T,
): T {
  const log = logStatements(connection);
  const set = openChangeSet(log, header);
  const unit: OpenUnit = { tx, erasures: [] };
  openUnits.set(tx, unit);
  try {
    const value = work(tx);
    // A refusal rolls the whole transaction back: there is nothing to close.
    if (!isRefusal(value)) closeChangeSet(log, set, header.secret, unit.erasures);
    return value;
  } finally {
    openUnits.delete(tx);
  }
}

/**
 * Writes what is not logged on purpose (drafts, the program's own state) in one transaction. The database
 * refuses any logged table here. Rolls back on `{ ok: false, … }` like a unit of work.
 */
export function unloggedWrite<T>(db: WriteDb, work: (tx: WriteTx) => T): T {
  return inTransaction(connectionOf(db), (tx) => {
    const value = work(tx);
    if (isRefusal(value)) throw new RolledBack(value);
    return value;
  });
}

/**
 * Erases logged content when this unit closes, its own included, so that deleting a citizen's rows and
 * forgetting what they said is one act. Hashes stay; each gap is named with its rule. What anybody has typed
 * about the citizen and not saved goes with it.
 */
export function eraseContent(tx: WriteTx, request: ErasureRequest): void {
  const unit = openUnits.get(tx);
  if (!unit) throw new Error('content is erased inside a unit of work');
  unit.erasures.push(request);
}

class RolledBack extends Error {
  readonly value: unknown;
  constructor(value: unknown) {
    super('refused');
    this.value = value;
  }
}

function inTransaction<T>(connection: Connection, work: (tx: WriteTx) => T): T {
  if (connection.inTransaction) throw new Error('a unit of work is already open');
  const tx = transactions.get(connection) ?? ormOn(connection);
  transactions.set(connection, tx);
  try {
    return connection
      .transaction(() => {
        const value = work(tx);
        if (value instanceof Promise) throw new Error('a unit of work does not wait');
        return value;
      })
      .immediate();
  } catch (error) {
    if (error instanceof RolledBack) return error.value as T;
    throw error;
  }
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

function check(header: ChangeSetHeader): void {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(header.at))
    throw new Error('an instant is written YYYY-MM-DDTHH:MM:SS.sssZ');
  if (header.secret.length !== 32) throw new Error('the secret of a change set is 32 bytes');
}

function openChangeSet(log: LogStatements, header: ChangeSetHeader): ChangeSetFields {
  const { id, device, userId, command, reason, at } = header;
  const head = log.head.get(device);
  const seq = (head?.seq ?? 0) + 1;
  const set = { id, device, seq, userId, command, reason, at, prevHash: head?.hash ?? NO_HASH };
  log.insertSet.run(set);
  log.open.run(id);
  return set;
}

function closeChangeSet(
  log: LogStatements,
  set: ChangeSetFields,
  secret: Uint8Array,
  erasures: readonly ErasureRequest[],
): void {
  if (log.firstChange.get(set.id) === undefined && erasures.length === 0) {
    log.close.run();
    log.discardSet.run(set.id);
    return;
  }
  const hash = startChangeSetHash(set);
  sealChanges(log, set.id, secret, (row) => addRowChange(hash, row));
  for (const request of erasures) erase(log, set.id, request);
  for (const erasure of log.erasuresOf.all(set.id)) addErasure(hash, erasure);
  const digest = hash.digest();
  log.sealSet.run(digest, set.id);
  log.moveHead.run({ device: set.device, seq: set.seq, hash: digest });
  log.close.run();
}

/** An import changes many rows in one set: they are sealed in batches instead of all in memory. */
function sealChanges(
  log: LogStatements,
  changeSetId: string,
  secret: Uint8Array,
  add: (row: Parameters<typeof addRowChange>[1]) => void,
): void {
  let [last, n] = [0, 0];
  for (;;) {
    const rows = log.unsealed.all(changeSetId, last);
    for (const row of rows) {
      const salt = changeSalt(secret, n);
      const digest = contentHash({ salt, before: row.before, after: row.after });
      log.sealContent.run(salt, row.id);
      log.sealChange.run(digest, row.id);
      add({ ...row, contentHash: digest });
      [last, n] = [row.id, n + 1];
    }
    if (rows.length === 0) return;
  }
}

function erase(log: LogStatements, changeSetId: string, request: ErasureRequest): void {
  if ('citizenId' in request) {
    log.nameErasedOfCitizen.run(changeSetId, request.rule, request.citizenId);
    log.dropDraftsAbout.run({ citizenId: request.citizenId });
  } else {
    for (const { table, rowId } of request.rows)
      log.nameErasedOfRow.run(changeSetId, request.rule, table, rowId);
  }
  log.removeErased.run(changeSetId);
}
