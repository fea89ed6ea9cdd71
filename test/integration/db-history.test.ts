import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { changesForCase, changesOfCitizen, changesOf, rowAsOf, rowsAsOf } from '#db/history.ts';
import { connect } from '#db/open.ts';
import { eraseContent, unitOfWork, type ErasureRequest } from '#db/unit-of-work.ts';
import { historyHeads, verifyHistory, type HistoryHead } from '#db/verify-history.ts';
import { caseFile, citizen, goal, smallTestSchema, team } from '#test/support/small-schema.ts';
import { createTempDatabase, filesContaining, headers, TEST_KEY } from '#test/support/temp-db.ts';

const schema = await smallTestSchema();
const { tables } = schema;

/** Two citizens; the first with two cases and a goal that is renamed; a team. One change set each. */
function database() {
  const db = { ...createTempDatabase(schema), header: headers() };
  const write = (work: Parameters<typeof unitOfWork>[2], at?: string) =>
    unitOfWork(db.write, db.header('test.write', at), work);
  write((tx) => {
    tx.insert(citizen).values({ id: 'c1', name: 'Anna', isProtected: true }).run();
    tx.insert(caseFile)
      .values([
        { id: 's1', citizenId: 'c1', caseNumber: '1', tags: ['a', 'b'] },
        { id: 's2', citizenId: 'c1', caseNumber: '2' },
      ])
      .run();
  });
  write((tx) => tx.insert(citizen).values({ id: 'c2', name: 'Bo' }).run());
  write((tx) => tx.insert(goal).values({ id: 'g1', caseId: 's1', title: 'Handle ind' }).run());
  write((tx) => tx.update(goal).set({ title: 'Lave mad', share: 0.5 }).run());
  write((tx) => tx.insert(team).values({ id: 't1', name: 'Syd' }).run());
  return { ...db, do: write };
}
type Db = ReturnType<typeof database>;
const CASES = ['s1', 's2'];

/** As one who holds the key could, past every trigger. */
function tamper(db: Db, ...statements: string[]): void {
  const connection = connect({ file: db.file, key: TEST_KEY, readonly: false });
  connection.pragma('foreign_keys = OFF');
  const triggers = connection
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of triggers) connection.exec(`DROP TRIGGER "${name}"`);
  for (const statement of statements) connection.exec(statement);
  connection.close();
}

describe('verifyHistory names the first place that does not hold', () => {
  test.each([
    [`UPDATE row_content SET after = replace(after, 'Anna', 'Anne')`, 'altered-content', 1],
    [`UPDATE row_content SET before = NULL WHERE before IS NOT NULL`, 'altered-content', 4],
    [`DELETE FROM row_content WHERE after LIKE '%Bo%'`, 'missing-content', 2],
    [`UPDATE row_change SET citizen_id = 'c2' WHERE table_name = 'goal'`, 'altered-change-set', 3],
    [`DELETE FROM row_change WHERE table_name = 'team'`, 'altered-change-set', 5],
    [
      `INSERT INTO row_change SELECT 99, change_set_id, table_name, 'x', op, citizen_id, case_id, content_hash FROM row_change WHERE id = 4;
       INSERT INTO row_content SELECT 99, before, after, salt FROM row_content WHERE change_id = 4`,
      'altered-change-set',
      2,
    ],
    [`UPDATE change_set SET user_id = 'other' WHERE seq = 3`, 'altered-change-set', 3],
    [`UPDATE change_set SET reason = 'because' WHERE seq = 2`, 'altered-change-set', 2],
    [
      `UPDATE change_set SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 4`,
      'altered-change-set',
      4,
    ],
    [`DELETE FROM change_set WHERE seq = 3`, 'missing-change-set', 3],
    [`DELETE FROM change_set WHERE seq = 5`, 'shortened', 4],
    [`DELETE FROM change_set`, 'shortened', 0],
    [`DELETE FROM history_head`, 'shortened', 0],
    [
      `INSERT INTO erased_change SELECT 1, id, 'made up' FROM change_set WHERE seq = 5; DELETE FROM row_content WHERE change_id = 1`,
      'altered-change-set',
      5,
    ],
  ])('%s', (statement, problem, seq) => {
    const db = database();
    expect(verifyHistory(db.read)).toEqual({
      ok: true,
      value: { changeSets: 5, changes: 7, erased: 0 },
    });
    tamper(db, statement);
    expect(verifyHistory(db.read)).toMatchObject({ ok: false, error: { problem, seq } });
  });

  test('an end cut off together with its head is seen only against a head seen earlier', () => {
    const db = database();
    const known: HistoryHead[] = historyHeads(db.read);
    tamper(
      db,
      `DELETE FROM row_content WHERE change_id = 7; DELETE FROM row_change WHERE id = 7`,
      `DELETE FROM change_set WHERE seq = 5`,
      `UPDATE history_head SET seq = 4, hash = (SELECT hash FROM change_set WHERE seq = 4)`,
    );
    expect(verifyHistory(db.read).ok).toBe(true);
    expect(verifyHistory(db.read, known)).toMatchObject({
      ok: false,
      error: { problem: 'shortened', seq: 5 },
    });
  });
});

