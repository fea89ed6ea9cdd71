import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { fail } from '#shared/base/result.ts';
import { connectionOf } from '#db/open.ts';
import { changeSet, rowChange, rowContent } from '#db/schema/change-log.ts';
import { unitOfWork, unloggedWrite } from '#db/unit-of-work.ts';
import { verifyHistory } from '#db/verify-history.ts';
import {
  caseFile,
  citizen,
  draft,
  goal,
  note,
  smallTestSchema,
  team,
} from '#test/support/small-schema.ts';
import { createTempDatabase, headers } from '#test/support/temp-db.ts';

const schema = await smallTestSchema();

const database = () => ({ ...createTempDatabase(schema), header: headers() });
type Db = ReturnType<typeof database>;

function addCase({ write, header }: Db): void {
  unitOfWork(write, header('cases.register'), (tx) => {
    tx.insert(citizen).values({ id: 'c1', name: 'Anna' }).run();
    tx.insert(caseFile).values({ id: 's1', citizenId: 'c1', caseNumber: '1' }).run();
    tx.insert(goal).values({ id: 'g1', caseId: 's1', title: 'Handle ind' }).run();
  });
}

function log(db: Db) {
  return db.read
    .select({
      table: rowChange.tableName,
      row: rowChange.rowId,
      op: rowChange.op,
      citizen: rowChange.citizenId,
      case: rowChange.caseId,
      before: rowContent.before,
      after: rowContent.after,
    })
    .from(rowChange)
    .leftJoin(rowContent, eq(rowContent.changeId, rowChange.id))
    .orderBy(rowChange.id)
    .all();
}

describe('a write outside a change set is refused by the database itself', () => {
  test.each([
    `INSERT INTO team (id, name) VALUES ('t2', 'Nord')`,
    `UPDATE citizen SET name = 'Bo'`,
    `DELETE FROM goal`,
    `REPLACE INTO citizen (id, name) VALUES ('c1', 'Bo')`,
    `UPDATE citizen SET name = name`,
  ])('%s', (statement) => {
    const db = database();
    addCase(db);
    const before = log(db);
    expect(() => connectionOf(db.write).exec(statement)).toThrow('write outside a change set');
    expect(() => unloggedWrite(db.write, (tx) => tx.run(sql.raw(statement)))).toThrow(
      'Failed to run',
    );
    expect(log(db)).toEqual(before);
  });

  test('a change set that is never closed cannot be committed', () => {
    const db = database();
    addCase(db);
    const connection = connectionOf(db.write);
    connection.exec('BEGIN IMMEDIATE');
    connection.exec(`INSERT INTO open_change_set (one, id) SELECT 1, id FROM change_set LIMIT 1`);
    connection.exec(`UPDATE citizen SET name = 'Bo'`);
    expect(() => connection.exec('COMMIT')).toThrow(/FOREIGN KEY/);
    connection.exec('ROLLBACK');
    expect(db.read.select({ name: citizen.name }).from(citizen).all()).toEqual([{ name: 'Anna' }]);
  });

  test('a unit cannot end its own transaction early', () => {
    const db = database();
    expect(() =>
      unitOfWork(db.write, db.header(), (tx) => {
        tx.insert(team).values({ id: 't1', name: 'Syd' }).run();
        tx.run(sql`COMMIT`);
      }),
    ).toThrow('Failed to run');
    expect(db.read.select().from(team).all()).toEqual([]);
  });
});

describe('the logs refuse to be changed', () => {
  test.each([
    `UPDATE change_set SET user_id = 'other'`,
    `UPDATE change_set SET hash = zeroblob(32)`,
    `DELETE FROM change_set`,
    `UPDATE row_change SET row_id = 'other'`,
    `UPDATE row_change SET content_hash = zeroblob(32)`,
    `DELETE FROM row_change`,
    `UPDATE row_content SET after = '{}'`,
    `UPDATE row_content SET salt = zeroblob(16)`,
    `DELETE FROM row_content`,
    `INSERT INTO erased_change SELECT 1, id, 'rule' FROM change_set`,
    `UPDATE history_head SET seq = 9`,
    `DELETE FROM history_head`,
  ])('%s', (statement) => {
    const db = database();
    addCase(db);
    expect(() => connectionOf(db.write).exec(statement)).toThrow('the log is append-only');
  });
});

