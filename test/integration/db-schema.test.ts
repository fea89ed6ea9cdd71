import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { logTriggers } from '#db/change-log-triggers.ts';
import { connectionOf } from '#db/open.ts';
import { loggedTables, schema } from '#db/schema/tables.ts';
import { createTempDatabase, realSchema } from '#test/support/temp-db.ts';

const names = <T>(list: readonly T[], name: (one: T) => string) =>
  list.map(name).toSorted((a, b) => a.localeCompare(b));

function query<T>(sql: string): T[] {
  return connectionOf(createTempDatabase(realSchema).write).prepare<[], T>(sql).all();
}

test('what the migrations make is what the schema says, column for column', () => {
  const made = query<{ table: string; columns: string }>(
    `SELECT t.name AS "table", group_concat(c.name) AS columns
     FROM pragma_table_list t JOIN pragma_table_info(t.name) c
     WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
       AND t.name NOT IN ('never', 'open_change_set', '__drizzle_migrations') GROUP BY t.name`,
  );
  const said = schema.tables.map((table) => ({
    table: getTableName(table),
    columns: Object.values(getTableColumns(table))
      .map(({ name }) => name)
      .join(','),
  }));
  const sorted = (list: { table: string; columns: string }[]) =>
    list
      .map(({ table, columns }) => ({ table, columns: columns.split(',').toSorted() }))
      .toSorted((a, b) => a.table.localeCompare(b.table));
  expect(sorted(made)).toEqual(sorted(said));
});

test('every table is strict', () => {
  const loose = query<{ name: string }>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
       AND name NOT LIKE 'sqlite_%' AND name <> '__drizzle_migrations'`,
  );
  expect(loose).toEqual([]);
});

test('every table is logged but these', () => {
  const logged = new Set(loggedTables.map(({ name }) => name));
  const others = schema.tables.filter((table) => !logged.has(getTableName(table)));
  expect(names(others, getTableName)).toEqual([
    'access_checkpoint',
    'access_entry',
    'app_state',
    'change_set',
    'draft',
    'erased_change',
    'history_head',
    'row_change',
    'row_content',
    'saved_view',
  ]);
});

test('every log trigger is in the database as the schema demands it', () => {
  const there = query<{ name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND (name GLOB 'log_*' OR name GLOB 'guard_*')`,
  );
  const byName = (list: readonly { name: string; sql: string }[]) =>
    list.toSorted((a, b) => a.name.localeCompare(b.name));
  expect(byName(there)).toEqual(byName(logTriggers(loggedTables)));
});

test('every log trigger runs: an insert into each table is refused as a write outside a change set', () => {
  const connection = connectionOf(createTempDatabase(realSchema).write);
  connection.pragma('foreign_keys = OFF');
  for (const table of schema.tables) {
    if (!loggedTables.some(({ name }) => name === getTableName(table))) continue;
    const columns = Object.values(getTableColumns(table)).filter((column) => column.notNull);
    const values = columns.map((column) => (column.getSQLType() === 'integer' ? 1 : `'x'`));
    const list = columns.map((column) => `"${column.name}"`).join(', ');
    const insert = `INSERT INTO "${getTableName(table)}" (${list}) VALUES (${values.join(', ')})`;
    expect(() => connection.exec(insert)).toThrow('write outside a change set');
  }
});

/** Content that is not keyed by its citizen could never be erased with the citizen. */
test('only these tables belong to no citizen', () => {
  const unowned = loggedTables.filter(({ citizen }) => citizen === null);
  expect(names(unowned, ({ name }) => name)).toEqual([
    'concept',
    'department',
    'employee',
    'employee_team',
    'import_run',
    // What is said of somebody at a meeting stands on the item, which has its case.
    'meeting',
    'meeting_participant',
    'paragraph',
    'provider',
    'setting',
    'team',
    'user',
    'user_role',
  ]);
});

test('what belongs to a citizen and to no single case', () => {
  const shared = loggedTables.filter(({ citizen, caseFile }) => citizen && !caseFile);
  expect(names(shared, ({ name }) => name)).toEqual(['citizen', 'municipality_period']);
});

test('deleting never cascades: what goes is named by the one who deletes it', () => {
  const cascading = schema.tables.flatMap((table) =>
    getTableConfig(table).foreignKeys.filter(
      ({ onDelete }) => onDelete !== undefined && onDelete !== 'no action',
    ),
  );
  expect(cascading.map((key) => key.getName())).toEqual([]);
});
