import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import type { PrintContent, PrintFrame } from '#shared/domain/printing/content.ts';

type DueList = Extract<PrintContent, { kind: 'due-list' }>;

export function dueListContent(
  rows: readonly DueRow[],
  frame: PrintFrame,
  selection: readonly string[],
): DueList {
  return {
    kind: 'due-list',
    frame,
    selection,
    rows: rows.map((row) =>
      row.isProtected ? { ...row, name: row.initials, providerName: null } : row,
    ),
    total: {
      schedules: rows.length,
      cases: new Set(rows.map(({ caseId }) => caseId)).size,
      overdue: rows.filter(({ standing }) => standing.state === 'overdue').length,
    },
  };
}
