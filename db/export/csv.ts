import { stringify } from 'csv-stringify/sync';

/** A number is written with decimal comma and no thousands separator; null is an empty field. */
export type CsvValue = string | number | null;

export interface CsvColumn<Row> {
  readonly header: string;
  readonly value: (row: Row) => CsvValue;
}

const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const NEGATIVE_NUMBER = /^-\d+(?:\.\d{3})*(?:,\d+)?$/u;

/** What a spreadsheet would calculate is written as text, behind an apostrophe; negative numbers stay. */
export function neutraliseFormula(text: string): string {
  return STARTS_A_FORMULA.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
}

/**
 * A list as Danish Excel opens it: UTF-8 with byte order mark, semicolons, decimal comma, CRLF.
 * Throws on a number that is not finite: a figure that is missing is null.
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const header = columns.map((column) => neutraliseFormula(column.header));
  const lines = rows.map((row) => columns.map((column) => written(column.value(row))));
  return stringify([header, ...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]|^\s|\s$/u,
  });
}

function written(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return neutraliseFormula(value);
  if (!Number.isFinite(value)) throw new RangeError('A number in an export must be finite.');
  return String(value).replace('.', ',');
}
