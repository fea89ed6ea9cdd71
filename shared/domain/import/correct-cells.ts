import type { ColumnMapping, ImportField } from './model.ts';
import type { ImportTable } from './table.ts';

/** What a person wrote instead of what the file has, on a faulty line. */
export interface CellCorrection {
  readonly line: number;
  readonly field: ImportField;
  readonly text: string;
}

/** The table as corrected in place; the file itself is never touched. The last correction holds. */
export function correctCells(
  table: ImportTable,
  mapping: ColumnMapping,
  corrections: readonly CellCorrection[],
): ImportTable {
  const rows = table.rows.map((row) => {
    const own = corrections.filter((correction) => correction.line === row.line);
    if (own.length === 0) return row;
    const cells = [...row.cells];
    for (const { field, text } of own) {
      const column = mapping[field];
      if (column !== null) cells[column] = text;
    }
    return { ...row, cells };
  });
  return { ...table, rows };
}
