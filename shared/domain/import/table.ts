/** As the file has it: text, or a number where a spreadsheet typed it as one. Dates are 'dd-mm-åååå'. */
export type Cell = string | number;

export interface TableRow {
  /** Where it begins in the file; the first line is 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** An extract as read, before anyone has said what its columns mean. */
export interface ImportTable {
  readonly source:
    | {
        readonly kind: 'csv';
        readonly encoding: 'utf-8' | 'windows-1252';
        readonly delimiter: ';' | ',' | '\t';
      }
    | { readonly kind: 'xlsx' };
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Why a file cannot be read at all. The sentences stand in the renderer's `import.fileFaults`. */
export type FileFault =
  | { readonly code: 'too-large'; readonly params: { readonly megabytes: number } }
  | { readonly code: 'too-many-columns'; readonly params: { readonly most: number } }
  | { readonly code: 'unclosed-quote'; readonly params: { readonly line: number } }
  | { readonly code: 'cannot-open'; readonly reason: 'unreadable' | 'password' | 'damaged' }
  | { readonly code: 'not-an-extract' | 'wrong-encoding' | 'empty' | 'no-header' | 'no-rows' };
