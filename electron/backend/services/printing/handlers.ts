import { printLog } from '#db/queries/print-log.ts';
import { fail, succeed } from '#shared/base/result.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { printing } from '#shared/contract/printing.ts';
import type { Contexts } from '../../context.ts';
import { exportInsight } from './export-insight.ts';
import { exportPrintLog, LOG_LINES } from './export-log.ts';
import { savePdf, toPaper } from './hand-over.ts';
import { previewMany } from './preview-many.ts';
import { preview } from './preview.ts';

export const printingHandlers: AreaHandlers<typeof printing, Contexts> = {
  preview: (ctx, request) => preview(ctx, request),
  previewMany: (ctx, input) => previewMany(ctx, input),
  part: (ctx, { printId, from, length }) => {
    const pdf = ctx.prints.find(printId)?.pdf;
    if (!pdf || from >= pdf.length) return fail({ kind: 'not-found' });
    const bytes = pdf.subarray(from, from + length);
    return succeed({ base64: Buffer.from(bytes).toString('base64') });
  },
  savePdf: (ctx, input) => savePdf(ctx, input),
  toPaper: (ctx, input) => toPaper(ctx, input),
  drop: (ctx, { printId }) => {
    ctx.prints.drop(printId);
    return succeed(null);
  },
  log: (ctx) => succeed(printLog(ctx.read, LOG_LINES)),
  exportInsight: (ctx, input) => exportInsight(ctx, input),
  exportLog: (ctx) => exportPrintLog(ctx),
  content: (ctx) => {
    const print = ctx.prints.find(ctx.printId);
    return print ? succeed(print.content) : fail({ kind: 'not-found' });
  },
  ready: () => succeed(null),
  failed: () => succeed(null),
};
