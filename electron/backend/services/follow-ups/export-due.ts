import type { CsvColumn } from '#db/export/csv.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import { chosenDue } from '#shared/domain/follow-ups/due-filter.ts';
import { sortDue } from '#shared/domain/follow-ups/sort-due.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';
import { dateOrNull, KIND, POTENTIAL, STANDING } from '../../export-words.ts';
import { listDue } from './due.ts';

/** Initials in place of a protected name and no provider beside them, as in every file. */
const COLUMNS: readonly CsvColumn<DueRow>[] = [
  { header: 'Sagsnummer', value: (row) => row.caseNumber },
  { header: 'Navn', value: (row) => (row.isProtected ? row.initials : row.name) },
  { header: 'Sagsbehandler', value: (row) => row.caseworkerInitials },
  { header: 'Slags', value: (row) => KIND[row.kind] },
  { header: 'Paragraf', value: (row) => row.paragraphDisplay },
  { header: 'Udfører', value: (row) => (row.isProtected ? null : row.providerName) },
  { header: 'Mulighed for progression', value: (row) => row.potential && POTENTIAL[row.potential] },
  {
    header: 'Hyppig ved begrænset progression',
    value: (row) => (row.isFrequent ? 'ja' : 'nej'),
  },
  { header: 'Seneste opfølgning', value: (row) => dateOrNull(row.standing.lastHeldOn) },
  { header: 'Næste opfølgning', value: (row) => dateOrNull(row.standing.nextDue) },
  { header: 'Status', value: (row) => STANDING[row.standing.state] },
  { header: 'Dage til', value: (row) => row.standing.daysLeft },
  { header: 'Næste møde', value: (row) => dateOrNull(row.appointment?.on ?? null) },
];

/** The list as it stands on the screen: the same scope, filter and order. */
export async function exportDue(
  ctx: CallContext,
  { filter, sort }: ParsedInputOf<typeof followUps.exportDue>,
): Promise<Result<Exported, AppError>> {
  const due = listDue(ctx, filter);
  if (!due.ok) return due;
  const rows = sortDue(chosenDue(due.value, filter), sort);
  return exportCsv(ctx, {
    kind: 'due-list',
    fileKind: 'opfoelgningsliste',
    columns: COLUMNS,
    rows,
    caseIds: rows.map((row) => row.caseId),
  });
}
