import type { CsvColumn } from '#db/export/csv.ts';
import type { AppError } from '#shared/base/errors.ts';
import { formatHundredths } from '#shared/base/format.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals } from '#shared/contract/goals.ts';
import type { GoalRow } from '#shared/domain/goals/goal-row.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';
import { dateOrNull, GOAL_RESULT, GOAL_STATUS } from '../../export-words.ts';
import { listGoals } from './list.ts';

/** Initials in place of a protected name, as in every file. */
const COLUMNS: readonly CsvColumn<GoalRow>[] = [
  { header: 'Sagsnummer', value: (row) => row.caseNumber },
  { header: 'Navn', value: (row) => (row.isProtected ? row.initials : row.name) },
  { header: 'Sagsbehandler', value: (row) => row.caseworkerInitials },
  { header: 'Mål', value: (row) => row.title },
  // The label names the provider: of a protected person that is where to find them.
  { header: 'Indsats', value: (row) => (row.isProtected ? null : row.interventionLabel) },
  { header: 'Status', value: (row) => GOAL_STATUS[row.status] },
  { header: 'Resultat', value: (row) => GOAL_RESULT[row.result] },
  {
    header: 'Afventer beslutning',
    value: (row) => (row.awaits === null ? 'nej' : 'ja'),
  },
  {
    header: 'Seneste værdi',
    value: (row) => (row.latestValue === null ? null : formatHundredths(row.latestValue)),
  },
  { header: 'Seneste måling', value: (row) => dateOrNull(row.latestOn) },
  { header: 'Seneste opfølgning', value: (row) => dateOrNull(row.lastFollowUpOn) },
  { header: 'Måldato', value: (row) => dateOrNull(row.targetDate) },
  { header: 'Frist overskredet', value: (row) => (row.deadlinePassed ? 'ja' : 'nej') },
];

/** The list as it stands on the screen: the same scope and the same list. */
export async function exportGoals(
  ctx: CallContext,
  { scope, list }: ParsedInputOf<typeof goals.exportList>,
): Promise<Result<Exported, AppError>> {
  const found = listGoals(ctx, { scope });
  if (!found.ok) return found;
  const { rows: all } = found.value;
  const rows = list === null ? all : all.filter((row) => row.lists.includes(list));
  return exportCsv(ctx, {
    kind: 'goal-list',
    fileKind: 'maalliste',
    columns: COLUMNS,
    rows,
    caseIds: rows.map((row) => row.caseId),
  });
}
