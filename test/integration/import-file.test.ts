import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readTable } from '#db/import/read-table.ts';
import { packStored } from '#db/import/unpack-xlsx.ts';
import { suggestMapping } from '#shared/domain/import/mapping.ts';
import { readRows } from '#shared/domain/import/read-rows.ts';
import type { ImportTable } from '#shared/domain/import/table.ts';
import { CONTEXT, EXTRACT, EXTRACT_TEXT, sentenceOf } from '#test/fixtures/import/context.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-file-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function tableOf(path: string): Promise<ImportTable> {
  const table = await readTable(path);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return table.value;
}

function readingOf(table: ImportTable) {
  return readRows(table, suggestMapping(table.headers), CONTEXT, {});
}

describe('what is not an extract is named', () => {
  const cases: readonly [name: string, content: string | Buffer, fault: object][] = [
    ['nothing', '', { code: 'empty' }],
    ['white space', ' \r\n\r\n', { code: 'empty' }],
    ['only a header', 'Sagsnr;CPR\r\n', { code: 'no-rows' }],
    ['lines without a header', '27.01;810747-0049\r\n27.02;780275-0434\r\n', { code: 'no-header' }],
    ['a letter', 'Kære Susanne\r\nTak for sidst.\r\n', { code: 'not-an-extract' }],
    ['a PDF', '%PDF-1.7\n1 0 obj;', { code: 'not-an-extract' }],
    ['a web page', '<!DOCTYPE html><table><tr><td>a;b', { code: 'not-an-extract' }],
    ['JSON', '[{"a": 1, "b": 2}]', { code: 'not-an-extract' }],
    ['binary', Buffer.from([80, 78, 71, 0, 1, 2, 3, 59, 10, 200]), { code: 'not-an-extract' }],
    ['UTF-16', Buffer.from('\uFEFFSagsnr;CPR\r\n1;2', 'utf16le'), { code: 'wrong-encoding' }],
    ['UTF-16 unmarked', Buffer.from('Sagsnr;CPR\r\n1;2', 'utf16le'), { code: 'wrong-encoding' }],
    [
      'letters of DOS',
      Buffer.from('Efternavn;Fornavn\r\nM\u009bller;Bj\u009brn', 'latin1'),
      { code: 'wrong-encoding' },
    ],
    ['letters encoded twice', 'Efternavn;Fornavn\r\nMÃ¸ller;BjÃ¸rn', { code: 'wrong-encoding' }],
    ['letters lost', 'Efternavn;Fornavn\r\nM\uFFFDller;Bj\uFFFDrn', { code: 'wrong-encoding' }],
    [
      'a quote never closed',
      'Sagsnr;CPR\r\n1;2\r\n3;"4\r\n5;6\r\n',
      { code: 'unclosed-quote', params: { line: 3 } },
    ],
    [
      'too many columns',
      `${Array.from({ length: 201 }, (_, at) => `Kolonne ${at}a`).join(';')}\r\n1;2`,
      { code: 'too-many-columns', params: { most: 200 } },
    ],
    [
      'a zip that is damaged',
      'PK\u0003\u0004 and no more',
      { code: 'cannot-open', reason: 'damaged' },
    ],
    [
      'a workbook with a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(512),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      { code: 'cannot-open', reason: 'password' },
    ],
    [
      'an old Excel file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      { code: 'not-an-extract' },
    ],
  ];
  it.each(cases)('%s', async (name, content, error) => {
    expect(await readTable(fileOf(name, content))).toEqual({ ok: false, error });
  });

  it('a file that is not there', async () => {
    const error = { code: 'cannot-open', reason: 'unreadable' };
    expect(await readTable(join(folder, 'missing.csv'))).toEqual({ ok: false, error });
  });

  it('a folder', async () => {
    const error = { code: 'cannot-open', reason: 'unreadable' };
    expect(await readTable(folder)).toEqual({ ok: false, error });
  });

  it('a file of 300 MB, of which nothing is read', async () => {
    const path = fileOf('large.csv', '');
    truncateSync(path, 300_000_000);
    const error = { code: 'too-large', params: { megabytes: 50 } };
    expect(await readTable(path)).toEqual({ ok: false, error });
  });
});

