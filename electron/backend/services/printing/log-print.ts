import type { CaseHeader } from '#shared/domain/cases/view.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import type { CallContext } from '../../context.ts';
import type { Disclosure } from './case-overview.ts';

/** Who, when, what, how many cases, whole CPR or not, and where it went: one line for each case's insight too. */
export function logPrint(
  ctx: CallContext,
  content: PrintContent,
  disclosure: Disclosure,
  to: 'preview' | 'paper' | 'pdf',
): void {
  const { kind } = content;
  const details = { kind, to, fullCpr: disclosure.fullCpr, withNotes: hasNotes(content) };
  switch (content.kind) {
    case 'case-overview':
      return logOne(content.view.header);
    case 'goal-sheet':
    case 'move-out-plan':
    case 'action-plan':
    case 'service-order':
    case 'status-sheet':
    case 'insight':
      return logOne(content.about);
    case 'committee-pack':
      return logMany([
        ...content.items.map(({ summary }) => summary.header),
        ...(content.openDecisions ?? []),
      ]);
    case 'decision-list':
      return logMany(content.items.map(({ summary }) => summary.header));
    case 'case-overviews':
      return logMany(content.cases.map(({ view }) => view.header));
    case 'hours-statement':
      return logMany(content.statement.lines);
    case 'team-overview':
    case 'due-list':
      return logMany(content.rows);
  }

  function logOne({ caseId, citizenId }: Pick<CaseHeader, 'caseId' | 'citizenId'>): void {
    ctx.logAccess({
      action: 'print',
      caseId,
      citizenId,
      purpose: null,
      details: { ...details, cases: 1 },
    });
  }

  function logMany(rows: readonly { readonly caseId: string }[]): void {
    const caseIds = [...new Set(rows.map(({ caseId }) => caseId))];
    ctx.logAccess({
      action: 'print',
      caseId: null,
      citizenId: null,
      purpose: null,
      details: { ...details, cases: caseIds.length, caseIds },
    });
  }
}

/** That they came out, and never a word of them. */
function hasNotes(content: PrintContent): boolean {
  return 'notes' in content && content.notes !== null;
}
