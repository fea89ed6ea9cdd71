import { toCsv, type CsvColumn } from '#db/export/csv.ts';
import { countOfYear } from '#db/queries/openings.ts';
import { yearOf } from '#shared/base/dates.ts';
import type { AppError } from '#shared/base/errors.ts';
import { formatTime } from '#shared/base/format.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { imports } from '#shared/contract/import.ts';
import type { ImportFault } from '#shared/domain/import/model.ts';
import { viewOfPlan } from '#shared/domain/import/plan.ts';
import type { CallContext } from '../../context.ts';
import { writeWhereChosen } from '../../write-where-chosen.ts';
import { judgeFile, type JudgedFile } from './judge-file.ts';

type Input = ParsedInputOf<typeof imports.exportFaults>;

interface FaultLine {
  readonly line: number;
  readonly caseNumber: string;
  readonly column: string;
  readonly content: string;
  readonly sentence: string;
}

/** For the one who mends the extract. No names, and no whole CPR number: the line number finds the rest. */
const COLUMNS: readonly CsvColumn<FaultLine>[] = [
  { header: 'Linje', value: (row) => row.line },
  { header: 'Sagsnummer', value: (row) => row.caseNumber },
  { header: 'Kolonne', value: (row) => row.column },
  { header: 'Indhold', value: (row) => row.content },
  { header: 'Fejl', value: (row) => row.sentence },
];

/** Writes the faults where the person says. Logged before anything is written. */
export async function exportFaults(
  ctx: CallContext,
  input: Input,
): Promise<Result<{ readonly saved: boolean }, AppError>> {
  const judged = judgeFile(ctx, input);
  if (!judged.ok) return judged;
  const lines = faultLines(judged.value, input);
  if (lines.length === 0) return succeed({ saved: false });
  const suggestedName = exportName(ctx);
  const file = await ctx.main.ask<'save-file'>({
    kind: 'save-file',
    suggestedName,
    extension: 'csv',
  });
  if (file === null) return succeed({ saved: false });
  ctx.logAccess({
    action: 'export',
    citizenId: null,
    caseId: null,
    purpose: null,
    details: { kind: 'import-faults', lines: lines.length, fullCpr: false },
  });
  const written = writeWhereChosen(file, toCsv(COLUMNS, lines));
  return written.ok ? succeed({ saved: true }) : written;
}

/** The words are the page's, the faults are ours: a sentence about a fault that is not there is left out. */
function faultLines(
  { table, reading, plan }: JudgedFile,
  { mapping, sentences }: Input,
): readonly FaultLine[] {
  const words = new Map(sentences.map((one) => [keyOf(one), one.sentence]));
  return viewOfPlan(table, mapping, reading, plan).faultyLines.flatMap(({ line, cells, faults }) =>
    faults.flatMap((fault) => {
      const sentence = words.get(keyOf(fault));
      if (sentence === undefined) return [];
      const { field } = fault;
      const column = field === null ? '' : (table.headers[mapping[field] ?? -1] ?? '');
      const content = field === null || isPerson(field) ? '' : cells[field];
      return [{ line, caseNumber: cells.caseNumber, column, content, sentence }];
    }),
  );
}

function keyOf({ line, field, code }: Pick<ImportFault, 'line' | 'field' | 'code'>): string {
  return JSON.stringify([line, field, code]);
}

function isPerson(field: ImportFault['field']): boolean {
  return field === 'cpr' || field === 'firstNames' || field === 'lastName';
}

/** Kind, date, time and running number: a file name tells nothing of a person. */
function exportName(ctx: CallContext): string {
  const today = ctx.today();
  const number = countOfYear(ctx.read, 'export', yearOf(today)) + 1;
  return `importfejl-${today}-${formatTime(ctx.now()).replace('.', '')}-${number}.csv`;
}
