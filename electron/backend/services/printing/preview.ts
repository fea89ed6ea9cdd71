import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { PrintRequest, printing } from '#shared/contract/printing.ts';
import type { OutputOf } from '#shared/contract/define.ts';
import { isLandscape } from '#shared/domain/printing/content.ts';
import type { CallContext } from '../../context.ts';
import { NOTHING_DISCLOSED } from './case-overview.ts';
import { logPrint } from './log-print.ts';
import { isEmptyPrint, printContent } from './print-content.ts';

type Preview = OutputOf<typeof printing.preview>;

/** Makes the PDF that is looked at, saved and put on paper: one and the same. An empty choice prints nothing. */
export async function preview(
  ctx: CallContext,
  request: PrintRequest,
): Promise<Result<Preview, AppError>> {
  const made = printContent(ctx, request);
  if (!made.ok) return made;
  const content = made.value;
  if (isEmptyPrint(content)) return succeed({ empty: true });
  const printId = ctx.newId();
  const disclosure = 'disclosure' in request ? request.disclosure : NOTHING_DISCLOSED;
  logPrint(ctx, content, disclosure, 'preview');
  ctx.prints.open(printId, { content, disclosure });
  const pdf = await ctx.main.ask<'print-pdf'>({
    kind: 'print-pdf',
    printId,
    landscape: isLandscape(content.kind),
  });
  ctx.prints.keepPdf(printId, pdf);
  return succeed({ empty: false, printId, pdf: Buffer.from(pdf).toString('base64') });
}
