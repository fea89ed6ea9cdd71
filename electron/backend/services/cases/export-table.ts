import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { cases, CaseTable } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CallContext } from '../../context.ts';
import type { Exported } from '../../export-csv.ts';
import { exportScreenTable } from '../../export-screen-table.ts';

const FILE_KIND = {
  history: 'sagens-historik',
  interventions: 'indsatser',
  stays: 'ophold',
  rates: 'takster',
  support: 'timer',
  needs: 'stoettebehov',
  goals: 'maal',
  measurements: 'maalinger',
  'follow-ups': 'opfoelgninger',
  'transition-hours': 'overgangstimer',
} as const satisfies Record<CaseTable, string>;

export function exportTable(
  ctx: CallContext,
  { caseId, table, sheet }: ParsedInputOf<typeof cases.exportTable>,
): Promise<Result<Exported, AppError>> {
  return exportScreenTable(ctx, sheet, {
    kind: `case-${table}`,
    fileKind: FILE_KIND[table],
    caseIds: [caseId],
  });
}
