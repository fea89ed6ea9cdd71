import type { CsvColumn } from '#db/export/csv.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { imports } from '#shared/contract/import.ts';
import type { ImportFault } from '#shared/domain/import/model.ts';
import { viewOfPlan } from '#shared/domain/import/plan.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';
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

export async function exportFaults(
  ctx: CallContext,
  input: Input,
): Promise<Result<Exported, AppError>> {
  const judged = judgeFile(ctx, input);
  if (!judged.ok) return judged;
  const lines = faultLines(judged.value, input);
  return exportCsv(ctx, {
    kind: 'import-faults',
    fileKind: 'importfejl',
    columns: COLUMNS,
    rows: lines,
    caseIds: [],
  });
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
