import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { PrintRequest, printing } from '#shared/contract/printing.ts';
import type { OutputOf } from '#shared/contract/define.ts';
import { isLandscape, type PrintContent } from '#shared/domain/printing/content.ts';
import type { CallContext } from '../../context.ts';
import { NOTHING_DISCLOSED } from './case-overview.ts';
import { logPrint } from './log-print.ts';
import { isEmptyPrint, printContent } from './print-content.ts';
import { sheetOfTargets } from './sheet-of-targets.ts';

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
  const drawn = await draw(ctx, printId, content);
  const paged = withContents(content, drawn);
  if (paged !== null) ctx.prints.open(printId, { content: paged, disclosure });
  const pdf = paged === null ? drawn : await draw(ctx, printId, paged);
  ctx.prints.keepPdf(printId, pdf);
  return succeed({ empty: false, printId, pdf: Buffer.from(pdf).toString('base64') });
}

function draw(ctx: CallContext, printId: string, { kind }: PrintContent): Promise<Uint8Array> {
  return ctx.main.ask<'print-pdf'>({ kind: 'print-pdf', printId, landscape: isLandscape(kind) });
}

/** Only the drawn sheets tell where each item begins: with that known the pack is drawn once more. */
function withContents(content: PrintContent, drawn: Uint8Array): PrintContent | null {
  if (content.kind !== 'committee-pack') return null;
  const pages = sheetOfTargets(drawn);
  const pageOf = content.items.map(({ place }) => pages.get(`punkt-${place}`));
  return pageOf.every((page) => page !== undefined) ? { ...content, pageOf } : null;
}
