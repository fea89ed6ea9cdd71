import { z } from 'zod';

/** As the file has it: text, or a number where a spreadsheet typed it as one. Dates are 'dd-mm-åååå'. */
export const Cell = z.union([z.string().max(10_000), z.number()]);
export type Cell = z.infer<typeof Cell>;

export const TableRow = z.strictObject({
  /** Where it begins in the file; the first line is 1. */
  line: z.int().min(1),
  cells: z.array(Cell).max(1_000),
});
export type TableRow = z.infer<typeof TableRow>;

/** An extract as read, before anyone has said what its columns mean. */
export const ImportTable = z.strictObject({
  source: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('csv'),
      encoding: z.enum(['utf-8', 'windows-1252']),
      delimiter: z.enum([';', ',', '\t']),
    }),
    z.strictObject({ kind: z.literal('xlsx') }),
  ]),
  headers: z.array(z.string()),
  rows: z.array(TableRow),
});
export type ImportTable = z.infer<typeof ImportTable>;

/** Why a file cannot be read at all. The sentences stand in the renderer's `import.fileFaults`. */
export type FileFault =
  | { readonly code: 'too-large'; readonly params: { readonly megabytes: number } }
  | { readonly code: 'too-many-columns'; readonly params: { readonly most: number } }
  | { readonly code: 'unclosed-quote'; readonly params: { readonly line: number } }
  | { readonly code: 'cannot-open'; readonly reason: 'unreadable' | 'password' | 'damaged' }
  | { readonly code: 'not-an-extract' | 'wrong-encoding' | 'empty' | 'no-header' | 'no-rows' };
