import { describe, expect, test } from 'vitest';
import {
  accessEntries,
  appendAccess,
  endAccessYear,
  verifyAccessLog,
  type AccessEntry,
} from '#db/access-log.ts';
import { connect, connectionOf } from '#db/open.ts';
import { smallTestSchema } from '#test/support/small-schema.ts';
import { createTempDatabase, TEST_KEY } from '#test/support/temp-db.ts';

const schema = await smallTestSchema();

const entry = (fields: Partial<AccessEntry> = {}): AccessEntry => ({
  at: '2026-07-01T08:00:00.000Z',
  userId: 'u1',
  action: 'open-case',
  citizenId: 'c1',
  caseId: 's1',
  purpose: null,
  details: {},
  ...fields,
});

function database() {
  const db = createTempDatabase(schema);
  appendAccess(db.write, entry({ at: '2025-12-31T23:59:59.000Z', action: 'search' }));
  appendAccess(db.write, entry({ purpose: 'Vikar', details: { pages: 3 } }));
  appendAccess(db.write, entry({ citizenId: 'c2', caseId: null, userId: 'u2' }));
  return db;
}
type Db = ReturnType<typeof database>;

function tamper(db: Db, statement: string): void {
  const connection = connect({ file: db.file, key: TEST_KEY, readonly: false });
  for (const what of ['entry_update', 'entry_delete', 'checkpoint_delete'])
    connection.exec(`DROP TRIGGER guard_access_${what}`);
  connection.exec(statement);
  connection.close();
}

test.each([
  `UPDATE access_entry SET user_id = 'other'`,
  `DELETE FROM access_entry`,
  `REPLACE INTO access_entry SELECT * FROM access_entry WHERE id = 1`,
])('the access log is append-only: %s', (statement) => {
  const db = database();
  expect(() => connectionOf(db.write).exec(statement)).toThrow('the log is append-only');
});

describe('verifyAccessLog names the first entry that does not hold', () => {
  test.each([
    [`UPDATE access_entry SET purpose = NULL`, 2026, 1, 'altered-entry'],
    [`UPDATE access_entry SET details = '{}' WHERE id = 2`, 2026, 1, 'altered-entry'],
    [`UPDATE access_entry SET citizen_id = 'c1' WHERE id = 3`, 2026, 2, 'altered-entry'],
    [`DELETE FROM access_entry WHERE id = 2`, 2026, 1, 'missing-entry'],
  ])('%s', (statement, year, seq, problem) => {
    const db = database();
    expect(verifyAccessLog(db.read)).toEqual({ ok: true, value: { entries: 3 } });
    tamper(db, statement);
    expect(verifyAccessLog(db.read)).toEqual({ ok: false, error: { year, seq, problem } });
  });
});

test('entries come newest first, for a citizen, a person or a time', () => {
  const { read } = database();
  const ids = (filter: Omit<Parameters<typeof accessEntries>[1], 'limit'>) =>
    accessEntries(read, { ...filter, limit: 10 }).map(({ userId, at }) => [userId, at.slice(0, 4)]);
  expect(ids({})).toEqual([
    ['u2', '2026'],
    ['u1', '2026'],
    ['u1', '2025'],
  ]);
  expect(ids({ citizenId: 'c2' })).toEqual([['u2', '2026']]);
  expect(ids({ userId: 'u1', from: '2026-01-01' })).toEqual([['u1', '2026']]);
  expect(ids({ before: '2026-01-01' })).toEqual([['u1', '2025']]);
  expect(accessEntries(read, { limit: 1, userId: 'u1' })).toEqual([
    entry({ purpose: 'Vikar', details: { pages: 3 } }),
  ]);
});

describe('a year can end its life', () => {
  const end = { year: 2025, endedAt: '2031-01-01T00:00:00.000Z', rule: 'log-5-years' };

  test('its entries go, the other years hold, and nothing can be slipped in behind', () => {
    const db = database();
    expect(endAccessYear(db.write, end)).toEqual({ ok: true, value: { entries: 1 } });
    expect(verifyAccessLog(db.read)).toEqual({ ok: true, value: { entries: 2 } });
    appendAccess(db.write, entry({ at: '2025-12-31T23:59:59.500Z' }));
    expect(verifyAccessLog(db.read)).toEqual({
      ok: false,
      error: { year: 2025, seq: 1, problem: 'entries-after-end' },
    });
  });

  test('a year without entries is not ended', () => {
    expect(endAccessYear(database().write, { ...end, year: 2020 })).toEqual({
      ok: false,
      error: 'nothing-to-end',
    });
  });
});
