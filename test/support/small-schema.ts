import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { afterAll } from 'vitest';
import { deriveLoggedTables, type Schema } from '#db/logged-tables.ts';
import { accessCheckpoint, accessEntry } from '#db/schema/access-log.ts';
import {
  changeSet,
  erasedChange,
  historyHead,
  rowChange,
  rowContent,
} from '#db/schema/change-log.ts';
import { appState } from '#db/schema/meta.ts';
import { tableSql, writeMigrations, type TestSchema } from './temp-db.ts';

/** A few tables of every kind the log has to cope with, so that the log is tested apart from the domain. */
export const citizen = sqliteTable('citizen', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  isProtected: integer('is_protected', { mode: 'boolean' }).notNull().default(false),
});

export const caseFile = sqliteTable('case_file', {
  id: text('id').primaryKey(),
  citizenId: text('citizen_id')
    .notNull()
    .references(() => citizen.id, { onDelete: 'cascade' }),
  caseNumber: text('case_number').notNull().unique(),
  tags: text('tags', { mode: 'json' }).$type<string[]>().notNull().default([]),
});

export const goal = sqliteTable(
  'goal',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    share: real('share'),
  },
  (t) => [index('goal_case').on(t.caseId)],
);

/** Belongs to a citizen through either of two ways. */
export const note = sqliteTable('note', {
  id: text('id').primaryKey(),
  goalId: text('goal_id').references(() => goal.id, { onDelete: 'set null' }),
  caseId: text('case_id').references(() => caseFile.id),
  text: text('text').notNull(),
});

export const team = sqliteTable('team', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
});

export const draft = sqliteTable('draft', {
  id: text('id').primaryKey(),
  key: text('key').notNull().default(''),
  content: text('content').notNull(),
});

export const logTables = [
  changeSet,
  rowChange,
  rowContent,
  erasedChange,
  historyHead,
  accessEntry,
  accessCheckpoint,
  appState,
];

export const smallSchema = {
  tables: [citizen, caseFile, goal, note, team, draft, ...logTables],
  unlogged: [draft, ...logTables],
  citizen,
  caseFile,
} satisfies Schema;

export const smallTables = deriveLoggedTables(smallSchema);

/** The same as a folder of migrations. Called at the top of a test file, whose end removes the folder. */
export async function smallTestSchema(): Promise<TestSchema> {
  const folder = mkdtempSync(join(tmpdir(), 'malspor-schema-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    migrationsFolder: writeMigrations(folder, [await tableSql(smallSchema.tables)]),
    customFolder: join(folder, 'custom'),
    tables: smallTables,
  };
}
