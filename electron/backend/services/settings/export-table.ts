import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { settings, SettingsTable } from '#shared/contract/settings.ts';
import type { CallContext } from '../../context.ts';
import type { Exported } from '../../export-csv.ts';
import { exportScreenTable } from '../../export-screen-table.ts';

const FILE_KIND = {
  people: 'medarbejdere',
  teams: 'teams',
  values: 'vaerdier',
  refundYears: 'beloebsgraenser',
} as const satisfies Record<SettingsTable, string>;

export function exportTable(
  ctx: CallContext,
  { table, sheet }: ParsedInputOf<typeof settings.exportTable>,
): Promise<Result<Exported, AppError>> {
  return exportScreenTable(ctx, sheet, { kind: table, fileKind: FILE_KIND[table], caseIds: [] });
}
