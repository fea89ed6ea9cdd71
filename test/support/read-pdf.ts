import { execFileSync } from 'node:child_process';

export interface ReadPdf {
  /** The text of each page, laid out as it stands; what falls outside the sheet is not in it. */
  readonly pages: readonly string[];
  readonly text: string;
  /** All text with every space and line break taken out: for words that may be broken anywhere. */
  readonly unspaced: string;
  /** The document's own title; empty when it has none. */
  readonly title: string;
  readonly isTagged: boolean;
  /** Of the catalogue: 'da'; null when none is said. */
  readonly language: string | null;
  /** In points; A4 is 595 × 842. */
  readonly width: number;
  readonly height: number;
}

/** Reads a PDF back with poppler, which had no part in making it. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = run('pdftotext', ['-layout', '-', '-'], bytes);
  let unspaced: string | undefined;
  const facts = run('pdfinfo', ['-'], bytes);
  const [, width = '0', height = '0'] = /^Page size: +([\d.]+) x ([\d.]+)/mu.exec(facts) ?? [];
  return {
    text,
    pages: text.split('\f').slice(0, -1),
    get unspaced() {
      unspaced ??= run('pdftotext', ['-', '-'], bytes).replaceAll(/\s/gu, '');
      return unspaced;
    },
    title: /^Title: +(.*)$/mu.exec(facts)?.[1] ?? '',
    isTagged: /^Tagged: +yes$/mu.test(facts),
    language: /\/Lang ?\(([^)]*)\)/u.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? null,
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  };
}

function run(program: string, args: readonly string[], input: Uint8Array): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64_000_000, input });
}

/** What the drawings say for those who do not see them, in the order they stand in the file. */
export function altTexts(bytes: Uint8Array): readonly string[] {
  const written = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\/Alt ?(?:<FEFF([0-9A-F]+)>|\(([^)]*)\))/gu);
  return [...written].map(([, utf16, plain]) =>
    utf16 === undefined ? (plain ?? '') : Buffer.from(utf16, 'hex').swap16().toString('utf16le'),
  );
}
