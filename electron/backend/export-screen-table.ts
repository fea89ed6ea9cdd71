import { maskCprsIn } from '#shared/base/cpr.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { TableOnScreen } from '#shared/contract/field.ts';
import type { CallContext } from './context.ts';
import { exportCsv, type CsvExport, type Exported } from './export-csv.ts';

type Row = TableOnScreen['rows'][number];

/** A list in the page's own words. A CPR number somebody wrote in a note leaves masked, as everywhere. */
export function exportScreenTable(
  ctx: CallContext,
  sheet: TableOnScreen,
  about: Pick<CsvExport<Row>, 'kind' | 'fileKind' | 'caseIds'>,
): Promise<Result<Exported, AppError>> {
  const valueAt = (place: number) => (row: Row) => {
    const value = row[place] ?? null;
    return typeof value === 'string' ? maskCprsIn(value) : value;
  };
  const columns = sheet.headers.map((header, place) => ({ header, value: valueAt(place) }));
  return exportCsv(ctx, { ...about, columns, rows: sheet.rows });
}
