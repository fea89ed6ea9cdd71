import type { CsvColumn } from '#db/export/csv.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import type { RevisitationRow } from '#shared/domain/revisitation/view.ts';
import { ROUTE } from '#shared/domain/revisitation/words.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';
import {
  dateOrNull,
  REVISITATION_RESULT,
  REVISITATION_STATE,
  REVISITATION_STEP,
} from '../../export-words.ts';
import { loadBoard } from './board.ts';

const OERE_A_KRONE = 100;
const inKroner = (oere: number | null) => (oere === null ? null : oere / OERE_A_KRONE);
const wordOf = <K extends string>(words: Readonly<Record<K, string>>, key: K | null) =>
  key === null ? null : words[key];

/** Initials in place of a protected name, as in every file. */
const COLUMNS: readonly CsvColumn<RevisitationRow>[] = [
  { header: 'Sagsnummer', value: (row) => row.caseNumber },
  { header: 'Navn', value: (row) => (row.isProtected ? row.initials : row.name) },
  { header: 'Sagsbehandler', value: (row) => row.caseworkerInitials },
  { header: 'Udfører', value: (row) => (row.isProtected ? null : row.providerName) },
  { header: 'Tilstand', value: ({ view }) => REVISITATION_STATE[view.state] },
  { header: 'Trin', value: ({ view }) => wordOf(REVISITATION_STEP, view.currentStep) },
  { header: 'Set den', value: ({ view }) => dateOrNull(view.course.identifiedOn) },
  { header: 'Dage siden', value: ({ view }) => view.ageInDays },
  { header: 'Vej', value: ({ view }) => wordOf(ROUTE, view.course.route) },
  { header: 'Gennemført', value: ({ view }) => dateOrNull(view.course.carriedOutOn) },
  { header: 'Resultat', value: ({ view }) => wordOf(REVISITATION_RESULT, view.course.result) },
  { header: 'Årlig virkning (kr.)', value: ({ view }) => inKroner(view.yearlyEffect) },
  { header: 'Virkning fra', value: ({ view }) => dateOrNull(view.effectFrom) },
  { header: 'Virkning til', value: ({ view }) => dateOrNull(view.effectTo) },
];

export async function exportBoard(
  ctx: CallContext,
  input: ParsedInputOf<typeof revisitation.exportBoard>,
): Promise<Result<Exported, AppError>> {
  const board = loadBoard(ctx, input);
  if (!board.ok) return board;
  const { rows } = board.value;
  return exportCsv(ctx, {
    kind: 'revisitation-list',
    fileKind: 'revisitation',
    columns: COLUMNS,
    rows,
    caseIds: rows.map((row) => row.caseId),
  });
}
