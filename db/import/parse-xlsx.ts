import { readSheet } from 'read-excel-file/universal';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { Cell, FileFault, TableRow } from '#shared/domain/import/table.ts';
import { packStored, unpackXlsx } from './unpack-xlsx.ts';

/** Excel's own limits; a cell beyond them is not Excel's. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** One cell far out to the right makes every cell before it. This many fit in memory with ease. */
const MOST_CELLS = 20_000_000;
const CELL_REFERENCE = /\br="([A-Z]{0,8})(\d{1,15})"/gu;

/**
 * The first sheet. Numbers stay numbers, dates become 'dd-mm-åååå', so the rows read as the same rows
 * in a CSV file would.
 */
export async function parseXlsx(
  bytes: Buffer,
  options: {
    readonly mostUnpackedBytes: number;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Result<TableRow[], FileFault>> {
  const tooLarge = {
    code: 'too-large',
    params: { megabytes: Math.round(options.mostUnpackedBytes / 1_000_000) },
  } as const;
  const unpacked = unpackXlsx(bytes, options.mostUnpackedBytes);
  if ('fault' in unpacked) {
    if (unpacked.fault === 'too-large') return fail(tooLarge);
    if (unpacked.fault === 'not-a-spreadsheet') return fail({ code: 'not-an-extract' });
    return fail({ code: 'cannot-open', reason: 'damaged' });
  }
  for (const [name, part] of unpacked.parts) {
    options.signal?.throwIfAborted();
    if (!name.startsWith('xl/worksheets/')) continue;
    const cells = countCells(part.toString('utf8'));
    if (cells === null) return fail({ code: 'cannot-open', reason: 'damaged' });
    if (cells > MOST_CELLS) return fail(tooLarge);
  }
  const sheet = await readFirstSheet(packStored(unpacked.parts));
  options.signal?.throwIfAborted();
  if (!sheet) return fail({ code: 'cannot-open', reason: 'damaged' });
  const rows = sheet.map((cells, index) => ({ line: index + 1, cells: cells.map(cellOf) }));
  return succeed(rows.filter(({ cells }) => cells.some((cell) => String(cell).trim() !== '')));
}

/** The library throws on whatever is wrong inside; for a person it is one thing. */
async function readFirstSheet(zip: Buffer): Promise<readonly (readonly unknown[])[] | null> {
  try {
    const copy = new ArrayBuffer(zip.length);
    zip.copy(new Uint8Array(copy));
    return await readSheet(copy);
  } catch {
    return null;
  }
}

/** How many cells a sheet would unfold to; null where a reference is outside any sheet. */
function countCells(xml: string): number | null {
  let cells = 0;
  let row = 0;
  let widest = 0;
  let lastRow = 0;
  for (const [, letters = '', digits = ''] of xml.matchAll(CELL_REFERENCE)) {
    const number = Number(digits);
    const column = columnNumber(letters);
    if (number > MOST_ROWS || column > MOST_COLUMNS) return null;
    if (number !== row) {
      cells += widest;
      widest = 0;
      row = number;
    }
    widest = Math.max(widest, column);
    lastRow = Math.max(lastRow, number);
  }
  return cells + widest + lastRow;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (value instanceof Date) return danishDate(value);
  return typeof value === 'string' ? value : '';
}

/** The library gives the day at midnight UTC; a time of day stays visible, and is then no date. */
function danishDate(date: Date): string {
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  const time = date.toISOString().slice(11, 16);
  return time === '00:00' ? `${day}-${month}-${year}` : `${day}-${month}-${year} ${time}`;
}
