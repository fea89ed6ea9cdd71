import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { onTestFinished } from 'vitest';
import type { LoggedTable } from '#db/logged-tables.ts';
import { migrate, type MigrateOptions } from '#db/migrate.ts';
import { schemaVersion } from '#db/migrate-plan.ts';
import { openDatabase, type ReadWriteDatabase } from '#db/open.ts';
import { loggedTables } from '#db/schema/tables.ts';
import type { ChangeSetHeader } from '#db/unit-of-work.ts';

/** Removed when the test is over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'malspor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A key that is the same in every run, so that a failure can be looked at again. */
export const TEST_KEY: Uint8Array = createHash('sha256').update('test key').digest();

export const AT = '2026-07-01T08:00:00.000Z';

/** SQL of the tables as drizzle-kit writes it, STRICT added: what `db/migrations` holds for the real ones. */
export async function tableSql(
  tables: readonly SQLiteTable[],
  earlier: readonly SQLiteTable[] = [],
) {
  const snapshot = (list: readonly SQLiteTable[]) =>
    generateSQLiteDrizzleJson(Object.fromEntries(list.map((table, n) => [`t${n}`, table])));
  const statements = await generateSQLiteMigration(await snapshot(earlier), await snapshot(tables));
  return statements.map((sql) =>
    sql.startsWith('CREATE TABLE') ? sql.trimEnd().replace(/\);?$/, ') STRICT;') : sql,
  );
}

/** A folder of migrations as drizzle's migrator reads it: one list of statements each. */
export function writeMigrations(
  folder: string,
  migrations: readonly (readonly string[])[],
): string {
  mkdirSync(join(folder, 'meta'), { recursive: true });
  const entries = migrations.map((statements, idx) => {
    const tag = `${String(idx).padStart(4, '0')}_step`;
    writeFileSync(join(folder, `${tag}.sql`), statements.join('\n--> statement-breakpoint\n'));
    return { idx, version: '6', when: 1000 + idx, tag, breakpoints: true };
  });
  const journal = { version: '7', dialect: 'sqlite', entries };
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify(journal));
  return folder;
}

export interface TestSchema {
  readonly migrationsFolder: string;
  readonly customFolder: string;
  readonly tables: readonly LoggedTable[];
}

/** The program's own. */
export const realSchema: TestSchema = {
  migrationsFolder: 'db/migrations',
  customFolder: 'db/custom',
  tables: loggedTables,
};

export function migrateOptions(folder: string, schema: TestSchema): MigrateOptions {
  return {
    ...schema,
    file: join(folder, 'malspor.db'),
    key: TEST_KEY,
    snapshotFolder: join(folder, 'copies'),
    at: AT,
    create: true,
  };
}

/** A new encrypted database on disk, closed when the test is over. */
export function createTempDatabase(
  schema: TestSchema,
  folder: string = tempFolder(),
): ReadWriteDatabase & { readonly file: string; readonly folder: string } {
  const options = migrateOptions(folder, schema);
  const migrated = migrate(options);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
  return { ...openTempDatabase(schema, folder), file: options.file, folder };
}

/** One that is there already, closed when the test is over. */
export function openTempDatabase(schema: TestSchema, folder: string): ReadWriteDatabase {
  const { file, key } = migrateOptions(folder, schema);
  const opened = openDatabase({
    file,
    key,
    schemaVersion: schemaVersion(schema.migrationsFolder),
    mode: 'read-write',
  });
  if (!opened.ok) throw new Error(opened.error);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** Headers with ids and secrets that are the same in every run; each call is a minute later. */
export function headers(device = 'device-1') {
  let n = 0;
  return (command = 'test.write', at?: string): ChangeSetHeader => {
    n += 1;
    const seed = createHash('sha256').update(`${device} ${n}`).digest();
    return {
      id: `00000000-0000-7000-8000-${seed.toString('hex', 0, 6)}`,
      device,
      userId: 'user-1',
      command,
      reason: null,
      at: at ?? new Date(Date.parse(AT) + n * 60_000).toISOString(),
      secret: seed,
    };
  };
}

/** Every file below the folder that holds the text, in any of the encodings a program writes text in. */
export function filesContaining(folder: string, text: string): string[] {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const content = readFileSync(file);
      return wanted.some((bytes) => content.includes(bytes));
    });
}
