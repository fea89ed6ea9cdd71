import { sql, type SQL } from 'drizzle-orm';
import type { LoggedTable } from './logged-tables.ts';
import type { ReadDb } from './open.ts';

/** By property name, as drizzle's select gives the table's rows. */
export type HistoryRow = Readonly<Record<string, unknown>>;

export interface Change {
  /** Grows in the order things were written here; a cursor for the next page. */
  readonly id: number;
  readonly changeSetId: string;
  readonly at: string;
  readonly userId: string;
  readonly command: string;
  readonly reason: string | null;
  readonly table: string;
  readonly rowId: string;
  readonly op: 'insert' | 'update' | 'delete';
  /** An update has only what changed; null before an insert, after a delete, and when erased. */
  readonly before: HistoryRow | null;
  readonly after: HistoryRow | null;
  /** What it said has been erased by a rule; that it happened has not. */
  readonly erased: boolean;
}

export interface Page {
  readonly limit: number;
  /** Only changes older than this one. */
  readonly olderThan?: number;
}

/** Everything that ever happened to one row, oldest first. */
export function changesOf(
  db: ReadDb,
  tables: readonly LoggedTable[],
  row: { readonly table: string; readonly rowId: string },
): Change[] {
  const which = sql`r.table_name = ${row.table} AND r.row_id = ${row.rowId}`;
  return select(db, which, sql`r.id`).map((stored) => toChange(stored, tables));
}

/** Newest first: the case's own, and what is its citizen's and no single case's. */
export function changesForCase(
  db: ReadDb,
  tables: readonly LoggedTable[],
  of: { readonly caseId: string; readonly citizenId: string },
  page: Page,
): Change[] {
  const which = sql`(r.case_id = ${of.caseId} OR (r.citizen_id = ${of.citizenId} AND r.case_id IS NULL))`;
  return newestFirst(db, tables, which, page);
}

/** Newest first, what is the citizen's own or on one of the cases: for insight, not for a screen about one case. */
export function changesOfCitizen(
  db: ReadDb,
  tables: readonly LoggedTable[],
  of: OfCitizen,
): Change[] {
  const stored = select(db, ofCitizen(of), sql`r.id DESC`);
  return stored.map((change) => toChange(change, tables));
}

/**
 * Every row of a citizen as the program knew it at that instant, by table name. "At that instant" is after
 * the last change set that says it was written by then, so a clock set back in between tears nothing apart.
 * A column added since is null; what has been erased is not there.
 */
export function rowsAsOf(
  db: ReadDb,
  tables: readonly LoggedTable[],
  citizenId: string,
  instant: string,
): Map<string, HistoryRow[]> {
  return byTable(tables, replay(db, sql`r.citizen_id = ${citizenId}`, instant));
}

/** Every row as it is now that is the citizen's own or on one of the cases: for who may not open them all. */
export function rowsOfCitizen(
  db: ReadDb,
  tables: readonly LoggedTable[],
  of: OfCitizen,
): Map<string, HistoryRow[]> {
  return byTable(tables, replay(db, ofCitizen(of), END_OF_TIME));
}

interface OfCitizen {
  readonly citizenId: string;
  readonly caseIds: readonly string[];
}

function ofCitizen({ citizenId, caseIds }: OfCitizen): SQL {
  const cases = JSON.stringify(caseIds);
  return sql`r.citizen_id = ${citizenId}
    AND (r.case_id IS NULL OR r.case_id IN (SELECT value FROM json_each(${cases})))`;
}

/** After any instant that is written. */
const END_OF_TIME = '9999-12-31';

function byTable(
  tables: readonly LoggedTable[],
  replayed: readonly { readonly table: string; readonly row: Record<string, unknown> }[],
): Map<string, HistoryRow[]> {
  const found = new Map<string, HistoryRow[]>();
  for (const { table, row } of replayed) {
    const decoded = tables.find(({ name }) => name === table);
    if (!decoded) continue;
    const rows = found.get(table) ?? [];
    rows.push(wholeRow(decoded, row));
    found.set(table, rows);
  }
  return found;
}

/** One row as it was, for what belongs to no citizen: the name a provider or an employee had then. */
export function rowAsOf(
  db: ReadDb,
  tables: readonly LoggedTable[],
  of: { readonly table: string; readonly rowId: string },
  instant: string,
): HistoryRow | null {
  const table = tables.find(({ name }) => name === of.table);
  const which = sql`r.table_name = ${of.table} AND r.row_id = ${of.rowId}`;
  const found = replay(db, which, instant)[0];
  return table && found ? wholeRow(table, found.row) : null;
}

interface StoredChange extends Omit<Change, 'before' | 'after' | 'erased'> {
  readonly before: string | null;
  readonly after: string | null;
  readonly erased: number;
}

function newestFirst(db: ReadDb, tables: readonly LoggedTable[], which: SQL, page: Page): Change[] {
  const older = page.olderThan === undefined ? which : sql`${which} AND r.id < ${page.olderThan}`;
  const stored = select(db, older, sql`r.id DESC LIMIT ${page.limit}`);
  return stored.map((change) => toChange(change, tables));
}

function select(db: ReadDb, which: SQL, order: SQL): StoredChange[] {
  return db.all<StoredChange>(sql`
    SELECT r.id, r.change_set_id AS changeSetId, s.at, s.user_id AS userId, s.command, s.reason,
           r.table_name AS "table", r.row_id AS rowId, r.op, c.before, c.after,
           c.change_id IS NULL AS erased
    FROM row_change r JOIN change_set s ON s.id = r.change_set_id
                      LEFT JOIN row_content c ON c.change_id = r.id
    WHERE ${which} ORDER BY ${order}`);
}

function replay(
  db: ReadDb,
  which: SQL,
  instant: string,
): { table: string; row: Record<string, unknown> }[] {
  const cut = db.get<{ id: number | null }>(sql`
    SELECT max(r.id) AS id FROM row_change r JOIN change_set s ON s.id = r.change_set_id
    WHERE ${which} AND s.at <= ${instant}`);
  const rows = new Map<string, { table: string; row: Record<string, unknown> }>();
  for (const change of select(db, sql`${which} AND r.id <= ${cut?.id ?? 0}`, sql`r.id`)) {
    const key = JSON.stringify([change.table, change.rowId]);
    if (change.op === 'delete') rows.delete(key);
    if (change.after === null) continue;
    const known = rows.get(key);
    if (!known && change.op === 'update') continue;
    const row = { ...known?.row, ...parseRow(change.after) };
    rows.set(key, { table: change.table, row });
  }
  return [...rows.values()];
}

function toChange(stored: StoredChange, tables: readonly LoggedTable[]): Change {
  const table = tables.find(({ name }) => name === stored.table);
  return {
    ...stored,
    before: changedColumns(table, stored.before),
    after: changedColumns(table, stored.after),
    erased: stored.erased === 1,
  };
}

function changedColumns(table: LoggedTable | undefined, json: string | null): HistoryRow | null {
  if (json === null) return null;
  const row = parseRow(json);
  const columns = table?.columns.filter(({ name }) => Object.hasOwn(row, name)) ?? [];
  return Object.fromEntries(columns.map((c) => [c.property, c.decode(row[c.name])]));
}

function wholeRow(table: LoggedTable, row: Record<string, unknown>): HistoryRow {
  return Object.fromEntries(table.columns.map((c) => [c.property, c.decode(row[c.name] ?? null)]));
}

function parseRow(json: string): Record<string, unknown> {
  return JSON.parse(json) as Record<string, unknown>;
}
