import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { logTriggers, MACHINERY } from './change-log-triggers.ts';
import { hasPendingWal, removeDatabaseFiles, renameDurably, syncFile } from './durable-file.ts';
import type { LoggedTable } from './logged-tables.ts';
import {
  customFiles,
  customHash,
  customState,
  hasOurTriggers,
  knowsAllMigrations,
  mayLoseRows,
  schemaVersion,
} from './migrate-plan.ts';
import {
  APPLICATION_ID,
  connect,
  isDamage,
  isDiskFull,
  isWhole,
  openProbed,
  probe,
  type Connection,
  type ProbeFailure,
} from './open.ts';
import { verifyConnection } from './verify-history.ts';

export interface MigrateOptions {
  readonly file: string;
  readonly key: Uint8Array;
  /** Drizzle's folder with `meta/_journal.json`. */
  readonly migrationsFolder: string;
  /** SQL run in order of name after each migration: search index, its triggers. Must bear repeating. */
  readonly customFolder: string;
  readonly tables: readonly LoggedTable[];
  /** Where the database as it was before a migration is kept. */
  readonly snapshotFolder: string;
  /** ISO instant, for the snapshot's name. */
  readonly at: string;
  /** Make the database when there is none; otherwise that is `missing`. */
  readonly create: boolean;
}

export interface MigrateReport {
  readonly created: boolean;
  readonly from: number;
  readonly to: number;
  /** The database as it was, when anything was done to it. */
  readonly snapshot: string | null;
}

export type MigrateFailure =
  | { readonly code: ProbeFailure }
  /** Something was in doubt. The database is the one from before, untouched. */
  | { readonly code: 'migration-failed'; readonly doubt: Doubt; readonly detail: string };

export type Doubt = 'sql' | 'rows-lost' | 'foreign-keys' | 'integrity' | 'history' | 'disk-full';

/**
 * Brings a database to the program's schema. All work is done on a copy beside it, which takes its place
 * only when every check has passed; so a doubt, a full disk or a kill at any moment leaves the database as
 * it was. Called at every start; does nothing when there is nothing to do.
 */
export function migrate(options: MigrateOptions): Result<MigrateReport, MigrateFailure> {
  const working = `${options.file}.migrating`;
  removeDatabaseFiles(working);
  const to = schemaVersion(options.migrationsFolder);
  if (!existsSync(options.file))
    return options.create ? create(options, working, to) : fail({ code: 'missing' });
  const state = readState(options, to);
  if (!state.ok) return state;
  const { version, settled } = state.value;
  if (settled) return succeed({ created: false, from: version, to, snapshot: null });
  const whole = probe({ ...options, whole: true });
  if (!whole.ok) return refused(whole.error);
  return migrateCopy(options, working, version, to);
}

function migrateCopy(
  options: MigrateOptions,
  working: string,
  version: number,
  to: number,
): Result<MigrateReport, MigrateFailure> {
  try {
    if (!settleWal(options)) return fail({ code: 'locked-by-other' });
    copyFileSync(options.file, working);
    const built = build(options, working, to);
    if (!built.ok) return built;
    const snapshot = keepSnapshot(options, version);
    renameDurably(working, options.file);
    return succeed({ created: false, from: version, to, snapshot });
  } catch (error) {
    removeDatabaseFiles(working);
    if (isDiskFull(error)) return doubted('disk-full', '');
    throw error;
  }
}

function create(
  options: MigrateOptions,
  working: string,
  to: number,
): Result<MigrateReport, MigrateFailure> {
  // A log without its file is what is left of a lost database; a new one must not be laid over it.
  if (hasPendingWal(options.file)) return fail({ code: 'damaged' });
  const built = build(options, working, to);
  if (!built.ok) return built;
  renameDurably(working, options.file);
  return succeed({ created: true, from: 0, to, snapshot: null });
}

function readState(
  options: MigrateOptions,
  to: number,
): Result<{ version: number; settled: boolean }, MigrateFailure> {
  // Whole or not is asked by `openDatabase`, and below when there is work: not twice at every start.
  const probed = openProbed({ ...options, whole: false });
  if (!probed.ok) return refused(probed.error);
  const { version, connection } = probed.value;
  try {
    if (version > to) return fail({ code: 'newer' });
    if (!knowsAllMigrations(connection, options.migrationsFolder)) return fail({ code: 'newer' });
    const settled =
      version === to &&
      hasOurTriggers(connection, options.tables) &&
      customState(connection) === customHash(options.customFolder);
    return succeed({ version, settled });
  } catch (error) {
    if (isDamage(error)) return fail({ code: 'damaged' });
    throw error;
  } finally {
    connection.close();
  }
}

