import { getTableColumns, type Column } from 'drizzle-orm';
import { getTableConfig, type ForeignKey, type SQLiteTable } from 'drizzle-orm/sqlite-core';

/** `null` where a row belongs to nobody; else SQL that finds the owner of the trigger's row. */
export type OwnerPath = ((row: 'NEW' | 'OLD') => string) | null;

export interface LoggedColumn {
  readonly name: string;
  /** The column's name in code, as drizzle's select gives it. */
  readonly property: string;
  readonly decode: (stored: unknown) => unknown;
}

export interface LoggedTable {
  readonly name: string;
  readonly key: string;
  readonly columns: readonly LoggedColumn[];
  readonly citizen: OwnerPath;
  readonly caseFile: OwnerPath;
}

export interface Schema {
  readonly tables: readonly SQLiteTable[];
  /** Tables written outside change sets on purpose: the log's own, drafts, the program's state. */
  readonly unlogged: readonly SQLiteTable[];
  readonly citizen: SQLiteTable;
  readonly caseFile: SQLiteTable;
}

/**
 * Every table but the unlogged ones, with the way to its citizen and case found along the foreign keys.
 * Throws where a table cannot be logged faithfully: no single key column, or a blob (which JSON turns
 * silently into `true`).
 */
export function deriveLoggedTables(schema: Schema): LoggedTable[] {
  const unlogged = new Set(schema.unlogged);
  return schema.tables
    .filter((table) => !unlogged.has(table))
    .map((table) => describe(table, schema));
}

function describe(table: SQLiteTable, schema: Schema): LoggedTable {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const keys = columns.filter((column) => column.primary);
  const key = keys[0];
  if (!key || keys.length > 1 || primaryKeys.length > 0)
    throw new Error(`${name}: a logged table has exactly one key column`);
  const blob = columns.find((column) => column.getSQLType() === 'blob');
  if (blob) throw new Error(`${name}.${blob.name}: a logged table has no blob`);
  return {
    name,
    key: key.name,
    columns: Object.entries(getTableColumns(table)).map(([property, column]) => ({
      name: column.name,
      property,
      decode: (stored) => decodeColumn(column, stored),
    })),
    citizen: ownerPath(table, schema.citizen),
    caseFile: ownerPath(table, schema.caseFile),
  };
}

function decodeColumn(column: Column, stored: unknown): unknown {
  return stored === null ? null : column.mapFromDriverValue(stored);
}

interface Step {
  readonly from: string;
  readonly table: string;
  readonly to: string;
}

/** Several ways may lead there and some start in an empty column: required ones first, shorter before longer. */
function ownerPath(table: SQLiteTable, owner: SQLiteTable): OwnerPath {
  if (table === owner) {
    const key = keyOf(table);
    return (row) => `${row}.${quoted(key)}`;
  }
  const paths = foreignKeys(table)
    .flatMap(({ required, step, target }) => {
      const rest = shortestPath(target, owner, new Set([table]));
      return rest ? [{ required, steps: [step, ...rest] }] : [];
    })
    .sort((a, b) => Number(b.required) - Number(a.required) || a.steps.length - b.steps.length);
  if (paths.length === 0) return null;
  return (row) => {
    const ways = paths.map(({ steps }) => pathSql(row, steps));
    return ways.length === 1 ? (ways[0] ?? 'NULL') : `COALESCE(${ways.join(', ')})`;
  };
}

function shortestPath(
  from: SQLiteTable,
  owner: SQLiteTable,
  seen: ReadonlySet<SQLiteTable>,
): Step[] | null {
  if (from === owner) return [];
  if (seen.has(from)) return null;
  let best: Step[] | null = null;
  for (const { required, step, target } of foreignKeys(from)) {
    if (!required) continue;
    const rest = shortestPath(target, owner, new Set([...seen, from]));
    if (rest && (best === null || rest.length + 1 < best.length)) best = [step, ...rest];
  }
  return best;
}

function foreignKeys(table: SQLiteTable) {
  return getTableConfig(table).foreignKeys.flatMap((key: ForeignKey) => {
    const { columns, foreignColumns, foreignTable } = key.reference();
    const [from, to] = [columns[0], foreignColumns[0]];
    if (!from || !to || columns.length > 1) return [];
    const step: Step = { from: from.name, table: getTableConfig(foreignTable).name, to: to.name };
    return [{ required: from.notNull, step, target: foreignTable }];
  });
}

/** The last step needs no look-up of its own: its foreign key already holds the owner's key. */
function pathSql(row: 'NEW' | 'OLD', steps: readonly Step[]): string {
  const [first, ...rest] = steps;
  if (!first) throw new Error('a path to an owner has at least one step');
  let sql = `${row}.${quoted(first.from)}`;
  let previous = first;
  for (const step of rest) {
    sql = `(SELECT ${quoted(step.from)} FROM ${quoted(previous.table)} WHERE ${quoted(previous.to)} = ${sql})`;
    previous = step;
  }
  return sql;
}

function keyOf(table: SQLiteTable): string {
  const key = getTableConfig(table).columns.find((column) => column.primary);
  if (!key) throw new Error(`${getTableConfig(table).name} has no key column`);
  return key.name;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
