import type { CaseOverview, PrintContent } from '#shared/domain/printing/content.ts';
import { aCaseOnPaper, FRAME } from './committee-rows.ts';
import { idOf } from './domain-rows.ts';

type CaseOverviews = Extract<PrintContent, { kind: 'case-overviews' }>;

/** As many overviews of one case, each under a number of its own. */
export function overviewsOf(count: number): CaseOverviews {
  const view = aCaseOnPaper();
  const cases = Array.from({ length: count }, (_, at): CaseOverview => {
    const header = { ...view.header, caseId: idOf(1_000 + at), caseNumber: `27.${1_000 + at}` };
    return {
      kind: 'case-overview',
      frame: FRAME,
      view: { ...view, header },
      cpr: view.header.maskedCpr,
      address: null,
      openDecisions: [],
    };
  });
  return { kind: 'case-overviews', frame: FRAME, selection: ['Alle sager'], cases };
}
