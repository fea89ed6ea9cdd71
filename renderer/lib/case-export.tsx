import type { CaseTable } from '#shared/contract/cases.ts';
import { ExportButton } from './export-button.tsx';
import { useMay } from './session.ts';
import { type SheetColumn, sheetOf } from './sheet.ts';

interface CaseExportProps<Row> {
  readonly caseId: string;
  readonly table: CaseTable;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
}

/** Saves a list on the page of a case as a file; nothing where it is empty or not for this person. */
export function CaseExport<Row>({ caseId, table, columns, rows }: CaseExportProps<Row>) {
  const mayExport = useMay('case.export');
  if (!mayExport || rows.length === 0) return null;
  return (
    <ExportButton
      name="cases.exportTable"
      input={() => ({ caseId, table, sheet: sheetOf(columns, rows) })}
      size="small"
    />
  );
}
