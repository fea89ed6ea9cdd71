import type { ReadyIssue } from './ready.ts';
import type { SummaryView } from './summary-view.ts';

/** Asks what an item's page lacks, so that "Mangler: …" stands where it belongs. */
export function missingOn({
  missing,
}: Pick<SummaryView, 'missing'>): (code: ReadyIssue['code']) => boolean {
  const codes = new Set(missing.map(({ code }) => code));
  return (code) => codes.has(code);
}
