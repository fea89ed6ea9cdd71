import type { CsvColumn } from '#db/export/csv.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { moveOut } from '#shared/contract/move-out.ts';
import { isInFigure } from '#shared/domain/move-out/figures.ts';
import type { HoursLine } from '#shared/domain/move-out/hours.ts';
import { isOver } from '#shared/domain/move-out/state.ts';
import type { ExternalPlacement, MoveOutRow } from '#shared/domain/move-out/view.ts';
import type { CallContext } from '../../context.ts';
import { exportCsv, type Exported } from '../../export-csv.ts';
import { dateOrNull, MOVE_OUT_STATE } from '../../export-words.ts';
import { boardOf, externalPlacements, statementToHandOut } from './board.ts';

type Entries = typeof moveOut;

const HUNDREDTHS = 100;

/** Initials in place of a protected name, as in every file. */
const nameOf = (row: { name: string; initials: string; isProtected: boolean }) =>
  row.isProtected ? row.initials : row.name;

/** Where a protected person lives is where to find them. */
const placeOf = (row: { providerName: string | null; isProtected: boolean }) =>
  row.isProtected ? null : row.providerName;

/** Who moved out without a transition is not in one. */
const stateOf = ({ state, transition }: MoveOutRow) =>
  state === 'moved-out' && transition === null ? 'Udflyttet' : MOVE_OUT_STATE[state];

const BOARD: readonly CsvColumn<MoveOutRow>[] = [
  { header: 'Sagsnummer', value: (row) => row.caseNumber },
  { header: 'Navn', value: nameOf },
  { header: 'Sagsbehandler', value: (row) => row.caseworkerInitials },
  { header: 'Paragraf', value: (row) => row.paragraphDisplay },
  { header: 'Udfører', value: placeOf },
  { header: 'Status', value: stateOf },
  { header: 'Indflyttet', value: (row) => dateOrNull(row.since) },
  { header: 'Dage i tilbuddet', value: (row) => row.daysOfStay },
  { header: 'Forventet udflytning', value: (row) => dateOrNull(row.expectedMoveOutOn) },
  { header: 'Dage tilbage', value: (row) => row.daysLeft },
  { header: 'Skred i dage', value: (row) => row.slippageDays },
  { header: 'Gange udskudt', value: (row) => row.postponements },
  { header: 'Frist for plan', value: (row) => dateOrNull(row.backlogDueOn) },
  { header: 'Udflyttet', value: (row) => dateOrNull(row.movedOutOn) },
  { header: 'Overgang slutter', value: (row) => dateOrNull(row.transition?.end ?? null) },
];

/** The rows as they stand on the screen: the same state, figure or backlog. */
export async function exportBoard(
  ctx: CallContext,
  { state, figure, backlog, ...of }: ParsedInputOf<Entries['exportBoard']>,
): Promise<Result<Exported, AppError>> {
  const board = boardOf(ctx, of);
  if (!board.ok) return board;
  const facts = { today: ctx.today(), year: of.year };
  const rows = board.value.rows
    .filter((row) =>
      state === null ? figure !== null || backlog || !isOver(row.state) : row.state === state,
    )
    .filter((row) => figure === null || isInFigure(row, figure, facts))
    .filter((row) => !backlog || row.lacksPlan || row.lacksGoal);
  return exportCsv(ctx, {
    kind: 'move-out-board',
    fileKind: 'udflytning',
    columns: BOARD,
    rows,
    caseIds: rows.map((row) => row.caseId),
  });
}

const EXTERNAL: readonly CsvColumn<ExternalPlacement>[] = [
  { header: 'Sagsnummer', value: (row) => row.caseNumber },
  { header: 'Navn', value: nameOf },
  { header: 'Paragraf', value: (row) => row.paragraphDisplay },
  { header: 'Udfører', value: placeOf },
  { header: 'Seneste forhandling', value: (row) => dateOrNull(row.lastNegotiatedOn) },
  { header: 'Mål nået siden', value: (row) => row.goalsMetSince },
  { header: 'Mål om mestring', value: (row) => (row.lacksMasteryGoal ? 'nej' : 'ja') },
  {
    header: 'Årlig udgift',
    value: (row) => (row.yearlyCost === null ? 'ikke oplyst' : row.yearlyCost / HUNDREDTHS),
  },
];

export async function exportExternal(
  ctx: CallContext,
  input: ParsedInputOf<Entries['exportExternal']>,
): Promise<Result<Exported, AppError>> {
  const listed = externalPlacements(ctx, input);
  if (!listed.ok) return listed;
  return exportCsv(ctx, {
    kind: 'external-placements',
    fileKind: 'eksterne-pladser',
    columns: EXTERNAL,
    rows: listed.value,
    caseIds: listed.value.map((row) => row.caseId),
  });
}

/** Citizens by case number × months, with the sums as the last line and column. */
export async function exportHours(
  ctx: CallContext,
  input: ParsedInputOf<Entries['exportHours']>,
): Promise<Result<Exported, AppError>> {
  const made = statementToHandOut(ctx, input);
  if (!made.ok) return made;
  const { months, lines, monthTotals, total } = made.value;
  const sums = {
    planId: '',
    caseId: '',
    caseNumber: 'I alt',
    isProtected: false,
    months: monthTotals,
    total,
  };
  const columns: readonly CsvColumn<HoursLine>[] = [
    { header: 'Sagsnummer', value: (line) => line.caseNumber },
    ...months.map((month, place) => ({
      header: month,
      value: (line: HoursLine) => (line.months[place] ?? 0) / HUNDREDTHS,
    })),
    { header: 'I alt', value: (line) => line.total / HUNDREDTHS },
  ];
  return exportCsv(ctx, {
    kind: 'hours-statement',
    fileKind: 'timeopgoerelse',
    columns,
    rows: lines.length === 0 ? [] : [...lines, sums],
    caseIds: lines.map((line) => line.caseId),
  });
}
