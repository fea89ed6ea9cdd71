import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
// oxlint-disable-next-line import/default -- CommonJS, whose whole export Node gives as the default.
import Database from 'better-sqlite3';
import type { WithSubquery } from 'drizzle-orm';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { diagnose, PAGE_SIZE } from './damage.ts';
import { withStatementCache } from './statement-cache.ts';

/**
 * SQLCipher's own format, so that independent tools can read the file. A test holds that it is what lies on
 * disk; changing it means converting every database and copy.
 */
const CIPHER = ["cipher = 'sqlcipher'", 'legacy = 4'] as const;

/** 'MSPR': tells our file from another program's. */
export const APPLICATION_ID = 0x4d535052;

/** Up to this size the whole file is checked before anyone works in it; above, the copies' check does it. */
const CHECK_WHOLE_BELOW = 64 * 1024 * 1024;

export type Connection = Database.Database;
/** All that drizzle can do. Outside this folder only in its narrowed forms, `ReadDb` and `WriteTx`. */
export type Orm = BetterSQLite3Database;

/** Reads and nothing else: the type has no way to write and the connection behind it is opened read-only. */
export type ReadDb = Pick<
  Orm,
  'select' | 'selectDistinct' | '$count' | '$with' | 'all' | 'get' | 'values'
> & {
  with: (...queries: WithSubquery[]) => Pick<ReturnType<Orm['with']>, 'select' | 'selectDistinct'>;
};

const writeBrand: unique symbol = Symbol('WriteDb');
/** Says nothing by itself: it is handed to a unit of work, or to the access log. */
export interface WriteDb {
  readonly [writeBrand]: true;
}

export interface ReadOnlyDatabase {
  readonly read: ReadDb;
  readonly close: () => void;
}
export interface ReadWriteDatabase extends ReadOnlyDatabase {
  readonly write: WriteDb;
}

/** What is wrong with the file itself. */
export type ProbeFailure =
  | 'missing'
  | 'not-a-database'
  | 'wrong-key'
  | 'truncated'
  | 'damaged'
  | 'newer'
  | 'locked-by-other'
  /** Not even room for SQLite's small side files. Says nothing about the database. */
  | 'disk-full';

/** `older`: `migrate` has not been run. */
export type OpenFailure = ProbeFailure | 'older';

export interface OpenOptions {
  readonly file: string;
  /** 32 bytes. Stays the caller's, who zeroes it. */
  readonly key: Uint8Array;
  /** Number of migrations this program knows (`schemaVersion` in migrate-plan.ts). */
  readonly schemaVersion: number;
}

const connections = new WeakMap<object, Connection>();

/**
 * Opens a database that `migrate` has made. Refuses with a name, and has then written nothing to the file:
 * everything is looked at through a read-only connection first.
 */
export function openDatabase(
  options: OpenOptions & { readonly mode: 'read-write' },
): Result<ReadWriteDatabase, OpenFailure>;
export function openDatabase(
  options: OpenOptions & { readonly mode: 'read-only' },
): Result<ReadOnlyDatabase, OpenFailure>;
export function openDatabase(
  options: OpenOptions & { readonly mode: 'read-write' | 'read-only' },
): Result<ReadOnlyDatabase | ReadWriteDatabase, OpenFailure> {
  const probed = openProbed({ ...options, whole: true });
  if (!probed.ok) return probed;
  const { version, connection: reader } = probed.value;
  if (version !== options.schemaVersion) {
    reader.close();
    return fail(version > options.schemaVersion ? 'newer' : 'older');
  }
  if (options.mode === 'read-only')
    return succeed({ read: readDb(reader), close: () => reader.close() });
  const writer = connect({ ...options, readonly: false });
  return succeed({
    read: readDb(reader),
    write: writeDb(writer),
    close: () => {
      reader.close();
      writer.close();
    },
  });
}

/** The file's schema version, when it is ours and opens with this key; else what is wrong with it. */
export function probe(options: ProbeOptions): Result<number, ProbeFailure> {
  const probed = openProbed(options);
  if (!probed.ok) return probed;
  probed.value.connection.close();
  return succeed(probed.value.version);
}

interface ProbeOptions {
  readonly file: string;
  readonly key: Uint8Array;
  readonly whole: boolean;
}

/**
 * As `probe`, and the read-only connection it was seen through, for whoever goes on reading: to open one
 * takes as long as to read a case. The caller closes it. For this folder only.
 */
