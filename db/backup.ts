import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { verifyAccessOn } from './access-log.ts';
import { copiesToKeep } from './backup-rotation.ts';
import { removeDatabaseFiles, renameDurably, writeDurably } from './durable-file.ts';
import { migrate, type MigrateOptions } from './migrate.ts';
import { schemaVersion } from './migrate-plan.ts';
import {
  connect,
  isDamage,
  isDiskFull,
  isWhole,
  openDatabase,
  probe,
  type ProbeFailure,
  type ReadOnlyDatabase,
} from './open.ts';
import { readHeads, verifyConnection, type HistoryHead } from './verify-history.ts';

export interface BackupOptions {
  readonly file: string;
  readonly key: Uint8Array;
  readonly folder: string;
  /** ISO instant. */
  readonly at: string;
  /** Without the vault no copy can be opened: it is copied along. */
  readonly vaultFile: string | null;
}

export interface Copy {
  readonly file: string;
  /** ISO instant it was begun. */
  readonly at: string;
}

export type BackupFailure =
  | { readonly code: ProbeFailure }
  /** The copy was made but is not trusted, and not kept; earlier ones all are. */
  | { readonly code: 'not-sound'; readonly check: UnsoundCheck };

type UnsoundCheck = 'integrity' | 'foreign-keys' | 'history' | 'access-log';

/**
 * An encrypted copy beside the running database, kept only when it has been opened and found whole, its
 * history true and a continuation of the copy before, and the log of who looked unbroken. Older copies are let
 * go only after that.
 * Takes as long as reading and writing the whole database: not for the thread that serves the screen.
 */
export function makeBackup(options: BackupOptions): Result<Copy, BackupFailure> {
  const { file, key, folder, at } = options;
  mkdirSync(folder, { recursive: true });
  const partial = join(folder, 'unchecked.partial');
  removeDatabaseFiles(partial);
  const present = probe({ file, key, whole: false });
  if (!present.ok) return fail({ code: present.error });
  try {
    copyInto(options, partial);
    const sound = check(partial, key, headsOfNewest(folder, key));
    if (!sound.ok) {
      removeDatabaseFiles(partial);
      return sound;
    }
    const copy = { file: join(folder, nameOf(at)), at };
    if (options.vaultFile && existsSync(options.vaultFile)) keepVault(options.vaultFile, copy.file);
    renameDurably(partial, copy.file);
    prune(folder);
    return succeed(copy);
  } catch (error) {
    removeDatabaseFiles(partial);
    if (isDiskFull(error)) return fail({ code: 'disk-full' });
    if (isDamage(error)) return fail({ code: 'damaged' });
    throw error;
  }
}

function copyInto({ file, key }: BackupOptions, partial: string): void {
  const connection = connect({ file, key, readonly: true });
  try {
    // The copy counts as a write; the database itself stays opened read-only.
    connection.pragma('query_only = OFF');
    connection.prepare('VACUUM INTO ?').run(partial);
  } finally {
    connection.close();
  }
}

function check(
  file: string,
  key: Uint8Array,
  known: readonly HistoryHead[],
): Result<null, BackupFailure> {
  const connection = connect({ file, key, readonly: true });
  try {
    if (!isWhole(connection, 'full')) return fail({ code: 'not-sound', check: 'integrity' });
    if (connection.prepare('PRAGMA foreign_key_check').get())
      return fail({ code: 'not-sound', check: 'foreign-keys' });
    const history = verifyConnection(connection, known);
    if (!history.ok) return fail({ code: 'not-sound', check: 'history' });
    if (!verifyAccessOn(connection).ok) return fail({ code: 'not-sound', check: 'access-log' });
    return succeed(null);
  } finally {
    connection.close();
  }
}

/** Where the history ended in the newest copy that opens; the new one has to have come through there. */
function headsOfNewest(folder: string, key: Uint8Array): readonly HistoryHead[] {
  for (const { file } of copiesIn(folder)) {
    if (!probe({ file, key, whole: false }).ok) continue;
    const connection = connect({ file, key, readonly: true });
    try {
      return readHeads(connection);
    } finally {
      connection.close();
    }
  }
  return [];
}

/** Newest first. Only what has passed every check bears such a name. */
export function copiesIn(folder: string): Copy[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const at = instantOf(name);
      return at === null ? [] : [{ file: join(folder, name), at }];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}

export function lastGoodCopy(folder: string): Copy | null {
  return copiesIn(folder)[0] ?? null;
}

export interface OpenCopyOptions extends Pick<
  MigrateOptions,
  'key' | 'migrationsFolder' | 'customFolder' | 'tables' | 'at'
> {
  readonly folder: string;
  /** Where a copy from an older version is brought up to date, so that the copy itself stays as it is. */
  readonly workFolder: string;
}

/** The newest copy that still opens, read-only: what one works from while the database itself is damaged. */
export function openLastGoodCopy(
  options: OpenCopyOptions,
): Result<{ readonly database: ReadOnlyDatabase; readonly copy: Copy }, 'no-good-copy'> {
  for (const copy of copiesIn(options.folder)) {
    const database = openCopy(options, copy);
    if (database) return succeed({ database, copy });
  }
  return fail('no-good-copy');
}

function openCopy(options: OpenCopyOptions, copy: Copy): ReadOnlyDatabase | null {
  const version = schemaVersion(options.migrationsFolder);
  const open = (file: string) =>
    openDatabase({ file, key: options.key, schemaVersion: version, mode: 'read-only' });
  const asItIs = open(copy.file);
  if (asItIs.ok) return asItIs.value;
  if (asItIs.error !== 'older') return null;
  mkdirSync(options.workFolder, { recursive: true });
  const file = join(options.workFolder, 'copy-brought-up-to-date.db');
  removeDatabaseFiles(file);
  copyFileSync(copy.file, file);
  const migrated = migrate({ ...options, file, snapshotFolder: options.workFolder, create: false });
  if (!migrated.ok) return null;
  if (migrated.value.snapshot) rmSync(migrated.value.snapshot, { force: true });
  const opened = open(file);
  return opened.ok ? opened.value : null;
}

function prune(folder: string): void {
  const copies = copiesIn(folder);
  const keep = copiesToKeep(copies.map(({ at }) => at));
  for (const { file, at } of copies) {
    if (keep.has(at)) continue;
    removeDatabaseFiles(file);
    rmSync(vaultOf(file), { force: true });
  }
}

/** Read until it stands still: a password taken away meanwhile must not live on in the copy. */
function keepVault(vaultFile: string, copy: string): void {
  for (;;) {
    const vault = readFileSync(vaultFile);
    writeDurably(vaultOf(copy), vault);
    if (readFileSync(vaultFile).equals(vault)) return;
  }
}

const vaultOf = (copy: string): string => copy.replace(/\.db$/, '.vault.json');

/** Colons are not for file names on Windows. */
function nameOf(at: string): string {
  return `malspor-${at.replaceAll(':', '')}.db`;
}

function instantOf(name: string): string | null {
  const parts = /^malspor-(\d{4}-\d\d-\d\dT\d\d)(\d\d)(\d\d\.\d{3}Z)\.db$/.exec(name);
  return parts ? `${parts[1]}:${parts[2]}:${parts[3]}` : null;
}
