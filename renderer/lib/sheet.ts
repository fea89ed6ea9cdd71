import type { TableOnScreen } from '#shared/contract/field.ts';

export type SheetValue = TableOnScreen['rows'][number][number];

export interface SheetColumn<Row> {
  readonly header: string;
  /** What stands in the file. Absent: the column is only for the screen. */
  readonly value?: (row: Row) => SheetValue;
}

/** A list as it leaves the program: its headings and its lines as text and figures. */
export function sheetOf<Row>(
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): TableOnScreen {
  const written = columns.flatMap(({ header, value }) => (value ? [{ header, value }] : []));
  return {
    headers: written.map(({ header }) => header),
    rows: rows.map((row) => written.map(({ value }) => value(row))),
  };
}