export function openProbed(
  options: ProbeOptions,
): Result<{ readonly version: number; readonly connection: Connection }, ProbeFailure> {
  const { file, key } = options;
  const whatIsWrong = () => diagnose(file, key, saltFor(key));
  if (!existsSync(file)) return fail('missing');
  if (statSync(file).size < PAGE_SIZE || startsAsPlainSqlite(file)) return fail(whatIsWrong());
  try {
    const connection = connect({ file, key, readonly: true });
    const wrong = firstFault(connection, options);
    if (wrong === null) return succeed({ version: versionOf(connection), connection });
    connection.close();
    return fail(wrong === 'damaged' ? whatIsWrong() : wrong);
  } catch (error) {
    if (isBusy(error)) return fail('locked-by-other');
    if (isDiskFull(error)) return fail('disk-full');
    if (isDamage(error)) return fail(whatIsWrong());
    throw error;
  }
}

function firstFault(
  connection: Connection,
  { file, whole }: ProbeOptions,
): 'not-a-database' | 'damaged' | null {
  try {
    if (!isOurs(connection)) return 'not-a-database';
    const check = whole && statSync(file).size < CHECK_WHOLE_BELOW;
    return check && !isWhole(connection, 'quick') ? 'damaged' : null;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function isOurs(connection: Connection): boolean {
  return connection.pragma('application_id', { simple: true }) === APPLICATION_ID;
}

function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/** `quick` reads every page (and so proves its seal); `full` compares the indexes with their tables as well. */
export function isWhole(connection: Connection, how: 'quick' | 'full'): boolean {
  const check = how === 'quick' ? 'quick_check(1)' : 'integrity_check(1)';
  return connection.pragma(check, { simple: true }) === 'ok';
}

/**
 * A bare connection with cipher, key and settings, proven to be the encrypting build. For this folder only:
 * others read through `ReadDb` and write through a unit of work.
 */
export function connect(options: {
  readonly file: string;
  readonly key: Uint8Array;
  readonly readonly: boolean;
}): Connection {
  const connection = new Database(options.file, { readonly: options.readonly, timeout: 5000 });
  try {
    for (const setting of CIPHER) connection.pragma(setting);
    giveKey(connection, options.key);
    // Plain SQLite ignores a key without a word and would write everything readable.
    connection.prepare('SELECT sqlite3mc_version()').get();
    configure(connection, options.readonly);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function configure(connection: Connection, readonly: boolean): void {
  connection.pragma('temp_store = MEMORY');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.prepare('SELECT count(*) FROM sqlite_schema').get();
  if (readonly) {
    connection.pragma('query_only = ON');
    return;
  }
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  // Without this REPLACE deletes rows past the triggers, unlogged.
  connection.pragma('recursive_triggers = ON');
  connection.pragma('secure_delete = ON');
  if (startsAsPlainSqlite(connection.name)) throw new Error('the database is not encrypted');
}

/** The salt is given along so that a damaged file can be told from a wrong key: see damage.ts. */
function giveKey(connection: Connection, key: Uint8Array): void {
  if (key.length !== 32) throw new Error('a database key is 32 bytes');
  const raw = Buffer.concat([Buffer.from('raw:'), key, saltFor(key)]);
  connection.key(raw);
  raw.fill(0);
}

function saltFor(key: Uint8Array): Uint8Array {
  return createHash('sha256').update('malspor database salt').update(key).digest().subarray(0, 16);
}

function startsAsPlainSqlite(file: string): boolean {
  const head = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, 16, 0);
  } finally {
    closeSync(handle);
  }
  return head.toString('latin1').startsWith('SQLite format 3');
}

function readDb(connection: Connection): ReadDb {
  return ormOn(connection);
}

function writeDb(connection: Connection): WriteDb {
  const db: WriteDb = Object.freeze({ [writeBrand]: true as const });
  connections.set(db, connection);
  return db;
}

/** One connection with all its statements. Only unit-of-work.ts calls this. */
export function ormOn(connection: Connection): Orm {
  const orm = drizzle({ client: withStatementCache(connection) });
  connections.set(orm, connection);
  return orm;
}

/** The bare connection, for the log's own hot paths in this folder. */
export function connectionOf(db: ReadDb | WriteDb): Connection {
  const connection = connections.get(db);
  if (!connection) throw new Error('not a database that openDatabase gave');
  return connection;
}

/** What is there cannot be read. An I/O error in general may as well be a disk without room. */
const UNREADABLE = ['READ', 'SHORT_READ', 'DATA', 'CORRUPTFS'].map(
  (kind) => `SQLITE_IOERR_${kind}`,
);

export function isDamage(error: unknown): boolean {
  return hasCode(error, ['SQLITE_CORRUPT', 'SQLITE_NOTADB', ...UNREADABLE]);
}

export function isDiskFull(error: unknown): boolean {
  const noSpace = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  return noSpace || hasCode(error, ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'SQLITE_IOERR_WRITE']);
}

function isBusy(error: unknown): boolean {
  return hasCode(error, ['SQLITE_BUSY', 'SQLITE_LOCKED']);
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Database.SqliteError && codes.some((code) => error.code.startsWith(code));
}
