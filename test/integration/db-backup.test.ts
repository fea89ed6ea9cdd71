import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { copiesIn, lastGoodCopy, makeBackup, openLastGoodCopy } from '#db/backup.ts';
import { appendAccess } from '#db/access-log.ts';
import { copiesToKeep } from '#db/backup-rotation.ts';
import { connect } from '#db/open.ts';
import { unitOfWork } from '#db/unit-of-work.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { smallSchema, smallTestSchema, team } from '#test/support/small-schema.ts';
import {
  AT,
  createTempDatabase,
  filesContaining,
  headers,
  tableSql,
  tempFolder,
  TEST_KEY,
  writeMigrations,
} from '#test/support/temp-db.ts';

const schema = await smallTestSchema();
const CANARY = 'Teamet Kanariefugl';

function database() {
  const db = { ...createTempDatabase(schema), header: headers() };
  const copies = join(db.folder, 'copies');
  const vaultFile = join(db.folder, 'vault.json');
  writeFileSync(vaultFile, '{}');
  const add = (id: string) =>
    unitOfWork(db.write, db.header(), (tx) => tx.insert(team).values({ id, name: CANARY }).run());
  add('t1');
  for (const citizenId of ['c1', 'c2']) appendAccess(db.write, { ...LOOKED, citizenId });
  const backup = (at = AT) =>
    makeBackup({ file: db.file, key: TEST_KEY, folder: copies, at, vaultFile });
  const open = (work = tempFolder()) =>
    openLastGoodCopy({ ...schema, key: TEST_KEY, folder: copies, workFolder: work, at: AT });
  return { ...db, copies, add, backup, open };
}

const LOOKED = {
  at: AT,
  userId: 'user-1',
  action: 'open-case',
  caseId: null,
  purpose: null,
  details: {},
} as const;

