import { type CsvColumn, toCsv } from '#db/export/csv.ts';
import { countOfYear } from '#db/queries/openings.ts';
import { yearOf } from '#shared/base/dates.ts';
import type { AppError } from '#shared/base/errors.ts';
import { formatTime } from '#shared/base/format.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { CallContext } from './context.ts';
import { writeWhereChosen } from './write-where-chosen.ts';

export interface CsvExport<Row> {
  /** What the access log calls it: 'case-list'. */
  readonly kind: string;
  /** What the file is called, before date, time and number. Tells nothing of a person. */
  readonly fileKind: string;
  readonly columns: readonly CsvColumn<Row>[];
  readonly rows: readonly Row[];
  /** Whose cases are in it, so that each citizen can be told; none for a list of no cases. */
  readonly caseIds: readonly string[];
}

export interface Exported {
  /** False where there was nothing to write, or the person thought better of it. */
  readonly saved: boolean;
  readonly rows: number;
}

/** A list as CSV; numbers and text as Danish Excel opens them. */
export function exportCsv<Row>(
  ctx: CallContext,
  list: CsvExport<Row>,
): Promise<Result<Exported, AppError>> {
  const { kind, fileKind, caseIds, columns, rows } = list;
  return exportFile(ctx, {
    kind,
    fileKind,
    caseIds,
    extension: 'csv',
    rows: rows.length,
    content: () => toCsv(columns, rows),
  });
}

interface FileExport extends Omit<CsvExport<never>, 'columns' | 'rows'> {
  readonly extension: 'csv' | 'ics' | 'json';
  /** Ticked by the person; a list never has it. */
  readonly fullCpr?: boolean;
  readonly rows: number;
  readonly content: () => string;
}

/** The one way a list leaves as a file: asked where, logged before anything is written. */
export async function exportFile(
  ctx: CallContext,
  { kind, fileKind, extension, rows, caseIds, fullCpr = false, content }: FileExport,
): Promise<Result<Exported, AppError>> {
  if (rows === 0) return succeed({ saved: false, rows });
  const file = await ctx.main.ask<'save-file'>({
    kind: 'save-file',
    suggestedName: `${fileName(ctx, fileKind)}.${extension}`,
    extension,
  });
  if (file === null) return succeed({ saved: false, rows });
  const ofCases = [...new Set(caseIds)];
  ctx.logAccess({
    action: 'export',
    citizenId: null,
    caseId: null,
    purpose: null,
    details: { kind, rows, cases: ofCases.length, caseIds: ofCases, fullCpr },
  });
  const written = writeWhereChosen(file, content());
  return written.ok ? succeed({ saved: true, rows }) : written;
}

/** Kind, date, time and running number. */
function fileName(ctx: CallContext, fileKind: string): string {
  const today = ctx.today();
  const number = countOfYear(ctx.read, 'export', yearOf(today)) + 1;
  return `${fileKind}-${today}-${formatTime(ctx.now()).replace('.', '')}-${number}`;
}
