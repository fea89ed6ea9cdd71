import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { imports, ImportTable } from '#shared/contract/import.ts';
import type { CallContext } from '../../context.ts';
import type { Exported } from '../../export-csv.ts';
import { exportScreenTable } from '../../export-screen-table.ts';

const FILE_KIND = {
  absent: 'ikke-i-udtraekket',
  changed: 'aendringer-i-udtraekket',
} as const satisfies Record<ImportTable, string>;

export function exportTable(
  ctx: CallContext,
  { table, sheet }: ParsedInputOf<typeof imports.exportTable>,
): Promise<Result<Exported, AppError>> {
  return exportScreenTable(ctx, sheet, {
    kind: `import-${table}`,
    fileKind: FILE_KIND[table],
    caseIds: [],
  });
}