describe('erasing', () => {
  const erase = (db: Db, request: ErasureRequest) => db.do((tx) => eraseContent(tx, request));

  test('is refused outside a unit of work', () => {
    const db = database();
    const seen: Parameters<typeof eraseContent>[0][] = [];
    db.do((tx) => {
      seen.push(tx);
    });
    for (const tx of seen)
      expect(() => eraseContent(tx, { rule: 'r', citizenId: 'c1' })).toThrow('unit of work');
  });

  test("takes a citizen's content and nobody else's; the chain still holds and says which rule", () => {
    const db = database();
    erase(db, { rule: 'retention-5-years', citizenId: 'c1' });
    expect(verifyHistory(db.read)).toEqual({
      ok: true,
      value: { changeSets: 6, changes: 7, erased: 5 },
    });
    expect(changesOfCitizen(db.read, tables, { citizenId: 'c1', caseIds: CASES })).toHaveLength(5);
    expect(
      changesOfCitizen(db.read, tables, { citizenId: 'c1', caseIds: CASES }).every(
        ({ erased, before, after }) => erased && before === null && after === null,
      ),
    ).toBe(true);
    expect(changesOf(db.read, tables, { table: 'citizen', rowId: 'c2' })[0]?.after).toMatchObject({
      name: 'Bo',
    });
  });

  test('the deletion that goes with it is forgotten in the same change set', () => {
    const db = database();
    db.do((tx) => {
      tx.delete(citizen).where(eq(citizen.id, 'c1')).run();
      eraseContent(tx, { rule: 'retention-5-years', citizenId: 'c1' });
    });
    const left = changesOfCitizen(db.read, tables, { citizenId: 'c1', caseIds: CASES });
    expect(left.filter(({ erased }) => !erased)).toEqual([]);
    expect(left.filter(({ op }) => op === 'delete')).toHaveLength(4);
    expect(verifyHistory(db.read).ok).toBe(true);
  });

  test('single rows can be erased', () => {
    const db = database();
    erase(db, { rule: 'wrong-person', rows: [{ table: 'goal', rowId: 'g1' }] });
    expect(verifyHistory(db.read)).toMatchObject({ value: { erased: 2 } });
  });

  test('twice over changes nothing more and is still a change set of its own', () => {
    const db = database();
    erase(db, { rule: 'first', citizenId: 'c1' });
    erase(db, { rule: 'second', citizenId: 'c1' });
    expect(verifyHistory(db.read)).toEqual({
      ok: true,
      value: { changeSets: 7, changes: 7, erased: 5 },
    });
  });

  test('covers only what it names: content that goes missing later is found', () => {
    const db = database();
    erase(db, { rule: 'r', citizenId: 'c1' });
    tamper(db, `DELETE FROM row_content WHERE change_id = 4`);
    expect(verifyHistory(db.read)).toMatchObject({
      error: { problem: 'missing-content', seq: 2 },
    });
  });

  test('a later change to the same citizen is logged as ever', () => {
    const db = database();
    erase(db, { rule: 'r', citizenId: 'c1' });
    db.do((tx) => tx.update(citizen).set({ name: 'Ane' }).where(eq(citizen.id, 'c1')).run());
    expect(changesOf(db.read, tables, { table: 'citizen', rowId: 'c1' }).at(-1)).toMatchObject({
      before: { name: 'Anna' },
      after: { name: 'Ane' },
      erased: false,
    });
  });
});

