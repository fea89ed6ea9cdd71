import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';
import { CASE_COLUMNS } from './export-columns.ts';
import { loadCaseList } from './list.ts';

export function exportList(
  ctx: CallContext,
  filter: CaseFilter,
): Promise<Result<Exported, AppError>> {
  const rows = loadCaseList(ctx, filter);
  return exportCsv(ctx, {
    kind: 'case-list',
    fileKind: 'sagsliste',
    columns: CASE_COLUMNS,
    rows,
    caseIds: rows.map((row) => row.caseId),
  });
}
