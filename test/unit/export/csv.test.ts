import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { neutraliseFormula, toCsv, type CsvColumn } from '#db/export/csv.ts';

interface Row {
  readonly name: string | null;
  readonly amount: number | null;
}

const COLUMNS: readonly CsvColumn<Row>[] = [
  { header: 'Navn', value: (row) => row.name },
  { header: 'Beløb', value: (row) => row.amount },
];

it.each([
  '=1+1',
  '=cmd|"/c calc"!A1',
  '+45 12 34 56 78',
  '-1+1',
  '-',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
])('what a spreadsheet would calculate is text: %j', (text) => {
  expect(neutraliseFormula(text)).toBe(`'${text}`);
});

it.each(['-12', '-1.249,50', '−12', 'a=b', '', 'Bach-Nielsen', "'=1"])(
  '%j stays as it is',
  (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  },
);

it('writes what Danish Excel opens: mark, semicolons, decimal comma, CRLF, quotes where needed', () => {
  const rows = [
    { name: 'Åse; "Ø"', amount: 1249.5 },
    { name: '=1+1', amount: -17 },
    { name: null, amount: null },
    { name: 'to\nlinjer', amount: 0 },
  ];
  expect(toCsv(COLUMNS, rows)).toBe(
    '\uFEFFNavn;Beløb\r\n"Åse; ""Ø""";1249,5\r\n\'=1+1;-17\r\n;\r\n"to\nlinjer";0\r\n',
  );
});

it('an empty list has its header', () => {
  expect(toCsv(COLUMNS, [])).toBe('\uFEFFNavn;Beløb\r\n');
});

it('a figure that is not a number is a fault of ours, never printed', () => {
  expect(() => toCsv(COLUMNS, [{ name: 'a', amount: Number.NaN }])).toThrow(RangeError);
});

it('is read back field by field', () => {
  const name = ' mellemrum \r ;"';
  const [, row] = parse(toCsv(COLUMNS, [{ name, amount: null }]), { delimiter: ';', bom: true });
  expect(row).toEqual([name, '']);
});