describe('a unit that does not succeed leaves nothing', () => {
  const nothing = { teams: 0, sets: 0, changes: 0 };
  const count = ({ read }: Db) => ({
    teams: read.select().from(team).all().length,
    sets: read.select().from(changeSet).all().length,
    changes: read.select().from(rowChange).all().length,
  });

  test('it throws', () => {
    const db = database();
    expect(() =>
      unitOfWork(db.write, db.header(), (tx) => {
        tx.insert(team).values({ id: 't1', name: 'Syd' }).run();
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(count(db)).toEqual(nothing);
  });

  test('it answers with a refusal', () => {
    const db = database();
    const answer = unitOfWork(db.write, db.header(), (tx) => {
      tx.insert(team).values({ id: 't1', name: 'Syd' }).run();
      return fail('conflict');
    });
    expect(answer).toEqual(fail('conflict'));
    expect(count(db)).toEqual(nothing);
  });

  test('it would wait for something', () => {
    const db = database();
    expect(() => unitOfWork(db.write, db.header(), async () => {})).toThrow('does not wait');
    expect(count(db)).toEqual(nothing);
  });

  test('it is opened inside another', () => {
    const db = database();
    expect(() =>
      unitOfWork(db.write, db.header(), (tx) => {
        tx.insert(team).values({ id: 't1', name: 'Syd' }).run();
        unitOfWork(db.write, db.header(), () => {});
      }),
    ).toThrow('already open');
    expect(count(db)).toEqual(nothing);
  });

  test('its instant or its randomness is no such thing', () => {
    const db = database();
    const header = db.header();
    expect(() => unitOfWork(db.write, { ...header, at: '2026-07-01 10:00' }, () => {})).toThrow(
      'an instant is written',
    );
    expect(() => unitOfWork(db.write, { ...header, secret: new Uint8Array(8) }, () => {})).toThrow(
      '32 bytes',
    );
  });

  test('nothing logged was changed', () => {
    const db = database();
    addCase(db);
    unitOfWork(db.write, db.header(), (tx) => {
      tx.update(citizen).set({ name: 'Anna' }).run();
      tx.insert(draft).values({ id: 'd1', content: 'halvt' }).run();
    });
    expect(count(db).sets).toBe(1);
    expect(db.read.select().from(draft).all()).toHaveLength(1);
    expect(verifyHistory(db.read).ok).toBe(true);
  });
});

test('a row keeps its key', () => {
  const db = database();
  addCase(db);
  expect(() =>
    unitOfWork(db.write, db.header(), (tx) => tx.update(goal).set({ id: 'g2' }).run()),
  ).toThrow('a row keeps its key');
});

test('each change says what was there before and after, whose it is, and nothing that did not change', () => {
  const db = database();
  addCase(db);
  unitOfWork(db.write, db.header(), (tx) => {
    tx.update(goal)
      .set({ title: 'Lave "mad"', share: 0.1 + 0.2 })
      .run();
    tx.insert(note).values({ id: 'n1', goalId: 'g1', text: 'via målet' }).run();
    tx.insert(team).values({ id: 't1', name: 'Syd' }).run();
    tx.delete(note).run();
  });
  const own = { citizen: 'c1', case: 's1' };
  const noteRow = '{"id":"n1","goal_id":"g1","case_id":null,"text":"via målet"}';
  expect(log(db)).toEqual([
    {
      table: 'citizen',
      row: 'c1',
      op: 'insert',
      citizen: 'c1',
      case: null,
      before: null,
      after: '{"id":"c1","name":"Anna","is_protected":0}',
    },
    {
      table: 'case_file',
      row: 's1',
      op: 'insert',
      ...own,
      before: null,
      after: '{"id":"s1","citizen_id":"c1","case_number":"1","tags":"[]"}',
    },
    {
      table: 'goal',
      row: 'g1',
      op: 'insert',
      ...own,
      before: null,
      after: '{"id":"g1","case_id":"s1","title":"Handle ind","share":null}',
    },
    {
      table: 'goal',
      row: 'g1',
      op: 'update',
      ...own,
      before: '{"title":"Handle ind","share":null}',
      after: '{"title":"Lave \\"mad\\"","share":0.30000000000000004}',
    },
    { table: 'note', row: 'n1', op: 'insert', ...own, before: null, after: noteRow },
    {
      table: 'team',
      row: 't1',
      op: 'insert',
      citizen: null,
      case: null,
      before: null,
      after: '{"id":"t1","name":"Syd"}',
    },
    { table: 'note', row: 'n1', op: 'delete', ...own, before: noteRow, after: null },
  ]);
});

test('what a cascade takes along is logged, and still knows whose it was', () => {
  const db = database();
  addCase(db);
  unitOfWork(db.write, db.header(), (tx) =>
    tx.insert(note).values({ id: 'n1', goalId: 'g1', text: 'x' }).run(),
  );
  unitOfWork(db.write, db.header('cases.delete'), (tx) => tx.delete(citizen).run());
  const swept = log(db)
    .slice(4)
    .map(({ table, op, citizen, case: inCase }) => [table, op, citizen, inCase]);
  expect(swept.sort((a, b) => String(a).localeCompare(String(b)))).toEqual([
    ['case_file', 'delete', 'c1', 's1'],
    ['citizen', 'delete', 'c1', null],
    ['goal', 'delete', 'c1', 's1'],
    ['note', 'update', 'c1', 's1'],
  ]);
  expect(verifyHistory(db.read).ok).toBe(true);
});

test('REPLACE inside a change set logs the row it pushes out', () => {
  const db = database();
  unitOfWork(db.write, db.header(), (tx) => tx.insert(team).values({ id: 't1', name: 'A' }).run());
  unitOfWork(db.write, db.header(), (tx) =>
    tx.run(sql`REPLACE INTO team (id, name) VALUES ('t1', 'B')`),
  );
  expect(log(db).map(({ op }) => op)).toEqual(['insert', 'delete', 'insert']);
});

test('each device has its own chain, each link holding the one before', () => {
  const db = database();
  const other = headers('device-2');
  const teams = ['A', 'B', 'C'];
  for (const name of teams)
    unitOfWork(db.write, db.header(), (tx) => tx.insert(team).values({ id: name, name }).run());
  unitOfWork(db.write, other(), (tx) => tx.insert(team).values({ id: 'D', name: 'D' }).run());
  const sets = db.read.select().from(changeSet).orderBy(changeSet.device, changeSet.seq).all();
  expect(sets.map(({ device, seq }) => [device, seq])).toEqual([
    ['device-1', 1],
    ['device-1', 2],
    ['device-1', 3],
    ['device-2', 1],
  ]);
  expect(sets[1]?.prevHash).toEqual(sets[0]?.hash);
  expect(sets[2]?.prevHash).toEqual(sets[1]?.hash);
  expect(verifyHistory(db.read)).toMatchObject({ ok: true, value: { changeSets: 4, changes: 4 } });
});
