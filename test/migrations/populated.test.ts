import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { integer, sqliteTable, text, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { hasPendingWal } from '#db/durable-file.ts';
import { rowsAsOf } from '#db/history.ts';
import { deriveLoggedTables } from '#db/logged-tables.ts';
import { migrate } from '#db/migrate.ts';
import { connect, connectionOf, openDatabase } from '#db/open.ts';
import { unitOfWork } from '#db/unit-of-work.ts';
import { verifyHistory } from '#db/verify-history.ts';
import {
  caseFile,
  citizen,
  draft,
  goal,
  logTables,
  note,
  smallSchema,
  smallTables,
  team,
} from '#test/support/small-schema.ts';
import {
  createTempDatabase,
  filesContaining,
  headers,
  migrateOptions,
  tableSql,
  tempFolder,
  TEST_KEY,
  writeMigrations,
  type TestSchema,
} from '#test/support/temp-db.ts';

const citizenId = () =>
  text('citizen_id')
    .notNull()
    .references(() => citizen.id, { onDelete: 'cascade' });
const tags = () => text('tags', { mode: 'json' }).$type<string[]>().notNull().default([]);

/**
 * The case of version two: its number may be empty, which recreates the table. A column added in the same
 * step would not do: drizzle-kit then copies it from the old table, where it is not.
 */
const secondCase = sqliteTable('case_file', {
  id: text('id').primaryKey(),
  citizenId: citizenId(),
  caseNumber: text('case_number').unique(),
  tags: tags(),
});
/** Version three: a column more, and the goal, which stands below the case, is recreated too. */
const thirdCase = sqliteTable('case_file', {
  id: text('id').primaryKey(),
  citizenId: citizenId(),
  caseNumber: text('case_number').unique(),
  tags: tags(),
  archived: integer('archived', { mode: 'boolean' }).notNull().default(false),
});
const thirdGoal = sqliteTable('goal', {
  id: text('id').primaryKey(),
  caseId: text('case_id')
    .notNull()
    .references(() => thirdCase.id, { onDelete: 'cascade' }),
  title: text('title').notNull(),
  share: integer('share'),
});

const others: SQLiteTable[] = [citizen, note, team, draft, ...logTables];
const secondSchema = [secondCase, goal, ...others];
const thirdSchema = [thirdCase, thirdGoal, ...others];

const first = await tableSql(smallSchema.tables);
const second = await tableSql(secondSchema, smallSchema.tables);
const third = await tableSql(thirdSchema, secondSchema);

/** The goal, the note and all that refers to the case by name find it whatever its version. */
const loggedOf = (tables: SQLiteTable[], owner: typeof caseFile | typeof secondCase) =>
  deriveLoggedTables({ tables, unlogged: [draft, ...logTables], citizen, caseFile: owner });
const secondTables = loggedOf([secondCase, goal, ...others], caseFile);
const thirdTables = loggedOf(thirdSchema, caseFile);

const versionOne = (): TestSchema => schemaOf([first]);

function schemaOf(
  migrations: readonly (readonly string[])[],
  tables: TestSchema['tables'] = smallTables,
): TestSchema {
  const folder = tempFolder();
  return {
    migrationsFolder: writeMigrations(folder, migrations),
    customFolder: join(folder, 'custom'),
    tables,
  };
}

/** Version one with rows in every table, a parent with children above all. */
function populated() {
  const db = createTempDatabase(versionOne());
  const header = headers();
  unitOfWork(db.write, header(), (tx) => {
    tx.insert(team).values({ id: 't1', name: 'Syd' }).run();
    for (const n of [1, 2, 3]) {
      tx.insert(citizen)
        .values({ id: `c${n}`, name: `Borger ${n}` })
        .run();
      tx.insert(caseFile)
        .values({ id: `s${n}`, citizenId: `c${n}`, caseNumber: `${n}`, tags: ['a'] })
        .run();
      tx.insert(goal)
        .values({ id: `g${n}`, caseId: `s${n}`, title: `Mål ${n}` })
        .run();
      tx.insert(note)
        .values({ id: `n${n}`, goalId: `g${n}`, text: 'x' })
        .run();
    }
  });
  db.close();
  return { ...db, bytes: readFileSync(db.file), header };
}
type Old = ReturnType<typeof populated>;

const migrateTo = (old: Old, schema: TestSchema) =>
  migrate({ ...migrateOptions(old.folder, schema), create: false });

function counts(file: string) {
  const connection = connect({ file, key: TEST_KEY, readonly: true });
  const of = (table: string) => connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  const all = {
    cases: of('case_file'),
    goals: of('goal'),
    notes: of('note'),
    log: of('row_change'),
  };
  connection.close();
  return all;
}

const ALL = { cases: 3, goals: 3, notes: 3, log: 13 };

describe('in doubt the database is the one from before', () => {
  const nothingDone = (old: Old) => {
    expect(readFileSync(old.file).equals(old.bytes)).toBe(true);
    // Looking at it may leave SQLite's two side files, empty of work.
    const left = readdirSync(old.folder).filter((name) => !/-(wal|shm)$/.test(name));
    expect(left).toEqual(['malspor.db']);
    expect(hasPendingWal(old.file)).toBe(false);
  };

  test.each([
    [
      'sql',
      'a statement that fails',
      ['CREATE TABLE extra (id text) STRICT', 'INSERT INTO nowhere VALUES (1)'],
    ],
    ['rows-lost', 'rows that vanish', ["DELETE FROM note WHERE id = 'n1'"]],
    [
      'foreign-keys',
      'children without a parent',
      [`UPDATE goal SET case_id = 's9' WHERE id = 'g1'`],
    ],
    ['history', 'a touched log', [`UPDATE change_set SET user_id = 'other'`]],
  ])('%s: %s', (doubt, _what, statements) => {
    const old = populated();
    const failed = migrateTo(old, schemaOf([first, statements]));
    expect(failed).toMatchObject({ ok: false, error: { code: 'migration-failed', doubt } });
    nothingDone(old);
  });

  test('a database with more migrations than the program knows, or others, is left alone', () => {
    const old = populated();
    migrateTo(old, schemaOf([first, second], secondTables));
    const newer = readFileSync(old.file);
    expect(migrateTo(old, versionOne())).toEqual({ ok: false, error: { code: 'newer' } });
    const opened = openDatabase({
      file: old.file,
      key: TEST_KEY,
      schemaVersion: 1,
      mode: 'read-write',
    });
    expect(opened).toEqual({ ok: false, error: 'newer' });
    expect(readFileSync(old.file).equals(newer)).toBe(true);
  });

  test('a migration of another line is not mistaken for ours', () => {
    const old = populated();
    const other = schemaOf([first, second], secondTables);
    const journal = join(other.migrationsFolder, 'meta', '_journal.json');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"when":1000', '"when":999'));
    expect(migrateTo(old, other)).toEqual({ ok: false, error: { code: 'newer' } });
    nothingDone(old);
  });

  test('a damaged database is named and left alone', () => {
    const old = populated();
    old.bytes.fill(7, 4096 * 8, 4096 * 8 + 40);
    writeFileSync(old.file, old.bytes);
    expect(migrateTo(old, schemaOf([first, second], secondTables))).toEqual({
      ok: false,
      error: { code: 'damaged' },
    });
    nothingDone(old);
  });
});

describe('the trap: a changed column recreates its table', () => {
  test("drizzle's own migrator loses every child row without an error", () => {
    const old = populated();
    const connection = connect({ file: old.file, key: TEST_KEY, readonly: false });
    const triggers = connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`);
    for (const name of triggers.pluck().all()) connection.exec(`DROP TRIGGER "${String(name)}"`);
    const { migrationsFolder } = schemaOf([first, second]);
    runMigrations(drizzle({ client: connection }), { migrationsFolder });
    connection.close();
    expect(counts(old.file)).toMatchObject({ cases: 3, goals: 0 });
  });

  test('ours keeps them, and the log goes on', () => {
    const old = populated();
    const schema = schemaOf([first, second], secondTables);
    expect(migrateTo(old, schema)).toMatchObject({
      ok: true,
      value: { created: false, from: 1, to: 2 },
    });
    expect(counts(old.file)).toEqual(ALL);
    const opened = openDatabase({
      file: old.file,
      key: TEST_KEY,
      schemaVersion: 2,
      mode: 'read-write',
    });
    if (!opened.ok) throw new Error(opened.error);
    const { read, write, close } = opened.value;
    expect(() => connectionOf(write).exec(`UPDATE goal SET title = ''`)).toThrow('outside');
    unitOfWork(write, old.header(), (tx) => tx.update(secondCase).set({ caseNumber: null }).run());
    expect(verifyHistory(read)).toMatchObject({ ok: true, value: { changeSets: 2, changes: 16 } });
    const now = rowsAsOf(read, secondTables, 'c1', '2027-01-01T00:00:00.000Z');
    expect(now.get('case_file')).toEqual([
      { id: 's1', citizenId: 'c1', caseNumber: null, tags: ['a'] },
    ]);
    close();
  });

  test('the database from before is kept, whole, readable only with the key', () => {
    const old = populated();
    const migrated = migrateTo(old, schemaOf([first, second], secondTables));
    if (!migrated.ok || migrated.value.snapshot === null) throw new Error('no snapshot');
    expect(readFileSync(migrated.value.snapshot).equals(old.bytes)).toBe(true);
    expect(filesContaining(old.folder, 'Borger')).toEqual([]);
    expect(filesContaining(old.folder, 'CREATE')).toEqual([]);
  });
});

test('a migration that means to lose rows says which', () => {
  const old = populated();
  const schema = schemaOf([first, ['-- may lose rows: team, note\nDELETE FROM note']]);
  expect(migrateTo(old, schema).ok).toBe(true);
  expect(counts(old.file)).toMatchObject({ notes: 0, goals: 3 });
});

test('two versions at once, a table below a recreated one recreated too, keep every row', () => {
  const old = populated();
  const schema = schemaOf([first, second, third], thirdTables);
  expect(migrateTo(old, schema)).toMatchObject({ ok: true, value: { from: 1, to: 3 } });
  expect(counts(old.file)).toEqual(ALL);
});

describe('at every start', () => {
  test('nothing to do leaves every byte', () => {
    const old = populated();
    expect(migrateTo(old, versionOne())).toEqual({
      ok: true,
      value: { created: false, from: 1, to: 1, snapshot: null },
    });
    expect(readFileSync(old.file).equals(old.bytes)).toBe(true);
  });

  test('a trigger that has gone, or says something else, is put back', () => {
    const old = populated();
    const connection = connect({ file: old.file, key: TEST_KEY, readonly: false });
    connection.exec(`DROP TRIGGER log_team_insert; DROP TRIGGER log_goal_update;
      CREATE TRIGGER log_goal_update AFTER UPDATE ON goal BEGIN SELECT 1; END`);
    connection.close();
    expect(migrateTo(old, versionOne()).ok).toBe(true);
    const again = connect({ file: old.file, key: TEST_KEY, readonly: false });
    expect(() => again.exec(`INSERT INTO team VALUES ('t2', 'x')`)).toThrow('outside');
    expect(() => again.exec(`UPDATE goal SET title = 'x'`)).toThrow('outside');
    again.close();
  });

  test('what an interrupted migration left is cleared away', () => {
    const old = populated();
    for (const suffix of ['', '-wal', '-shm'])
      writeFileSync(`${old.file}.migrating${suffix}`, 'half');
    expect(migrateTo(old, schemaOf([first, second], secondTables)).ok).toBe(true);
    expect(readdirSync(old.folder).toSorted()).toEqual(['copies', 'malspor.db']);
  });

  test('without a file, and not asked to make one, it is missing', () => {
    const folder = tempFolder();
    expect(migrate({ ...migrateOptions(folder, versionOne()), create: false })).toEqual({
      ok: false,
      error: { code: 'missing' },
    });
    writeFileSync(join(folder, 'malspor.db-wal'), 'left behind');
    expect(migrate(migrateOptions(folder, versionOne()))).toEqual({
      ok: false,
      error: { code: 'damaged' },
    });
  });

  test('custom SQL runs when it is new or changed, over rows that were there before', () => {
    const old = populated();
    const schema = versionOne();
    mkdirSync(schema.customFolder);
    const search = (sql: string) => writeFileSync(join(schema.customFolder, '10-search.sql'), sql);
    search(`CREATE VIRTUAL TABLE IF NOT EXISTS found USING fts5 (id UNINDEXED, title);
      DELETE FROM found; INSERT INTO found SELECT id, title FROM goal;`);
    expect(migrateTo(old, schema).ok).toBe(true);
    const connection = connect({ file: old.file, key: TEST_KEY, readonly: true });
    expect(
      connection.prepare(`SELECT id FROM found WHERE found MATCH 'mål' ORDER BY id`).pluck().all(),
    ).toEqual(['g1', 'g2', 'g3']);
    connection.close();
    expect(migrateTo(old, schema)).toMatchObject({ value: { snapshot: null } });
    search('DROP TABLE IF EXISTS found;');
    expect(migrateTo(old, schema).ok).toBe(true);
    const after = connect({ file: old.file, key: TEST_KEY, readonly: true });
    expect(() => after.prepare('SELECT * FROM found')).toThrow('no such table');
    after.close();
  });
});
