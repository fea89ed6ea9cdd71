import { formatCpr } from '#shared/base/cpr.ts';
import type { CaseListRow } from '#shared/domain/cases/view.ts';
import type { PrintContent, PrintFrame } from '#shared/domain/printing/content.ts';

type TeamOverview = Extract<PrintContent, { kind: 'team-overview' }>;

/** Protected names are initials on paper, without the provider; there is no tick for a whole team. */
export function teamOverviewContent(
  rows: readonly CaseListRow[],
  frame: PrintFrame,
  options: {
    readonly selection: readonly string[];
    readonly withCost: boolean;
    /** Whole numbers by case, when they were ticked; else none. */
    readonly cprOf: ReadonlyMap<string, string> | null;
  },
): TeamOverview {
  const known = rows.filter((row) => row.yearlyCost.amount !== null);
  return {
    kind: 'team-overview',
    frame,
    selection: options.selection,
    withCost: options.withCost,
    withCpr: options.cprOf !== null,
    rows: rows.map((row) => ({
      ...row,
      name: row.isProtected ? row.initials : row.name,
      providerNames: row.isProtected ? [] : row.providerNames,
      maskedCpr: wholeCpr(row, options.cprOf) ?? row.maskedCpr,
    })),
    total: {
      cases: rows.length,
      overdueSchedules: rows.reduce((sum, row) => sum + row.overdueSchedules, 0),
      yearlyCost: known.reduce((sum, row) => sum + (row.yearlyCost.amount ?? 0), 0),
      casesWithKnownCost: known.length,
    },
  };
}

function wholeCpr(row: CaseListRow, cprOf: ReadonlyMap<string, string> | null): string | null {
  const digits = cprOf?.get(row.caseId);
  return digits === undefined ? null : formatCpr(digits);
}
