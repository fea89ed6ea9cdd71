import type { CsvColumn } from '#db/export/csv.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { buildQuiet } from '#shared/domain/caseload/build-quiet.ts';
import type { QuietRow } from '#shared/domain/caseload/view.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';
import { dateOrNull } from '../../export-words.ts';
import { loadCaseload } from './load-caseload.ts';

type Scope = { readonly scope: 'mine' | 'my-teams' };

export function listQuiet(
  ctx: Pick<CallContext, 'read' | 'user' | 'today'>,
  { scope }: Scope,
): Result<readonly QuietRow[], AppError> {
  const { cases, names, settings, facts } = loadCaseload(ctx, scope);
  return succeed(buildQuiet(cases, names, settings, facts));
}

/** A protected person leaves neither name nor where to be found. */
const COLUMNS: readonly CsvColumn<QuietRow>[] = [
  { header: 'Sagsnummer', value: (row) => row.caseNumber },
  { header: 'Navn', value: (row) => (row.isProtected ? row.initials : row.name) },
  { header: 'Sagsbehandler', value: (row) => row.caseworkerInitials },
  { header: 'Paragraf', value: (row) => row.paragraphs.join(', ') },
  { header: 'Udfører', value: (row) => (row.isProtected ? null : row.providerNames.join(', ')) },
  { header: 'Senest sket', value: (row) => dateOrNull(row.lastOn) },
  { header: 'Dage siden', value: (row) => row.days },
  { header: 'Interval (måneder)', value: (row) => row.intervalMonths },
];

export async function exportQuiet(
  ctx: CallContext,
  scope: Scope,
): Promise<Result<Exported, AppError>> {
  const quiet = listQuiet(ctx, scope);
  if (!quiet.ok) return quiet;
  return exportCsv(ctx, {
    kind: 'quiet-list',
    fileKind: 'intet-sket',
    columns: COLUMNS,
    rows: quiet.value,
    caseIds: quiet.value.map((row) => row.caseId),
  });
}
