import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { z } from 'zod';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { logTriggers, MACHINERY, type Trigger } from './change-log-triggers.ts';
import { removeDatabaseFiles, renameDurably, syncFile } from './durable-file.ts';
import type { LoggedTable } from './logged-tables.ts';
import {
  APPLICATION_ID,
  connect,
  isWhole,
  probe,
  type Connection,
  type OpenFailure,
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
  | { readonly code: Exclude<OpenFailure, 'older'> }
  /** Something was in doubt. The database is the one from before, untouched. */
  | { readonly code: 'migration-failed'; readonly doubt: Doubt; readonly detail: string };

export type Doubt = 'sql' | 'rows-lost' | 'foreign-keys' | 'integrity' | 'history';

const Journal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) });

/** How many migrations the program knows: what `openDatabase` compares with. */
export function schemaVersion(migrationsFolder: string): number {
  return journal(migrationsFolder).length;
}

function journal(migrationsFolder: string) {
  const text = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8');
  return Journal.parse(JSON.parse(text)).entries;
}

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
  if (!settleWal(options)) return fail({ code: 'locked-by-other' });
  copyFileSync(options.file, working);
  const built = build(options, working, to);
  if (!built.ok) return built;
  const snapshot = keepSnapshot(options, version);
  renameDurably(working, options.file);
  return succeed({ created: false, from: version, to, snapshot });
}

function create(
  options: MigrateOptions,
  working: string,
  to: number,
): Result<MigrateReport, MigrateFailure> {
  // A log without its file is what is left of a lost database; a new one must not be laid over it.
  if (existsSync(`${options.file}-wal`)) return fail({ code: 'damaged' });
  const built = build(options, working, to);
  if (!built.ok) return built;
  renameDurably(working, options.file);
  return succeed({ created: true, from: 0, to, snapshot: null });
}

function readState(
  options: MigrateOptions,
  to: number,
): Result<{ version: number; settled: boolean }, MigrateFailure> {
  const version = probe(options);
  if (!version.ok)
    return version.error === 'older' ? fail({ code: 'damaged' }) : fail({ code: version.error });
  if (version.value > to) return fail({ code: 'newer' });
  const connection = connect({ ...options, readonly: true });
  try {
    if (!knowsAllMigrations(connection, options.migrationsFolder)) return fail({ code: 'newer' });
    const settled =
      version.value === to &&
      hasOurTriggers(connection, options) &&
      customState(connection) === customHash(options.customFolder);
    return succeed({ version: version.value, settled });
  } finally {
    connection.close();
  }
}

/** A migration we do not know means another version of the program has been here. */
function knowsAllMigrations(connection: Connection, migrationsFolder: string): boolean {
  const known = journal(migrationsFolder).map((entry) => entry.when);
  const applied = connection
    .prepare<[], { when: number }>(
      'SELECT created_at AS "when" FROM __drizzle_migrations ORDER BY created_at',
    )
    .all();
  return applied.every((migration, index) => Number(migration.when) === known[index]);
}

/** Everything into the one file, so that copying the file copies the database. */
function settleWal(options: MigrateOptions): boolean {
  const connection = connect({ ...options, readonly: false });
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
  const wal = `${options.file}-wal`;
  return !existsSync(wal) || statSync(wal).size === 0;
}

function build(options: MigrateOptions, working: string, to: number): Result<null, MigrateFailure> {
  const connection = connect({ file: working, key: options.key, readonly: false });
  let doubt: MigrateFailure | null;
  try {
    doubt = rebuild(connection, options, to) ?? examine(connection);
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    doubt = { code: 'migration-failed', doubt: 'sql', detail: String(error) };
  } finally {
    connection.close();
  }
  if (doubt) {
    removeDatabaseFiles(working);
    return fail(doubt);
  }
  syncFile(working);
  return succeed(null);
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
): MigrateFailure | null {
  connection.pragma('foreign_keys = OFF');
  dropTriggers(connection);
  const before = rowCounts(connection);
  runMigrations(drizzle({ client: connection }), { migrationsFolder: options.migrationsFolder });
  const lost = firstLoss(before, rowCounts(connection), mayLoseRows(options.migrationsFolder));
  if (lost) return { code: 'migration-failed', doubt: 'rows-lost', detail: lost };
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
  return null;
}

function examine(connection: Connection): MigrateFailure | null {
  const orphan = connection.prepare<[], { table: string }>('PRAGMA foreign_key_check').get();
  if (orphan) return { code: 'migration-failed', doubt: 'foreign-keys', detail: orphan.table };
  if (!isWhole(connection, 'full'))
    return { code: 'migration-failed', doubt: 'integrity', detail: '' };
  const history = verifyConnection(connection);
  if (!history.ok)
    return { code: 'migration-failed', doubt: 'history', detail: JSON.stringify(history.error) };
  return null;
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

/** A migration that means to lose rows says so: `-- may lose rows: table, other_table`. */
function mayLoseRows(migrationsFolder: string): ReadonlySet<string> {
  const named = journal(migrationsFolder).flatMap(({ tag }) => {
    const sql = readFileSync(join(migrationsFolder, `${tag}.sql`), 'utf8');
    return [...sql.matchAll(/^-- may lose rows: (.+)$/gm)].flatMap((match) =>
      (match[1] ?? '').split(','),
    );
  });
  return new Set(named.map((name) => name.trim()));
}

function hasOurTriggers(connection: Connection, options: MigrateOptions): boolean {
  const there = new Map(
    connection
      .prepare<[], Trigger>(
        `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND (name GLOB 'log_*' OR name GLOB 'guard_*')`,
      )
      .all()
      .map((trigger) => [trigger.name, trigger.sql]),
  );
  const wanted = logTriggers(options.tables);
  return there.size === wanted.length && wanted.every(({ name, sql }) => there.get(name) === sql);
}

function customFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function customHash(folder: string): string {
  return createHash('sha256')
    .update(JSON.stringify(customFiles(folder)))
    .digest('hex');
}

function customState(connection: Connection): string | null {
  const row = connection
    .prepare<[], { value: string }>(`SELECT value FROM app_state WHERE key = 'custom-sql'`)
    .get();
  return row?.value ?? null;
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
