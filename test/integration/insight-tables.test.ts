import { getTableColumns, type Column } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, it } from 'vitest';
import { loggedTables, schema } from '#db/schema/tables.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { loadCaseView } from '#electron/backend/services/cases/page.ts';
import { insightContent } from '#electron/backend/services/printing/insight.ts';
import { FRAME } from '../support/committee-rows.ts';
import { AN, addCase, addOffice, aRegister, contextFor } from '../support/register.ts';

/** Where a citizen finds what a table keeps that is not a section of its own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  decision_page: 'drawn as the page the committee saw: pages',
  draft: 'drafts',
  access_entry: 'looks, without who',
  change_set: 'acts: when, what and why, without who',
  row_change: 'acts',
  row_content: 'acts: before and after',
};

/** Tables that keep nothing about any citizen, and what they keep instead. */
const NOBODYS: Readonly<Record<string, string>> = {
  team: 'the municipality’s teams; the name is on the case',
  employee: 'staff',
  employee_team: 'staff',
  user: 'staff',
  user_role: 'staff',
  provider: 'a place; its name is on the help',
  department: 'a place; its name is on the help',
  meeting: 'when and where; what was said of a citizen is on their item',
  meeting_participant: 'who sat at the table; who was recused from an item is on it',
  setting: 'the municipality’s own numbers',
  paragraph: 'the law',
  concept: 'the classification',
  import_run: 'counts of a file; what it brought is on each row',
  erased_change: 'that something was erased by a rule, not what',
  history_head: 'the end of the chain of hashes',
  access_checkpoint: 'the chain of a year that has ended',
  app_state: 'the program’s own',
  saved_view: 'a filter of a member of staff; names no case',
};

const tables: readonly SQLiteTable[] = schema.tables;
const unlogged: ReadonlySet<SQLiteTable> = new Set(schema.unlogged);
const nameOf = (table: SQLiteTable) => getTableConfig(table).name;
const owned = new Map(
  loggedTables
    .filter(({ citizen, caseFile }) => citizen !== null || caseFile !== null)
    .map((table) => [table.name, table]),
);

it('every table is a section of the insight, stands elsewhere in it, or is nobody’s; no reason outlives its table', () => {
  const all = tables.map(nameOf);
  const unexplained = all.filter(
    (name) => !owned.has(name) && !(name in ELSEWHERE) && !(name in NOBODYS),
  );
  expect(unexplained).toEqual([]);
  expect(Object.keys({ ...ELSEWHERE, ...NOBODYS }).filter((name) => !all.includes(name))).toEqual(
    [],
  );
  expect(Object.keys(NOBODYS).filter((name) => owned.has(name))).toEqual([]);
});

it('a row in any table that carries a citizen or a case is told', () => {
  const register = aRegister();
  const caseId = register.write('2026-01-02T08:00:00.000Z', (tx) => {
    addOffice(tx);
    return addCase(tx, 200).caseId;
  });
  const ctx = contextFor(register, AN, {});
  const view = loadCaseView(ctx, caseId);
  if (view === null) throw new Error('no case');
  register.write('2026-01-03T08:00:00.000Z', (tx) => {
    fill(tx, { case_file: caseId, citizen: view.citizen.id });
  });
  const asked = {
    frame: FRAME,
    disclosure: { fullCpr: true, protectedAddress: true },
    municipality: null,
  };
  const made = insightContent(ctx, view, asked);
  if (!made.ok) throw new Error('was refused');
  const told = new Set(
    made.value.sections
      .filter(({ rows }) => rows.some(({ fields }) => fields.length > 0))
      .map(({ table }) => table),
  );
  expect([...owned.keys()].filter((name) => !told.has(name) && !(name in ELSEWHERE))).toEqual([]);
});

/** A row in every table that has none yet, hung on what is there, as far as the foreign keys reach. */
function fill(tx: WriteTx, known: Record<string, string>): void {
  for (const table of tables) {
    const { name } = getTableConfig(table);
    if (known[name] !== undefined || unlogged.has(table)) continue;
    const columns = Object.entries(getTableColumns(table));
    const first: Readonly<Record<string, unknown>> | undefined = tx
      .select()
      .from(table)
      .limit(1)
      .get();
    const key = columns.find(([, column]) => column.primary)?.[0] ?? 'id';
    const kept = first?.[key];
    if (typeof kept === 'string' && !owned.has(name)) {
      known[name] = kept;
      continue;
    }
    const id = `00000000-0000-7000-8000-${String(Object.keys(known).length).padStart(12, '0')}`;
    const targets = targetsOf(table);
    const row = columns.map(([property, column]) => {
      const target = targets.get(column.name);
      if (column.primary) return [property, id];
      if (target !== undefined) return [property, known[target] ?? null];
      return [property, column.notNull || column.dataType !== 'json' ? somethingIn(column) : null];
    });
    tx.insert(table).values(Object.fromEntries(row)).run();
    known[name] = id;
  }
}

function targetsOf(table: SQLiteTable): ReadonlyMap<string, string> {
  return new Map(
    getTableConfig(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      return columns.map((column) => [column.name, nameOf(foreignTable)] as const);
    }),
  );
}

function somethingIn(column: Column): unknown {
  switch (column.dataType) {
    case 'json':
      return [];
    case 'boolean':
      return false;
    case 'number':
      return 1;
    default:
      return column.name.endsWith('_at') ? '2026-01-01T08:00:00.000Z' : '2026-01-01';
  }
}
