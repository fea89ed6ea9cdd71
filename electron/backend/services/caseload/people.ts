import type { CsvColumn } from '#db/export/csv.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { buildPeople } from '#shared/domain/caseload/build-people.ts';
import type { CaseloadLine } from '#shared/domain/caseload/view.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';
import { loadCaseload } from './load-caseload.ts';

export function listPeople(
  ctx: Pick<CallContext, 'read' | 'user' | 'today'>,
): Result<readonly CaseloadLine[], AppError> {
  const { cases, names, settings, facts } = loadCaseload(ctx, 'my-teams');
  return succeed(buildPeople(cases, names, settings, facts));
}

const COLUMNS: readonly CsvColumn<CaseloadLine>[] = [
  { header: 'Sagsbehandler', value: (row) => row.initials },
  { header: 'Sager', value: (row) => row.cases },
  { header: 'Dækker', value: (row) => row.covered },
  { header: 'Overskredne opfølgninger', value: (row) => row.overdue },
  { header: 'Opfølgninger de næste 4 uger', value: (row) => row.nextFourWeeks },
  { header: 'Opfølgninger ikke fastsat', value: (row) => row.notSet },
  { header: 'Sager, hvor intet er sket', value: (row) => row.quiet },
  { header: 'Sager med 3 eller flere sagsbehandlere', value: (row) => row.manyCaseworkers },
  { header: 'Skift af sagsbehandler på 24 måneder', value: (row) => row.changes },
];

export async function exportPeople(ctx: CallContext): Promise<Result<Exported, AppError>> {
  const people = listPeople(ctx);
  if (!people.ok) return people;
  return exportCsv(ctx, {
    kind: 'caseload-list',
    fileKind: 'sagsfordeling',
    columns: COLUMNS,
    rows: people.value,
    caseIds: [],
  });
}
