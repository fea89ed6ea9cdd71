import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { connect, openDatabase, type OpenFailure } from '#db/open.ts';
import { unitOfWork } from '#db/unit-of-work.ts';
import { citizen, smallTestSchema } from '#test/support/small-schema.ts';
import {
  createTempDatabase,
  filesContaining,
  headers,
  tempFolder,
  TEST_KEY,
} from '#test/support/temp-db.ts';

const schema = await smallTestSchema();

const CANARY = 'Kanariefugl Æbleskov';

function closedDatabase() {
  const db = createTempDatabase(schema);
  const header = headers();
  for (let n = 0; n < 40; n += 1)
    unitOfWork(db.write, header(), (tx) =>
      tx
        .insert(citizen)
        .values({ id: `c${n}`, name: `${CANARY} ${'x'.repeat(2000)}` })
        .run(),
    );
  db.close();
  return db;
}

function tryOpen(file: string, key: Uint8Array = TEST_KEY, schemaVersion = 1) {
  const opened = openDatabase({ file, key, schemaVersion, mode: 'read-write' });
  if (opened.ok) opened.value.close();
  return opened.ok ? 'opened' : opened.error;
}

/** The answer, and whether the bytes are still exactly those that were given. */
function refusal(file: string, key?: Uint8Array, version?: number) {
  const before = existsSync(file) ? readFileSync(file) : null;
  const answer = tryOpen(file, key, version);
  return { answer, untouched: before === null || readFileSync(file).equals(before) };
}

function refused(answer: OpenFailure) {
  return { answer, untouched: true };
}

describe('a file that cannot be opened is named and left as it is', () => {
  test('no file', () => {
    const file = join(tempFolder(), 'malspor.db');
    expect(refusal(file)).toEqual(refused('missing'));
    expect(existsSync(file)).toBe(false);
  });

  test('another key', () => {
    const { file } = closedDatabase();
    expect(refusal(file, createHash('sha256').update('other').digest())).toEqual(
      refused('wrong-key'),
    );
  });

  test('newer or older than the program', () => {
    const { file } = closedDatabase();
    expect(refusal(file, TEST_KEY, 0)).toEqual(refused('newer'));
    expect(refusal(file, TEST_KEY, 2)).toEqual(refused('older'));
  });

  test.each([
    ['a plain SQLite database', Buffer.from(`SQLite format 3\0${'\0'.repeat(5000)}`)],
    ['a text', Buffer.from('navn;cpr\n'.repeat(3000))],
  ])('%s is not a database', (_what, content) => {
    const file = join(tempFolder(), 'malspor.db');
    writeFileSync(file, content);
    expect(refusal(file)).toEqual(refused('not-a-database'));
  });

  test('a database of the right format that is not ours', () => {
    const file = join(tempFolder(), 'malspor.db');
    const connection = connect({ file, key: TEST_KEY, readonly: false });
    connection.exec('CREATE TABLE t (a) ');
    connection.close();
    expect(refusal(file)).toEqual(refused('not-a-database'));
  });

  test.each([0, 10, 1000, 4096, 4096 * 3, 4096 * 3 + 17])('cut off after %i bytes', (size) => {
    const { file } = closedDatabase();
    truncateSync(file, size);
    expect(refusal(file)).toEqual(refused('truncated'));
  });

  test.each([0, 5, 16, 300, 4090, 4096 * 5 + 9, 4096 * 9 + 4095])(
    'a bit turned at byte %i',
    (at) => {
      const { file } = closedDatabase();
      const bytes = readFileSync(file);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      writeFileSync(file, bytes);
      expect(refusal(file)).toEqual(refused('damaged'));
    },
  );

  test('damage with unfinished work beside it leaves both files as they are', () => {
    const db = createTempDatabase(schema);
    const header = headers();
    for (let n = 0; n < 20; n += 1)
      unitOfWork(db.write, header(), (tx) =>
        tx
          .insert(citizen)
          .values({ id: `c${n}`, name: 'x'.repeat(2000) })
          .run(),
      );
    const file = join(tempFolder(), 'malspor.db');
    for (const suffix of ['', '-wal']) copyFileSync(db.file + suffix, file + suffix);
    const bytes = readFileSync(file);
    bytes.fill(0, 4096, 8192 * 3);
    writeFileSync(file, bytes);
    const wal = readFileSync(`${file}-wal`);
    expect(refusal(file)).toEqual(refused('damaged'));
    expect(readFileSync(`${file}-wal`).equals(wal)).toBe(true);
  });
});