describe('what a person sees of the history', () => {
  test('one row from its first day, values as the program reads them', () => {
    const db = database();
    const changes = changesOf(db.read, tables, { table: 'citizen', rowId: 'c1' });
    expect(changes).toEqual([
      {
        id: 1,
        changeSetId: expect.any(String),
        at: '2026-07-01T08:01:00.000Z',
        userId: 'user-1',
        command: 'test.write',
        reason: null,
        table: 'citizen',
        rowId: 'c1',
        op: 'insert',
        before: null,
        after: { id: 'c1', name: 'Anna', isProtected: true },
        erased: false,
      },
    ]);
    expect(changesOf(db.read, tables, { table: 'goal', rowId: 'g1' })[1]).toMatchObject({
      before: { title: 'Handle ind', share: null },
      after: { title: 'Lave mad', share: 0.5 },
    });
  });

  test("a case's own changes and its citizen's, never another case's", () => {
    const db = database();
    const of = { caseId: 's1', citizenId: 'c1' };
    const all = changesForCase(db.read, tables, of, { limit: 10 });
    expect(all.map(({ table, rowId, op }) => [table, rowId, op])).toEqual([
      ['goal', 'g1', 'update'],
      ['goal', 'g1', 'insert'],
      ['case_file', 's1', 'insert'],
      ['citizen', 'c1', 'insert'],
    ]);
    const first = changesForCase(db.read, tables, of, { limit: 2 });
    const rest = changesForCase(db.read, tables, of, {
      limit: 2,
      olderThan: first.at(-1)?.id ?? 0,
    });
    expect([...first, ...rest]).toEqual(all);
  });
});

describe('as it was at an instant', () => {
  const goals = (db: Db, at: string) => rowsAsOf(db.read, tables, 'c1', at).get('goal') ?? [];

  test('before anything was known there is nothing', () => {
    expect(rowsAsOf(database().read, tables, 'c1', '2026-07-01T08:00:59.999Z')).toEqual(new Map());
  });

  test('rows have the shape drizzle gives, each with the values of that instant', () => {
    const db = database();
    expect(rowsAsOf(db.read, tables, 'c1', '2026-07-01T08:03:00.000Z')).toEqual(
      new Map<string, unknown>([
        ['citizen', [{ id: 'c1', name: 'Anna', isProtected: true }]],
        [
          'case_file',
          [
            { id: 's1', citizenId: 'c1', caseNumber: '1', tags: ['a', 'b'] },
            { id: 's2', citizenId: 'c1', caseNumber: '2', tags: [] },
          ],
        ],
        ['goal', [{ id: 'g1', caseId: 's1', title: 'Handle ind', share: null }]],
      ]),
    );
    expect(goals(db, '2026-07-01T08:04:00.000Z')).toEqual(db.read.select().from(goal).all());
  });

  test('what was deleted since is there, what was deleted by then is not', () => {
    const db = database();
    db.do((tx) => tx.delete(goal).run());
    expect(goals(db, '2026-07-01T08:05:00.000Z')).toHaveLength(1);
    expect(goals(db, '2026-07-01T08:06:00.000Z')).toEqual([]);
  });

  test('a clock set back does not tear a row from its beginning', () => {
    const db = database();
    db.do((tx) => tx.update(goal).set({ title: 'Gå tur' }).run(), '2026-06-01T00:00:00.000Z');
    expect(goals(db, '2026-06-02T00:00:00.000Z')).toMatchObject([{ title: 'Gå tur' }]);
  });

  test('what belongs to no citizen is read by row', () => {
    const db = database();
    db.do((tx) => tx.update(team).set({ name: 'Nord' }).run());
    const row = { table: 'team', rowId: 't1' };
    expect(rowAsOf(db.read, tables, row, '2026-07-01T08:04:30.000Z')).toBeNull();
    expect(rowAsOf(db.read, tables, row, '2026-07-01T08:05:30.000Z')).toEqual({
      id: 't1',
      name: 'Syd',
    });
    expect(rowAsOf(db.read, tables, row, '2026-07-02T00:00:00.000Z')).toEqual({
      id: 't1',
      name: 'Nord',
    });
  });
});

test('erased text is gone from the file, its free pages included', () => {
  const db = database();
  db.do((tx) => {
    tx.delete(citizen).where(eq(citizen.id, 'c1')).run();
    eraseContent(tx, { rule: 'r', citizenId: 'c1' });
  });
  db.close();
  const file = connect({ file: db.file, key: TEST_KEY, readonly: false });
  file.pragma('journal_mode = DELETE');
  file.pragma(`rekey = ''`);
  file.close();
  expect(filesContaining(db.folder, 'Syd')).toEqual([db.file]);
  expect(filesContaining(db.folder, 'Handle ind')).toEqual([]);
  expect(filesContaining(db.folder, 'Anna')).toEqual([]);
});
