import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { FileFault, TableRow } from '#shared/domain/import/table.ts';

export type Delimiter = ';' | ',' | '\t';

const DELIMITERS = [';', '\t', ','] as const satisfies readonly Delimiter[];
/** Excel writes "sep=;" above the header where asked to. */
const SEPARATOR_LINE = /^sep=([;,\t])\r?\n/iu;
const LINE_END = /\r\n|\r|\n/gu;
const CHUNK_CHARACTERS = 1 << 16;
/** A quote that is never closed swallows the rest of the file; no honest line is as long as this. */
const LONGEST_RECORD = 1 << 20;

export interface CsvProgress {
  readonly charactersRead: number;
  readonly charactersTotal: number;
}

export interface CsvOptions {
  readonly onProgress?: ((progress: CsvProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The delimiter that splits the header into most fields; null where nothing splits it, which no
 * extract does.
 */
export function recogniseDelimiter(text: string): Delimiter | null {
  const declared = SEPARATOR_LINE.exec(text)?.[1];
  const found = DELIMITERS.find((delimiter) => delimiter === declared);
  if (found) return found;
  const header = firstLine(text).replaceAll(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length - 1,
  })).sort((a, b) => b.count - a.count);
  const best = counts[0];
  return best && best.count > 0 ? best.delimiter : null;
}

/** Every line that has something in it, header included. Aborts with the signal's reason. */
export async function parseCsv(
  text: string,
  delimiter: Delimiter,
  options: CsvOptions,
): Promise<Result<TableRow[], FileFault>> {
  const rows: TableRow[] = [];
  const firstLine = SEPARATOR_LINE.test(text) ? 2 : 1;
  let line = firstLine;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
    from_line: firstLine,
    // The parser's own count takes a line end inside quotes for two; and what it has read must be
    // known here when it fails.
    on_record: (cells: string[]) => {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line += 1 + cells.reduce((sum, cell) => sum + (cell.match(LINE_END)?.length ?? 0), 0);
      return null;
    },
  });
  try {
    parser.resume();
    await pipeline(Readable.from(chunksOf(text, options)), parser);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof CsvError)) throw error;
    return fail({ code: 'unclosed-quote', params: { line } });
  }
  return succeed(rows);
}

function* chunksOf(text: string, options: CsvOptions): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK_CHARACTERS) {
    options.signal?.throwIfAborted();
    yield text.slice(at, at + CHUNK_CHARACTERS);
    options.onProgress?.({
      charactersRead: Math.min(at + CHUNK_CHARACTERS, text.length),
      charactersTotal: text.length,
    });
  }
}

function firstLine(text: string): string {
  return /^\s*([^\r\n]*)/u.exec(text)?.[1] ?? '';
}
