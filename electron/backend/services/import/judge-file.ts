import { currentCatalogue } from '#db/queries/catalogue.ts';
import { loadRegister } from '#db/queries/import-register.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { ImportChoices } from '#shared/contract/import.ts';
import { planImport } from '#shared/domain/import/compare-with-register.ts';
import { correctCells } from '#shared/domain/import/correct-cells.ts';
import { missingFields } from '#shared/domain/import/mapping.ts';
import type { ImportPlan } from '#shared/domain/import/plan.ts';
import { readRows, type ImportReading } from '#shared/domain/import/read-rows.ts';
import {
  indexRegister,
  registerState,
  type KnownRegister,
} from '#shared/domain/import/register.ts';
import type { ImportTable } from '#shared/domain/import/table.ts';
import type { CallContext } from '../../context.ts';

/** An extract read with the person's choices, and held against the register as it is now. */
export interface JudgedFile {
  readonly table: ImportTable;
  readonly reading: ImportReading;
  readonly known: KnownRegister;
  readonly plan: ImportPlan;
}

/** A file that is no longer kept (another was chosen, the session was closed) is not found. */
export function judgeFile(
  ctx: Pick<CallContext, 'imports' | 'read' | 'today'>,
  { fileId, mapping, answers, corrections }: ImportChoices,
): Result<JudgedFile, AppError> {
  const kept = ctx.imports.find(fileId);
  if (kept === null) return fail(invalid('fileId', 'import.file-gone'));
  if (missingFields(mapping).length > 0) {
    return fail(invalid('mapping', 'import.columns-missing'));
  }
  const today = ctx.today();
  const { paragraphs, concepts } = currentCatalogue(ctx.read, today);
  const targetGroups = concepts.filter((one) => one.kind === 'target-group' && one.selectable);
  const table = correctCells(kept, mapping, corrections);
  const reading = readRows(table, mapping, { today, paragraphs, targetGroups }, answers);
  const rows = loadRegister(ctx.read);
  const known = indexRegister(rows);
  const plan = planImport(reading, registerState(rows, known, today), answers);
  return succeed({ table, reading, known, plan });
}
