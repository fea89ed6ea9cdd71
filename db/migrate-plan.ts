import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { logTriggers, type Trigger } from './change-log-triggers.ts';
import type { LoggedTable } from './logged-tables.ts';
import type { Connection } from './open.ts';

const Journal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) });

/** How many migrations the program knows: what `openDatabase` compares with. */
export function schemaVersion(migrationsFolder: string): number {
  return journal(migrationsFolder).length;
}

function journal(migrationsFolder: string) {
  const text = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8');
  return Journal.parse(JSON.parse(text)).entries;
}

/** A migration we do not know means another version of the program has been here. */
export function knowsAllMigrations(connection: Connection, migrationsFolder: string): boolean {
  const known = journal(migrationsFolder).map((entry) => entry.when);
  const applied = connection
    .prepare<[], { when: number }>(
      'SELECT created_at AS "when" FROM __drizzle_migrations ORDER BY created_at',
    )
    .all();
  return applied.every((migration, index) => migration.when === known[index]);
}

/** A migration that means to lose rows says so: `-- may lose rows: table, other_table`. */
export function mayLoseRows(migrationsFolder: string): ReadonlySet<string> {
  const named = journal(migrationsFolder).flatMap(({ tag }) => {
    const sql = readFileSync(join(migrationsFolder, `${tag}.sql`), 'utf8');
    return [...sql.matchAll(/^-- may lose rows: (.+)$/gm)].flatMap((match) =>
      (match[1] ?? '').split(','),
    );
  });
  return new Set(named.map((name) => name.trim()));
}

export function hasOurTriggers(connection: Connection, tables: readonly LoggedTable[]): boolean {
  const there = new Map(
    connection
      .prepare<[], Trigger>(
        `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND (name GLOB 'log_*' OR name GLOB 'guard_*')`,
      )
      .all()
      .map((trigger) => [trigger.name, trigger.sql]),
  );
  const wanted = logTriggers(tables);
  return there.size === wanted.length && wanted.every(({ name, sql }) => there.get(name) === sql);
}

export function customFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

export function customHash(folder: string): string {
  return createHash('sha256')
    .update(JSON.stringify(customFiles(folder)))
    .digest('hex');
}

export function customState(connection: Connection): string | null {
  const row = connection
    .prepare<[], { value: string }>(`SELECT value FROM app_state WHERE key = 'custom-sql'`)
    .get();
  return row?.value ?? null;
}