function refused(code: ProbeFailure): Result<never, MigrateFailure> {
  return fail({ code });
}

function doubted(doubt: Doubt, detail: string): Result<never, MigrateFailure> {
  return fail({ code: 'migration-failed', doubt, detail });
}

/** Everything into the one file, so that copying the file copies the database. */
function settleWal(options: MigrateOptions): boolean {
  const connection = connect({ ...options, readonly: false });
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
  return !hasPendingWal(options.file);
}

function build(options: MigrateOptions, working: string, to: number): Result<null, MigrateFailure> {
  const connection = connect({ file: working, key: options.key, readonly: false });
  try {
    const rebuilt = rebuild(connection, options, to);
    const sound = rebuilt.ok ? examine(connection) : rebuilt;
    if (sound.ok) connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.close();
    if (sound.ok) syncFile(working);
    else removeDatabaseFiles(working);
    return sound;
  } catch (error) {
    connection.close();
    removeDatabaseFiles(working);
    return isDiskFull(error) ? doubted('disk-full', '') : doubted('sql', String(error));
  }
}

/**
 * Foreign keys are off outside the migrator's transaction, where alone it works: a changed column recreates
 * its table, and with them on the DROP TABLE would cascade to every child row without a word. Triggers are
 * dropped because they would log, or refuse, the copying.
 */
function rebuild(
  connection: Connection,
  options: MigrateOptions,
  to: number,
): Result<null, MigrateFailure> {
  connection.pragma('foreign_keys = OFF');
  dropTriggers(connection);
  const before = rowCounts(connection);
  runMigrations(drizzle({ client: connection }), { migrationsFolder: options.migrationsFolder });
  const lost = firstLoss(before, rowCounts(connection), mayLoseRows(options.migrationsFolder));
  if (lost) return doubted('rows-lost', lost);
  connection.transaction(() => {
    for (const sql of MACHINERY) connection.exec(sql);
    for (const sql of customFiles(options.customFolder)) connection.exec(sql);
    for (const trigger of logTriggers(options.tables)) connection.exec(trigger.sql);
    connection
      .prepare(
        `INSERT INTO app_state (key, value) VALUES ('custom-sql', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      )
      .run(customHash(options.customFolder));
    connection.pragma(`user_version = ${to}`);
    connection.pragma(`application_id = ${APPLICATION_ID}`);
  })();
  connection.pragma('foreign_keys = ON');
  return succeed(null);
}

function examine(connection: Connection): Result<null, MigrateFailure> {
  const orphan = connection.prepare<[], { table: string }>('PRAGMA foreign_key_check').get();
  if (orphan) return doubted('foreign-keys', orphan.table);
  if (!isWhole(connection, 'full')) return doubted('integrity', '');
  const history = verifyConnection(connection);
  return history.ok ? succeed(null) : doubted('history', JSON.stringify(history.error));
}

function dropTriggers(connection: Connection): void {
  const triggers = connection
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of triggers) connection.exec(`DROP TRIGGER "${name}"`);
}

function rowCounts(connection: Connection): Map<string, number> {
  const tables = connection
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .all();
  return new Map(
    tables.map(({ name }) => {
      const row = connection
        .prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${name}"`)
        .get();
      return [name, row?.n ?? 0];
    }),
  );
}

function firstLoss(
  before: Map<string, number>,
  after: Map<string, number>,
  allowed: ReadonlySet<string>,
): string | null {
  for (const [table, count] of before) {
    const now = after.get(table);
    if (now !== undefined && now < count && !allowed.has(table)) return table;
  }
  return null;
}

/** The file itself under another name where the disk can do that; it is about to be replaced, not changed. */
function keepSnapshot(options: MigrateOptions, version: number): string {
  mkdirSync(options.snapshotFolder, { recursive: true });
  const name = `before-migration-${version}-${options.at.replaceAll(':', '')}.db`;
  const snapshot = join(options.snapshotFolder, name);
  rmSync(snapshot, { force: true });
  try {
    linkSync(options.file, snapshot);
  } catch {
    copyFileSync(options.file, snapshot);
    syncFile(snapshot);
  }
  return snapshot;
}
