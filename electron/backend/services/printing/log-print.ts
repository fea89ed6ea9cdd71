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
  const details = { kind, to, fullCpr: disclosure.fullCpr };
  if (content.kind === 'case-overview') {
    const { caseId, citizenId } = content.view.header;
    ctx.logAccess({
      action: 'print',
      caseId,
      citizenId,
      purpose: null,
      details: { ...details, cases: 1 },
    });
    return;
  }
  ctx.logAccess({
    action: 'print',
    caseId: null,
    citizenId: null,
    purpose: null,
    details: {
      ...details,
      cases: content.rows.length,
      caseIds: content.rows.map((row) => row.caseId),
    },
  });
}
