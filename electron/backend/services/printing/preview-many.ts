import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/define.ts';
import type { printing } from '#shared/contract/printing.ts';
import { unlessPlaceTells } from '#shared/domain/cases/protection.ts';
import { sortCaseList } from '#shared/domain/cases/sort-list.ts';
import type { CaseOverview, PrintContent } from '#shared/domain/printing/content.ts';
import { Cancelled, letOthersThrough } from '../../cancelled.ts';
import type { CallContext } from '../../context.ts';
import type { Job } from '../../jobs.ts';
import { loadCaseList } from '../cases/list.ts';
import { loadCaseView } from '../cases/page.ts';
import { caseOverviewContent } from './case-overview.ts';
import { openDecisionsByCase } from './open-decisions.ts';
import { logPrint } from './log-print.ts';
import { frameFor } from './print-frame.ts';
import { selectionInWords } from './selection.ts';

type Input = ParsedInputOf<typeof printing.previewMany>;
type Made = OutputOf<typeof printing.previewMany>;
type Overviews = Extract<PrintContent, { kind: 'case-overviews' }>;

/**
 * The overview of every case in the list as one PDF. One case at a time is read, so that others are served
 * meanwhile and a cancel gets through; nothing is logged or kept of a print that was cancelled. The PDF itself
 * is fetched in parts as it is looked at: handed over whole, hundreds of sheets hold the window up for seconds.
 */
export async function previewMany(ctx: CallContext, input: Input): Promise<Result<Made, AppError>> {
  return ctx.jobs.run(input.jobId, async (job) => {
    const printId = ctx.newId();
    try {
      const content = await gather(ctx, input, job);
      if (content.cases.length === 0) return succeed({ outcome: 'empty' } as const);
      ctx.prints.open(printId, { content, disclosure: input.disclosure });
      job.report('draw', content.cases.length, null);
      const pdf = await draw(ctx, printId, job);
      await letOthersThrough(job);
      logPrint(ctx, content, input.disclosure, 'preview');
      ctx.prints.keepPdf(printId, pdf);
      return succeed({ outcome: 'made', printId, bytes: pdf.length } as const);
    } catch (error) {
      ctx.prints.drop(printId);
      if (error instanceof Cancelled) return succeed({ outcome: 'cancelled' } as const);
      throw error;
    }
  });
}

async function gather(ctx: CallContext, input: Input, job: Job): Promise<Overviews> {
  const { filter, sort, disclosure } = input;
  const chosen = unlessPlaceTells(loadCaseList(ctx, filter), filter.providerId);
  const rows = sortCaseList(chosen, sort);
  const frame = frameFor(ctx);
  const openDecisionsOf = openDecisionsByCase(ctx);
  const cases: CaseOverview[] = [];
  for (const [at, { caseId }] of rows.entries()) {
    await letOthersThrough(job);
    const view = loadCaseView(ctx, caseId);
    if (view !== null) {
      const openDecisions = openDecisionsOf(view);
      cases.push(caseOverviewContent(view, frame, { disclosure, openDecisions }));
    }
    job.report('gather', at + 1, rows.length);
  }
  const selection = selectionInWords(ctx, filter, sort);
  return { kind: 'case-overviews', frame, selection, cases };
}

/** A cancel closes the page that draws, and waits for nothing more of it. */
async function draw(ctx: CallContext, printId: string, job: Job): Promise<Uint8Array> {
  await letOthersThrough(job);
  const drawn = ctx.main.ask<'print-pdf'>({ kind: 'print-pdf', printId, landscape: false });
  const cancelled = new Promise<never>((_, reject) => {
    job.signal.addEventListener('abort', () => {
      void ctx.main.ask<'stop-print'>({ kind: 'stop-print', printId });
      reject(new Cancelled('cancelled'));
    });
  });
  drawn.catch(() => undefined);
  return Promise.race([drawn, cancelled]);
}
