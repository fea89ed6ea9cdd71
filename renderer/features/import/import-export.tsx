import type { ImportTable } from '#shared/contract/import.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { type SheetColumn, sheetOf } from '../../lib/sheet.ts';

interface ImportExportProps<Row> {
  readonly table: ImportTable;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
}

export function ImportExport<Row>({ table, columns, rows }: ImportExportProps<Row>) {
  return (
    <ExportButton
      name="imports.exportTable"
      input={() => ({ table, sheet: sheetOf(columns, rows) })}
      size="small"
    />
  );
}
