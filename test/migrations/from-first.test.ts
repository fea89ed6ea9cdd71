import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsAsOf } from '#db/history.ts';
import type { LoggedTable } from '#db/logged-tables.ts';
import { migrate } from '#db/migrate.ts';
import { schemaVersion } from '#db/migrate-plan.ts';
import { connectionOf, openDatabase, type ReadWriteDatabase } from '#db/open.ts';
import { loadCaseRows } from '#db/queries/case-rows.ts';
import { searchCases } from '#db/queries/case-search.ts';
import { team } from '#db/schema/people.ts';
import { unitOfWork } from '#db/unit-of-work.ts';
import { verifyHistory } from '#db/verify-history.ts';
import {
  createTempDatabase,
  headers,
  migrateOptions,
  realSchema,
  tempFolder,
  TEST_KEY,
  type TestSchema,
} from '#test/support/temp-db.ts';
import { CASE, CITIZEN, firstRows } from './first-rows.ts';

/** The program's own database, from its first migration to its newest, with rows in every table there was. */

interface Snapshot {
  readonly tables: Readonly<
    Record<string, { readonly columns: Readonly<Record<string, unknown>> }>
  >;
}

const { tables: thenThere }: Snapshot = JSON.parse(
  readFileSync(join(realSchema.migrationsFolder, 'meta', '0000_snapshot.json'), 'utf8'),
);

/** What was logged then: what came later was not yet there to be logged. */
const firstTables: readonly LoggedTable[] = realSchema.tables.flatMap((table) => {
  const then = thenThere[table.name];
  if (!then) return [];
  return [{ ...table, columns: table.columns.filter(({ name }) => name in then.columns) }];
});

/** The program's migrations as they were when there was one. */
function firstVersion(): TestSchema {
  const migrationsFolder = join(tempFolder(), 'migrations');
  cpSync(realSchema.migrationsFolder, migrationsFolder, { recursive: true });
  const file = join(migrationsFolder, 'meta', '_journal.json');
  const journal: { entries: unknown[] } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }));
  return { ...realSchema, migrationsFolder, tables: firstTables };
}

/** Imported in January; in February the citizen moved. */
function populated() {
  const db = createTempDatabase(firstVersion());
  const header = headers();
  const run = (sql: string, ...values: unknown[]) =>
    connectionOf(db.write)
      .prepare(sql)
      .run(...values);
  unitOfWork(db.write, header('import.run', '2026-01-01T08:00:00.000Z'), () => {
    for (const [table, row] of firstRows) {
      const names = Object.keys(row);
      const columns = names.map((name) => `"${name}"`).join(', ');
      const marks = names.map(() => '?').join(', ');
      run(`INSERT INTO "${table}" (${columns}) VALUES (${marks})`, ...Object.values(row));
    }
  });
  unitOfWork(db.write, header('cases.saveCitizen', '2026-02-01T08:00:00.000Z'), () =>
    run(`UPDATE citizen SET street = 'Nyvej 2', version = version + 1 WHERE id = ?`, CITIZEN),
  );
  const before = everyRow(db);
  const history = verifyHistory(db.read);
  db.close();
  return { folder: db.folder, file: db.file, header, before, history };
}

function everyRow(db: ReadWriteDatabase) {
  return Object.fromEntries(
    firstTables.map(({ name, columns }) => {
      const chosen = columns.map((column) => `"${column.name}"`).join(', ');
      const rows = connectionOf(db.read).prepare(`SELECT ${chosen} FROM "${name}" ORDER BY id`);
      return [name, rows.all()];
    }),
  );
}

function migrated(): ReturnType<typeof populated> & { readonly db: ReadWriteDatabase } {
  const old = populated();
  const to = schemaVersion(realSchema.migrationsFolder);
  expect(migrate({ ...migrateOptions(old.folder, realSchema), create: false })).toMatchObject({
    ok: true,
    value: { created: false, from: 1, to },
  });
  const opened = openDatabase({
    file: old.file,
    key: TEST_KEY,
    schemaVersion: to,
    mode: 'read-write',
  });
  if (!opened.ok) throw new Error(opened.error);
  return { ...old, db: opened.value };
}

test('every table of the first version has rows, and each comes through whole', () => {
  const { db, before } = migrated();
  expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
  expect(everyRow(db)).toEqual(before);
  db.close();
});

test('the history holds, tells of the time before, and goes on', () => {
  const { db, header, history } = migrated();
  expect(history.ok).toBe(true);
  expect(verifyHistory(db.read)).toEqual(history);
  const street = (at: string) =>
    rowsAsOf(db.read, realSchema.tables, CITIZEN, at).get('citizen')?.[0]?.['street'];
  expect([street('2026-01-31T23:59:59.999Z'), street('2026-02-02T00:00:00.000Z')]).toEqual([
    'Prøvevej 1',
    'Nyvej 2',
  ]);
  unitOfWork(db.write, header(), (tx) => tx.update(team).set({ name: 'Voksenteam Vest' }).run());
  const after = verifyHistory(db.read);
  expect(after.ok && history.ok && after.value.changes - history.value.changes).toBe(1);
  db.close();
});

test('the program reads the case, and finds it by the citizen’s name', () => {
  const { db } = migrated();
  const rows = loadCaseRows(db.read, CASE);
  expect(rows).toMatchObject({
    citizen: { firstNames: 'Åse', street: 'Nyvej 2', isProtected: true },
    case: { caseNumber: '27.01200' },
    goals: [{ title: 'Handler selv ind', weight: 3 }],
    goalRevisions: [{ targetValue: 300 }],
    measurements: [{ value: 200, citizenRating: 7 }],
    rates: [{ amount: 275_100, source: 'entered' }],
    schedules: [{ progressionPotential: 'high' }],
    followUps: [{ heldOn: '2026-04-01' }],
    stays: [{ movedInOn: '2026-01-15' }],
    tightSeries: [],
    moveOutPlans: [],
    placements: [],
    revisitations: [],
  });
  const viewer = { employeeId: 'nobody', teamIds: ['team-1'] };
  const found = searchCases(db.read, viewer, '2026-07-01', 'prøvesen aas', 10);
  expect(found).toMatchObject([{ caseId: CASE, visible: true }]);
  db.close();
});
