import { sql } from 'drizzle-orm';
import type { SettingEntry } from '#shared/domain/settings/setting-view.ts';
import type { ReadDb } from '../open.ts';

/** Who entered each value, when and why, from the change log; what the program came with is left out. */
export function settingEntries(read: ReadDb): ReadonlyMap<string, SettingEntry> {
  const rows = read.all<SettingEntry & { readonly rowId: string }>(sql`
    SELECT r.row_id AS rowId, s.at, s.reason, COALESCE(e.initials, '?') AS "by"
    FROM row_change r JOIN change_set s ON s.id = r.change_set_id
                      LEFT JOIN user u ON u.id = s.user_id
                      LEFT JOIN employee e ON e.id = u.employee_id
    WHERE r.table_name = 'setting' AND r.op = 'insert' AND s.command IN ('settings.change', 'settings.addRefundYear')`);
  return new Map(rows.map(({ rowId, at, by, reason }) => [rowId, { at, by, reason }]));
}
