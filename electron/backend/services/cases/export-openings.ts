import type { CsvColumn } from '#db/export/csv.ts';
import { outsideOpenings, type OutsideOpening } from '#db/queries/openings.ts';
import type { AppError } from '#shared/base/errors.ts';
import { formatDateTime } from '#shared/base/format.ts';
import type { Result } from '#shared/base/result.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';
import { NEWEST_OPENINGS } from './outside-openings.ts';

const COLUMNS: readonly CsvColumn<OutsideOpening>[] = [
  { header: 'Tidspunkt', value: (row) => formatDateTime(row.at) },
  { header: 'Hvem', value: (row) => row.userInitials },
  { header: 'Sagsnummer', value: (row) => row.caseNumber },
  { header: 'Grund', value: (row) => row.reason },
];

export function exportOpenings(ctx: CallContext): Promise<Result<Exported, AppError>> {
  const rows = outsideOpenings(ctx.read, ctx.user.teamIds, NEWEST_OPENINGS);
  return exportCsv(ctx, {
    kind: 'outside-openings',
    fileKind: 'aabnet-udefra',
    columns: COLUMNS,
    rows,
    caseIds: rows.map((row) => row.caseId),
  });
}
