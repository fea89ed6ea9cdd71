import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { SaveConflict } from '#shared/base/errors.ts';
import type { ReadDb } from '../open.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * What somebody else saved on a row beside what was to be saved, field by field. Fields that only the
 * person at hand changed are no conflict and are left out.
 */
export function saveConflict(
  read: ReadDb,
  table: SQLiteTable,
  current: Row,
  save: { readonly basedOnVersion: number; readonly yours: Row },
): SaveConflict {
  const row = { table: getTableName(table), id: String(current['id']) };
  const changed = columnsChangedSince(read, row, save.basedOnVersion);
  const columns = getTableColumns(table);
  const fields = Object.entries(save.yours)
    .filter(([field, yours]) => yours !== undefined && !isSame(current[field], yours))
    .filter(([field]) => changed === null || changed.has(columns[field]?.name ?? field))
    .map(([field, yours]) => ({ field, theirs: current[field] ?? null, yours }));
  return { currentVersion: Number(current['version']), ...lastSaved(read, row), fields };
}

interface LoggedRow {
  readonly table: string;
  readonly id: string;
}

/** null where the log has been erased and cannot tell. */
function columnsChangedSince(
  read: ReadDb,
  row: LoggedRow,
  version: number,
): ReadonlySet<string> | null {
  const changes = read.all<{ after: string | null }>(sql`
    SELECT c.after FROM row_change r LEFT JOIN row_content c ON c.change_id = r.id
    WHERE r.table_name = ${row.table} AND r.row_id = ${row.id} AND r.op = 'update'
      AND (c.before IS NULL OR c.before ->> '$.version' >= ${version})`);
  const names = new Set<string>();
  for (const { after } of changes) {
    if (after === null) return null;
    for (const name of Object.keys(JSON.parse(after) as Row)) names.add(name);
  }
  return names;
}

/** Who entered a row last, and when. */
export function lastSaved(read: ReadDb, row: LoggedRow): { savedBy: string; savedAt: string } {
  const last = read.get<{ savedBy: string | null; savedAt: string } | undefined>(sql`
    SELECT e.initials AS savedBy, s.at AS savedAt
    FROM row_change r JOIN change_set s ON s.id = r.change_set_id
         LEFT JOIN user u ON u.id = s.user_id LEFT JOIN employee e ON e.id = u.employee_id
    WHERE r.table_name = ${row.table} AND r.row_id = ${row.id} ORDER BY r.id DESC LIMIT 1`);
  return { savedBy: last?.savedBy ?? '', savedAt: last?.savedAt ?? '' };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
