import type { CsvColumn } from '#db/export/csv.ts';
import type { CaseListRow } from '#shared/domain/cases/view.ts';
import { dateOrNull, MOVE_OUT_STATE, POTENTIAL, STANDING } from '../../export-words.ts';

/**
 * The list as a file: masked CPR always, initials in place of a protected name, and no provider there:
 * where somebody lives in is where to find them.
 */
export const CASE_COLUMNS: readonly CsvColumn<CaseListRow>[] = [
  { header: 'Sagsnummer', value: (row) => row.caseNumber },
  { header: 'Navn', value: (row) => (row.isProtected ? row.initials : row.name) },
  { header: 'CPR', value: (row) => row.maskedCpr },
  { header: 'Alder', value: (row) => row.age },
  { header: 'Team', value: (row) => row.teamName },
  { header: 'Sagsbehandler', value: (row) => row.caseworkerInitials },
  { header: 'Sagsbehandlere på 24 måneder', value: (row) => row.caseworkers.caseworkers },
  { header: 'Udfører', value: (row) => (row.isProtected ? null : row.providerNames.join(', ')) },
  { header: 'Paragraf', value: (row) => row.paragraphs.join(', ') },
  { header: 'Siden', value: (row) => dateOrNull(row.since) },
  { header: 'Mål, kladde', value: (row) => row.goalsDraft },
  { header: 'Mål, aktive', value: (row) => row.goalsActive },
  { header: 'Mål, nået', value: (row) => row.goalsMet },
  {
    header: 'Mulighed for progression',
    value: (row) => row.potential && POTENTIAL[row.potential],
  },
  { header: 'Seneste opfølgning', value: (row) => dateOrNull(row.lastHeldOn) },
  { header: 'Næste opfølgning', value: (row) => dateOrNull(row.followUp?.nextDue ?? null) },
  { header: 'Status på opfølgning', value: (row) => row.followUp && STANDING[row.followUp.state] },
  { header: 'Overskredne opfølgninger', value: (row) => row.overdueSchedules },
  { header: 'Udflytning', value: ({ moveOut }) => moveOut && moveOutWord(moveOut) },
  { header: 'Revisitation', value: ({ revisitation }) => revisitation && stepWord(revisitation) },
  {
    header: 'Årlig udgift (kr.)',
    value: ({ yearlyCost: { amount } }) => (amount === null ? null : amount / 100),
  },
  { header: 'Indsatser med kendt takst', value: ({ yearlyCost: cost }) => knownOf(cost) },
  { header: 'Lukket', value: (row) => dateOrNull(row.closedOn) },
];

function moveOutWord({ state, hasTransition }: NonNullable<CaseListRow['moveOut']>): string {
  return state === 'moved-out' && !hasTransition ? 'Udflyttet' : MOVE_OUT_STATE[state];
}

function stepWord({ step }: NonNullable<CaseListRow['revisitation']>): string {
  return step === null ? 'Alle trin gjort' : `Trin ${step}`;
}

function knownOf({ known, total }: CaseListRow['yearlyCost']): string {
  return `${known} af ${total}`;
}
