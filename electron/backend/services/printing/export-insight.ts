import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { printing } from '#shared/contract/printing.ts';
import { insightFile } from '#shared/domain/printing/insight-file.ts';
import type { CallContext } from '../../context.ts';
import { exportFile, type Exported } from '../../export-csv.ts';
import { printContent } from './print-content.ts';

/** Indsigt as JSON: what the paper says, for other programs. */
export async function exportInsight(
  ctx: CallContext,
  { caseId, disclosure }: ParsedInputOf<typeof printing.exportInsight>,
): Promise<Result<Exported, AppError>> {
  const made = printContent(ctx, { kind: 'insight', caseId, disclosure });
  if (!made.ok) return made;
  if (made.value.kind !== 'insight') throw new Error('insight was asked for');
  const { sections } = made.value;
  const file = insightFile(made.value);
  return exportFile(ctx, {
    kind: 'insight',
    fileKind: 'indsigt',
    extension: 'json',
    rows: sections.reduce((sum, { rows }) => sum + rows.length, 0),
    caseIds: [caseId],
    fullCpr: disclosure.fullCpr,
    content: () => `${JSON.stringify(file, null, 2)}\n`,
  });
}
