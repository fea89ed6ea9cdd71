import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { FileFault, TableRow } from '#shared/domain/import/table.ts';

export type Delimiter = ';' | ',' | '\t';

const DELIMITERS = [';', '\t', ','] as const satisfies readonly Delimiter[];
/** Excel writes "sep=;" above the header where asked to. */
const SEPARATOR_LINE = /^sep=([;,\t])\r?\n/iu;
const CHUNK_CHARACTERS = 1 << 16;
/** A quote that is never closed swallows the rest of the file; no honest line is as long as this. */
const LONGEST_RECORD = 1 << 20;

export interface CsvProgress {
  readonly charactersRead: number;
  readonly charactersTotal: number;
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
  options: {
    readonly onProgress?: ((progress: CsvProgress) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Result<TableRow[], FileFault>> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
    from_line: SEPARATOR_LINE.test(text) ? 2 : 1,
  });
  const source = Readable.from(chunksOf(text, options), { signal: options.signal });
  source.on('error', (error) => parser.destroy(error));
  const rows: TableRow[] = [];
  let line = SEPARATOR_LINE.test(text) ? 2 : 1;
  try {
    for await (const record of source.pipe(parser)) {
      const { record: cells, info } = record as { record: string[]; info: { lines: number } };
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line = info.lines + 1;
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof CsvError)) throw error;
    return fail({ code: 'unclosed-quote', params: { line } });
  }
  return succeed(rows);
}

function* chunksOf(
  text: string,
  options: {
    readonly onProgress?: ((progress: CsvProgress) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): Generator<string> {
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
