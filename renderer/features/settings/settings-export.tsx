import type { SettingsTable } from '#shared/contract/settings.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { type SheetColumn, sheetOf } from '../../lib/sheet.ts';

interface SettingsExportProps<Row> {
  readonly table: SettingsTable;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
}

export function SettingsExport<Row>({ table, columns, rows }: SettingsExportProps<Row>) {
  return (
    <ExportButton
      name="settings.exportTable"
      input={() => ({ table, sheet: sheetOf(columns, rows) })}
    />
  );
}
