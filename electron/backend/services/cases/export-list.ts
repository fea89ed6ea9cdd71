import { toCsv } from '#db/export/csv.ts';
import { countOfYear } from '#db/queries/openings.ts';
import { yearOf } from '#shared/base/dates.ts';
import type { AppError } from '#shared/base/errors.ts';
import { formatTime } from '#shared/base/format.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import type { CallContext } from '../../context.ts';
import { writeWhereChosen } from '../../write-where-chosen.ts';
import { CASE_COLUMNS } from './export-columns.ts';
import { loadCaseList } from './list.ts';

/** Writes the chosen list where the person says. Logged before anything is written. */
export async function exportList(
  ctx: CallContext,
  filter: CaseFilter,
): Promise<Result<{ readonly saved: boolean; readonly rows: number }, AppError>> {
  const rows = loadCaseList(ctx, filter);
  if (rows.length === 0) return succeed({ saved: false, rows: 0 });
  const file = await ctx.main.ask<'save-file'>({
    kind: 'save-file',
    suggestedName: exportName(ctx),
    extension: 'csv',
  });
  if (file === null) return succeed({ saved: false, rows: rows.length });
  ctx.logAccess({
    action: 'export',
    citizenId: null,
    caseId: null,
    purpose: null,
    // Which cases, so that each citizen can be told that they were in it.
    details: {
      kind: 'case-list',
      cases: rows.length,
      caseIds: rows.map((row) => row.caseId),
      fullCpr: false,
    },
  });
  const written = writeWhereChosen(file, toCsv(CASE_COLUMNS, rows));
  return written.ok ? succeed({ saved: true, rows: rows.length }) : written;
}

/** Kind, date, time and running number: a file name tells nothing of a person. */
function exportName(ctx: CallContext): string {
  const today = ctx.today();
  const number = countOfYear(ctx.read, 'export', yearOf(today)) + 1;
  return `sagsliste-${today}-${formatTime(ctx.now()).replace('.', '')}-${number}.csv`;
}
