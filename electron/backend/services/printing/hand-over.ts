import { countOfYear } from '#db/queries/openings.ts';
import { yearOf } from '#shared/base/dates.ts';
import type { AppError } from '#shared/base/errors.ts';
import { formatTime } from '#shared/base/format.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { isLandscape, type PrintContent } from '#shared/domain/printing/content.ts';
import type { CallContext } from '../../context.ts';
import { writeWhereChosen } from '../../write-where-chosen.ts';
import { logPrint } from './log-print.ts';

const FILE_KIND = {
  'case-overview': 'sagsoversigt',
  'case-overviews': 'sagsoversigter',
  insight: 'indsigt',
  'team-overview': 'teamoversigt',
  'goal-sheet': 'maalark',
  'due-list': 'opfoelgningsliste',
  'move-out-plan': 'flytteplan',
  'hours-statement': 'timeopgoerelse',
  'committee-pack': 'udvalgspakke',
  'decision-list': 'beslutningsliste',
  'action-plan': 'handleplan',
  'service-order': 'bestilling',
  'status-sheet': 'statusark',
} as const satisfies Record<PrintContent['kind'], string>;

/** Writes the very bytes that were looked at, where the person says. */
export async function savePdf(
  ctx: CallContext,
  { printId }: { readonly printId: string },
): Promise<Result<{ readonly saved: boolean }, AppError>> {
  const print = ctx.prints.find(printId);
  if (!print?.pdf) return fail({ kind: 'not-found' });
  const file = await ctx.main.ask<'save-file'>({
    kind: 'save-file',
    suggestedName: fileName(ctx, print.content.kind),
    extension: 'pdf',
  });
  if (file === null) return succeed({ saved: false });
  logPrint(ctx, print.content, print.disclosure, 'pdf');
  const written = writeWhereChosen(file, print.pdf);
  return written.ok ? succeed({ saved: true }) : written;
}

export async function toPaper(
  ctx: CallContext,
  { printId }: { readonly printId: string },
): Promise<Result<{ readonly printed: boolean }, AppError>> {
  const print = ctx.prints.find(printId);
  if (!print) return fail({ kind: 'not-found' });
  logPrint(ctx, print.content, print.disclosure, 'paper');
  const printed = await ctx.main.ask<'print-paper'>({
    kind: 'print-paper',
    printId,
    landscape: isLandscape(print.content.kind),
  });
  return succeed({ printed });
}

/** Kind, date, time and running number: a case number is personal data too. */
function fileName(ctx: CallContext, kind: PrintContent['kind']): string {
  const today = ctx.today();
  const number = countOfYear(ctx.read, 'print', yearOf(today)) + 1;
  return `${FILE_KIND[kind]}-${today}-${formatTime(ctx.now()).replace('.', '')}-${number}.pdf`;
}