function tamper(file: string, ...statements: string[]): void {
  const connection = connect({ file, key: TEST_KEY, readonly: false });
  connection.pragma('foreign_keys = OFF');
  const triggers = connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`);
  for (const name of triggers.pluck().all()) connection.exec(`DROP TRIGGER "${String(name)}"`);
  for (const statement of statements) connection.exec(statement);
  connection.close();
}

const DAY_2 = '2026-07-02T08:00:00.000Z';

describe('a copy that is not sound is not kept, and those before it are', () => {
  test.each([
    ['history', `UPDATE row_content SET after = '{}'`],
    ['foreign-keys', `INSERT INTO goal (id, case_id, title) VALUES ('g', 'nowhere', '')`],
    [
      'history',
      `DELETE FROM row_content; DELETE FROM row_change; DELETE FROM change_set; DELETE FROM history_head`,
    ],
    ['access-log', `UPDATE access_entry SET user_id = 'somebody else' WHERE seq = 2`],
    ['access-log', 'DELETE FROM access_entry WHERE seq = 1'],
  ])('%s: %s', (check, statement) => {
    const db = database();
    db.backup();
    tamper(db.file, statement);
    expect(db.backup(DAY_2)).toEqual({ ok: false, error: { code: 'not-sound', check } });
    expect(copiesIn(db.copies).map(({ at }) => at)).toEqual([AT]);
    expect(readdirSync(db.copies).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('a damaged database', () => {
    const db = database();
    db.backup();
    db.close();
    const bytes = readFileSync(db.file);
    bytes.fill(1, 4096 * 4, 4096 * 6);
    writeFileSync(db.file, bytes);
    expect(db.backup(DAY_2)).toEqual({ ok: false, error: { code: 'damaged' } });
    expect(lastGoodCopy(db.copies)?.at).toBe(AT);
  });

  test('no database', () => {
    const folder = tempFolder();
    const options = { file: join(folder, 'x.db'), key: TEST_KEY, folder, at: AT, vaultFile: null };
    expect(makeBackup(options)).toEqual({ ok: false, error: { code: 'missing' } });
  });
});

test('a copy holds everything, is encrypted, opens with the same key and has its vault beside it', () => {
  const db = database();
  expect(db.backup()).toEqual({
    ok: true,
    value: { file: join(db.copies, 'malspor-2026-07-01T080000.000Z.db'), at: AT },
  });
  expect(readdirSync(db.copies)).toEqual([
    'malspor-2026-07-01T080000.000Z.db',
    'malspor-2026-07-01T080000.000Z.vault.json',
  ]);
  const opened = db.open();
  if (!opened.ok) throw new Error(opened.error);
  expect(opened.value.copy.at).toBe(AT);
  const { read } = opened.value.database;
  expect(read.select().from(team).all()).toEqual([{ id: 't1', name: CANARY }]);
  expect(verifyHistory(read)).toMatchObject({ ok: true, value: { changes: 1 } });
  opened.value.database.close();
  expect(filesContaining(db.folder, CANARY)).toEqual([]);
  expect(filesContaining(db.folder, 'SQLite format')).toEqual([]);
});

test('what is written while the program runs is in the copy', () => {
  const db = database();
  db.add('t2');
  db.backup();
  db.add('t3');
  const opened = db.open();
  if (!opened.ok) throw new Error(opened.error);
  const ids = opened.value.database.read.select({ id: team.id }).from(team).all();
  opened.value.database.close();
  expect(ids.map(({ id }) => id)).toEqual(['t1', 't2']);
});

describe('opening the last good copy', () => {
  test('there is none', () => {
    expect(database().open()).toEqual({ ok: false, error: 'no-good-copy' });
    expect(lastGoodCopy(join(tempFolder(), 'nowhere'))).toBeNull();
  });

  test('a newer one that has gone bad on disk is passed over, and left as it is', () => {
    const db = database();
    db.backup();
    db.add('t2');
    db.backup(DAY_2);
    const newest = lastGoodCopy(db.copies);
    const bytes = readFileSync(newest?.file ?? '');
    bytes.fill(9, 4096 * 3, 4096 * 3 + 8);
    writeFileSync(newest?.file ?? '', bytes);
    const opened = db.open();
    if (!opened.ok) throw new Error(opened.error);
    opened.value.database.close();
    expect(opened.value.copy.at).toBe(AT);
    expect(readFileSync(newest?.file ?? '').equals(bytes)).toBe(true);
  });

  test('one from an older version is read by the present program, and stays as it was', async () => {
    const db = database();
    db.backup();
    const before = readFileSync(lastGoodCopy(db.copies)?.file ?? '');
    const extra = sqliteTable('extra', { id: text('id').primaryKey(), n: integer('n') });
    const next = await tableSql([...smallSchema.tables, extra], smallSchema.tables);
    const first = await tableSql(smallSchema.tables);
    const work = tempFolder();
    const opened = openLastGoodCopy({
      ...schema,
      migrationsFolder: writeMigrations(tempFolder(), [first, next]),
      key: TEST_KEY,
      folder: db.copies,
      workFolder: work,
      at: AT,
    });
    if (!opened.ok) throw new Error(opened.error);
    const { read, close } = opened.value.database;
    expect(read.select().from(extra).all()).toEqual([]);
    expect(read.select().from(team).all()).toHaveLength(1);
    close();
    expect(readFileSync(lastGoodCopy(db.copies)?.file ?? '').equals(before)).toBe(true);
    const left = readdirSync(work).filter((name) => !/-(wal|shm)$/.test(name));
    expect(left).toEqual(['copy-brought-up-to-date.db']);
  });
});

describe('rolling copies', () => {
  const daily = (days: number, hour = '08') =>
    Array.from({ length: days }, (_, n) => {
      const date = new Date(Date.UTC(2026, 5, 1 + n)).toISOString().slice(0, 10);
      return `${date}T${hour}:00:00.000Z`;
    });

  test('after a long time seven days and four weeks are left, the newest among them', () => {
    let kept: string[] = [];
    for (const at of daily(60)) kept = [...copiesToKeep([...kept, at])];
    expect(kept.toSorted((a, b) => a.localeCompare(b)).map((at) => at.slice(0, 10))).toEqual([
      '2026-07-12',
      '2026-07-19',
      '2026-07-24',
      '2026-07-25',
      '2026-07-26',
      '2026-07-27',
      '2026-07-28',
      '2026-07-29',
      '2026-07-30',
    ]);
  });

  test('of several a day the last', () => {
    const kept = copiesToKeep([...daily(1), ...daily(1, '16'), ...daily(1, '12')]);
    expect([...kept]).toEqual(['2026-06-01T16:00:00.000Z']);
  });

  test('years without copies, or a clock far ahead, take none away', () => {
    const kept = copiesToKeep([
      '2020-01-01T00:00:00.000Z',
      ...daily(2),
      '2099-01-01T00:00:00.000Z',
    ]);
    expect(kept.size).toBe(4);
  });

  test('what is let go goes from disk with its vault; nothing else in the folder is touched', () => {
    const db = database();
    mkdirSync(db.copies);
    writeFileSync(join(db.copies, 'noter.txt'), 'x');
    for (const at of [AT, '2026-07-01T12:00:00.000Z', '2026-07-01T16:00:00.000Z']) db.backup(at);
    expect(readdirSync(db.copies)).toEqual([
      'malspor-2026-07-01T160000.000Z.db',
      'malspor-2026-07-01T160000.000Z.vault.json',
      'noter.txt',
    ]);
    expect(existsSync(db.file)).toBe(true);
  });
});
