import { readFile, stat } from 'node:fs/promises';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { FileFault, ImportTable, TableRow } from '#shared/domain/import/table.ts';
import { decodeText } from './decode-text.ts';
import { parseCsv, recogniseDelimiter, type CsvProgress } from './parse-csv.ts';
import { parseXlsx } from './parse-xlsx.ts';

export interface ReadTableOptions {
  readonly onProgress?: (progress: CsvProgress) => void;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly limits?: Partial<ReadLimits>;
}

export interface ReadLimits {
  readonly fileBytes: number;
  /** Of a spreadsheet, which is a zip file. */
  readonly unpackedBytes: number;
  readonly columns: number;
}

/** 188 000 citizens, the number that received social support in 2021, are about 30 MB. */
const LIMITS: ReadLimits = { fileBytes: 50_000_000, unpackedBytes: 250_000_000, columns: 200 };

const ZIP = Buffer.from('PK\u0003\u0004');
/** Old Excel files, and new ones with a password. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** What stands in a header is words; a number, a date or a CPR number there is a line of data. */
const LOOKS_LIKE_DATA = /^[\d.,/ -]+$/u;

/**
 * An extract from a file: CSV (UTF-8 or Windows-1252; semicolon, comma or tab) or the first sheet of
 * an .xlsx, recognised by what it is, not by its name. The first line with content is the header.
 */
export async function readTable(
  path: string,
  options: ReadTableOptions = {},
): Promise<Result<ImportTable, FileFault>> {
  const limits = { ...LIMITS, ...options.limits };
  const bytes = await readWithin(path, limits.fileBytes, options.signal);
  if (!bytes.ok) return bytes;
  if (startsWith(bytes.value, COMPOUND_FILE)) {
    const isLocked = bytes.value.includes(ENCRYPTED);
    return fail(
      isLocked ? { code: 'cannot-open', reason: 'password' } : { code: 'not-an-extract' },
    );
  }
  if (startsWith(bytes.value, ZIP)) {
    const rows = await parseXlsx(bytes.value, {
      mostUnpackedBytes: limits.unpackedBytes,
      signal: options.signal,
    });
    return rows.ok ? asTable({ kind: 'xlsx' }, rows.value, limits) : rows;
  }
  return readCsv(bytes.value, options, limits);
}

/** Reads nothing of a file that is larger than allowed. */
async function readWithin(
  path: string,
  mostBytes: number,
  signal: AbortSignal | undefined,
): Promise<Result<Buffer, FileFault>> {
  const megabytes = Math.round(mostBytes / 1_000_000);
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return fail({ code: 'too-large', params: { megabytes } });
    const bytes = await readFile(path, { signal });
    return bytes.length === 0 ? fail({ code: 'empty' }) : succeed(bytes);
  } catch {
    signal?.throwIfAborted();
    return fail({ code: 'cannot-open', reason: 'unreadable' });
  }
}

async function readCsv(
  bytes: Buffer,
  options: ReadTableOptions,
  limits: ReadLimits,
): Promise<Result<ImportTable, FileFault>> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  if (text.trim() === '') return fail({ code: 'empty' });
  const delimiter = recogniseDelimiter(text);
  if (delimiter === null) return fail({ code: 'not-an-extract' });
  const rows = await parseCsv(text, delimiter, options);
  return rows.ok ? asTable({ kind: 'csv', encoding, delimiter }, rows.value, limits) : rows;
}

function asTable(
  source: ImportTable['source'],
  lines: readonly TableRow[],
  limits: ReadLimits,
): Result<ImportTable, FileFault> {
  const [header, ...rows] = lines;
  if (!header) return fail({ code: 'empty' });
  const headers = header.cells.map((cell) => String(cell).trim());
  while (headers.at(-1) === '') headers.pop();
  if (headers.length > limits.columns) {
    return fail({ code: 'too-many-columns', params: { most: limits.columns } });
  }
  if (headers.length < 2 || headers.some((text) => text !== '' && LOOKS_LIKE_DATA.test(text))) {
    return fail({ code: 'no-header' });
  }
  if (rows.length === 0) return fail({ code: 'no-rows' });
  const width = headers.length;
  return succeed({
    source,
    headers,
    rows: source.kind === 'xlsx' ? rows.map((row) => padded(row, width)) : rows,
  });
}

/** A sheet has no cell where nothing was written; a CSV line that is short is out of its columns. */
function padded(row: TableRow, width: number): TableRow {
  const missing = Math.max(0, width - row.cells.length);
  return missing === 0
    ? row
    : { ...row, cells: [...row.cells, ...Array<string>(missing).fill('')] };
}

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}