test('nothing readable lies on disk, neither in the database, its log nor a copy of both', () => {
  const db = createTempDatabase(schema);
  unitOfWork(db.write, headers()(), (tx) =>
    tx.insert(citizen).values({ id: 'c1', name: CANARY }).run(),
  );
  expect(db.read.select().from(citizen).all()).toHaveLength(1);
  expect(existsSync(`${db.file}-wal`)).toBe(true);
  expect(filesContaining(db.folder, CANARY)).toEqual([]);
  expect(filesContaining(db.folder, 'CREATE TABLE')).toEqual([]);
  expect(filesContaining(db.folder, 'SQLite format')).toEqual([]);
});

test('the search for readable text does find it', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'a'), Buffer.from(`..${CANARY}..`, 'utf16le'));
  expect(filesContaining(folder, CANARY)).toEqual([join(folder, 'a')]);
});

test('a statement that writes is refused on the read handle', () => {
  const db = createTempDatabase(schema);
  expect(() =>
    db.read.all(sql`INSERT INTO draft (id, content) VALUES ('1', '') RETURNING id`),
  ).toThrow(/readonly/);
  // @ts-expect-error a read path that writes does not compile
  expect(() => db.read.insert(citizen)).toBeTypeOf('function');
  // @ts-expect-error nor does one that goes by way of `with`
  expect(() => db.read.with().delete(citizen)).toBeTypeOf('function');
});

test('the same statement asked for in different ways gives each its own shape, every time', () => {
  const db = createTempDatabase(schema);
  unitOfWork(db.write, headers()(), (tx) =>
    tx.insert(citizen).values({ id: 'c1', name: 'A' }).run(),
  );
  const byColumns = () =>
    db.read
      .select({ id: citizen.id })
      .from(citizen)
      .where(sql`1`)
      .all();
  const asRows = () => db.read.all(sql`select "id" from "citizen" where 1`);
  const asValues = () => db.read.values(sql`select "id" from "citizen" where 1`);
  for (let time = 0; time < 3; time += 1) {
    expect(byColumns()).toEqual([{ id: 'c1' }]);
    expect(asRows()).toEqual([{ id: 'c1' }]);
    expect(asValues()).toEqual([['c1']]);
    expect(db.read.get(sql`select "id" from "citizen" where 1`)).toEqual({ id: 'c1' });
  }
});

test('more different statements than are kept still answer right', () => {
  const db = createTempDatabase(schema);
  const answers = Array.from({ length: 1100 }, (_, n) =>
    db.read.get(sql.raw(`SELECT ${n % 600} AS n`)),
  );
  expect(answers).toEqual(Array.from({ length: 1100 }, (_, n) => ({ n: n % 600 })));
});

test('the settings the design rests on are in force', () => {
  const { file } = closedDatabase();
  const connection = connect({ file, key: TEST_KEY, readonly: false });
  const names = [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'temp_store',
    'trusted_schema',
    'recursive_triggers',
    'secure_delete',
    'busy_timeout',
    'cipher',
    'legacy',
  ];
  const settings = Object.fromEntries(
    names.map((name) => [name, connection.pragma(name, { simple: true })]),
  );
  connection.close();
  expect(settings).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    temp_store: 2,
    trusted_schema: 0,
    recursive_triggers: 1,
    secure_delete: 1,
    busy_timeout: 5000,
    cipher: 'sqlcipher',
    legacy: '4',
  });
});
