import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { valueOf } from '#test/support/case-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import { tempFolder } from '#test/support/temp-db.ts';
import { hostilePen } from './act.ts';
import type { HostileSession } from './session.ts';

/** Tables as they stand on a screen, whose text is kept nowhere: it leaves as a file. */
export interface ExportedTables {
  /** What was written, by contract path. */
  readonly written: ReadonlyMap<string, string>;
  /** What stands in the files, cell by cell. */
  readonly cells: readonly string[];
}

export async function exportHostileTables({
  backend,
  caseId,
}: Pick<HostileSession, 'backend' | 'caseId'>): Promise<ExportedTables> {
  const { write, written } = hostilePen();
  const file = join(tempFolder(), 'tabel.csv');
  backend.dialogs.saveFile = file;
  const sheetOf = (entry: string) => ({
    headers: [write(`${entry}.sheet.headers`)],
    rows: [[write(`${entry}.sheet.rows`)]],
  });
  const cellsOf = (): string[] => parse(readFileSync(file), { bom: true, delimiter: ';' }).flat();
  const { cases } = backend.as(people.caseworker);
  const history = { caseId, table: 'history' as const, sheet: sheetOf('cases.exportTable') };
  valueOf(await cases.exportTable(history));
  const cells = cellsOf();
  const { settings } = backend.as(people.admin);
  const values = { table: 'values' as const, sheet: sheetOf('settings.exportTable') };
  valueOf(await settings.exportTable(values));
  return { written, cells: [...cells, ...cellsOf()] };
}
