import type { CsvColumn } from '#db/export/csv.ts';
import { printLog } from '#db/queries/print-log.ts';
import type { AppError } from '#shared/base/errors.ts';
import { formatDateTime } from '#shared/base/format.ts';
import type { Result } from '#shared/base/result.ts';
import type { PrintLogRow } from '#shared/contract/printing.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';

export const LOG_LINES = 1_000;

const KIND = {
  'case-overview': 'Sagsoversigt',
  'case-overviews': 'Sagsoversigter',
  insight: 'Indsigt til borgeren',
  'team-overview': 'Teamoversigt',
  'goal-sheet': 'Målark til borgeren',
  'due-list': 'Opfølgningsliste',
  'move-out-plan': 'Flytteplan til borgeren',
  'hours-statement': 'Særskilt timeopgørelse',
  'committee-pack': 'Udvalgspakke',
  'decision-list': 'Beslutningsliste',
  'action-plan': 'Handleplan',
  'service-order': 'Bestilling',
  'status-sheet': 'Statusark',
} as const satisfies Record<PrintLogRow['kind'], string>;

const TO = {
  preview: 'Visning',
  paper: 'Papir',
  pdf: 'PDF',
} as const satisfies Record<PrintLogRow['to'], string>;

const COLUMNS: readonly CsvColumn<PrintLogRow>[] = [
  { header: 'Tidspunkt', value: (row) => formatDateTime(row.at) },
  { header: 'Hvem', value: (row) => row.userInitials },
  { header: 'Udskrift', value: (row) => KIND[row.kind] },
  { header: 'Sager', value: (row) => row.cases },
  { header: 'Helt CPR-nummer', value: (row) => (row.fullCpr ? 'Ja' : 'Nej') },
  { header: 'Private noter', value: (row) => (row.withNotes ? 'Ja' : 'Nej') },
  { header: 'Til', value: (row) => TO[row.to] },
];

/** Counts and initials only: the log names no citizen. */
export function exportPrintLog(ctx: CallContext): Promise<Result<Exported, AppError>> {
  return exportCsv(ctx, {
    kind: 'print-log',
    fileKind: 'udskriftslog',
    columns: COLUMNS,
    rows: printLog(ctx.read, LOG_LINES),
    caseIds: [],
  });
}