describe('CSV', () => {
  it('reads the extract as it was written, with the line each row stands on', async () => {
    const table = await tableOf(EXTRACT);
    expect(table.source).toEqual({ kind: 'csv', encoding: 'windows-1252', delimiter: ';' });
    expect(table.headers).toHaveLength(18);
    expect(table.rows.map((row) => row.line)).toEqual(Array.from({ length: 141 }, (_, i) => i + 2));
    expect(table.rows[0]?.cells.slice(0, 4)).toEqual(['27.01200', '810747-0049', 'Bæk', 'Susanne']);
  });

  it.each([
    ['UTF-8', EXTRACT_TEXT],
    ['UTF-8 with a byte order mark', `\uFEFF${EXTRACT_TEXT}`],
    ['line ends of Unix', EXTRACT_TEXT.replaceAll('\r\n', '\n')],
    ['tabs', EXTRACT_TEXT.replaceAll(';', '\t')],
    ['every field quoted', EXTRACT_TEXT.replaceAll(/[^;\r\n]+/gu, '"$&"')],
    ['commas', EXTRACT_TEXT.replaceAll(/[^;\r\n]+/gu, '"$&"').replaceAll(';', ',')],
  ])('gives the same rows from %s', async (name, text) => {
    const table = await tableOf(fileOf(`${name}.csv`, text));
    const { headers, rows } = await tableOf(EXTRACT);
    expect({ headers: table.headers, rows: table.rows }).toEqual({ headers, rows });
  });

  it('follows the separator that Excel declares above the header', async () => {
    const table = await tableOf(fileOf('sep.csv', 'sep=,\r\nSagsnr,"Navn; begge"\r\n1a,x\r\n'));
    expect(table.headers).toEqual(['Sagsnr', 'Navn; begge']);
    expect(table.rows).toEqual([{ line: 3, cells: ['1a', 'x'] }]);
  });

  it('counts lines as they stand in the file: blank ones, and line ends inside quotes', async () => {
    const text = '\r\nSagsnr;Note\r\n1a;"to\r\nlinjer"\r\n\r\n;\r\n2a;"med ""gåseøjne"""\r\n';
    const table = await tableOf(fileOf('lines.csv', text));
    expect(table.rows).toEqual([
      { line: 3, cells: ['1a', 'to\r\nlinjer'] },
      { line: 7, cells: ['2a', 'med "gåseøjne"'] },
    ]);
  });

  it('says how far it is, and stops when told to', async () => {
    const path = fileOf('long.csv', EXTRACT_TEXT.repeat(40));
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = readTable(path, {
      signal: stop.signal,
      onProgress: ({ charactersRead, charactersTotal }) => {
        seen.push(charactersRead / charactersTotal);
        if (seen.length === 2) stop.abort(new Error('cancelled by the person'));
      },
    });
    await expect(reading).rejects.toThrow('cancelled by the person');
    expect(seen).toHaveLength(2);
    expect(seen.every((part) => part > 0 && part < 1)).toBe(true);
  });
});

describe('.xlsx', () => {
  const DATE = /^(\d\d)-(\d\d)-(\d{4})$/u;
  const DECIMAL = /^[\d.]+,\d\d$/u;

  /** The extract as somebody would have it in Excel: real dates, real numbers. */
  function typedCell(text: string) {
    const date = DATE.exec(text);
    const value = date && new Date(`${date[3]}-${date[2]}-${date[1]}T00:00:00Z`);
    if (value?.getUTCDate() === Number(date?.[1])) {
      return { value, type: Date, format: 'dd-mm-yyyy' } as const;
    }
    if (DECIMAL.test(text)) {
      return { value: Number(text.replace('.', '').replace(',', '.')), type: Number } as const;
    }
    return text === '' ? null : ({ value: text, type: String } as const);
  }

  async function xlsxOf(name: string, lines: readonly string[]): Promise<string> {
    const path = join(folder, name);
    const rows = lines.map((line) => line.split(';').map(typedCell));
    await writeExcelFile(rows).toFile(path);
    return path;
  }

  it('gives the same rows and the same faults as the CSV, dates and numbers typed', async () => {
    const lines = EXTRACT_TEXT.trimEnd().split('\r\n');
    const sheet = await tableOf(await xlsxOf('extract.xlsx', lines));
    expect(sheet.source).toEqual({ kind: 'xlsx' });
    const fromSheet = readingOf(sheet);
    expect(fromSheet).toEqual(readingOf(await tableOf(EXTRACT)));
    expect(fromSheet.good).toHaveLength(130);
  });

  it('keeps the line numbers where lines are empty', async () => {
    const table = await tableOf(await xlsxOf('gaps.xlsx', ['Sagsnr;Navn', '', '1a;x']));
    expect(table.rows).toEqual([{ line: 3, cells: ['1a', 'x'] }]);
  });

  it('gives a CPR number its leading zero back, where the spreadsheet made it a number', async () => {
    const path = join(folder, 'cpr.xlsx');
    const [header = '', line = ''] = EXTRACT_TEXT.split('\r\n');
    const cells = line.split(';').map(typedCell);
    cells[1] = { value: 113_801_234, type: Number };
    await writeExcelFile([header.split(';').map(typedCell), cells]).toFile(path);
    const { faults } = readingOf(await tableOf(path));
    expect(faults.map(sentenceOf)).toEqual(['CPR begynder med en dato, der ikke findes']);
  });

  it('refuses a cell that no sheet has room for, and one that would unfold to millions', async () => {
    const sheetWith = (cells: string) =>
      packStored(
        new Map([
          ['xl/workbook.xml', Buffer.from('<workbook/>')],
          ['xl/worksheets/sheet1.xml', Buffer.from(`<sheetData>${cells}</sheetData>`)],
        ]),
      );
    const beyond = fileOf('beyond.xlsx', sheetWith('<c r="ZZZZZZZ99999999"><v>1</v></c>'));
    expect(await readTable(beyond)).toEqual({
      ok: false,
      error: { code: 'cannot-open', reason: 'damaged' },
    });
    const wide = Array.from({ length: 2_000 }, (_, row) => `<c r="XFD${row + 1}"><v>1</v></c>`);
    expect(await readTable(fileOf('wide.xlsx', sheetWith(wide.join(''))))).toMatchObject({
      error: { code: 'too-large' },
    });
  });

  it('refuses a zip file that is no spreadsheet', async () => {
    const letter = packStored(new Map([['word/document.xml', Buffer.from('<w/>')]]));
    const error = { code: 'not-an-extract' };
    expect(await readTable(fileOf('letter.docx', letter))).toEqual({ ok: false, error });
  });

  it('refuses what unpacks to more than the limit, before it is read as a sheet', async () => {
    const lines = ['Sagsnr;Navn', ...Array.from({ length: 5_000 }, () => 'samme;igen')];
    const path = await xlsxOf('bomb.xlsx', lines);
    const table = await readTable(path, { limits: { unpackedBytes: 100_000 } });
    expect(table).toEqual({
      ok: false,
      error: { code: 'too-large', params: { megabytes: 0 } },
    });
  });
});
