import type { CsvColumn } from '#db/export/csv.ts';
import { formatDate } from '#shared/base/format.ts';
import type { CaseListRow } from '#shared/domain/cases/view.ts';

const POTENTIAL = {
  high: 'Høj',
  medium: 'Middel',
  limited: 'Begrænset',
  'not-assessed': 'Ikke vurderet',
} as const satisfies Record<NonNullable<CaseListRow['potential']>, string>;

const STATE = {
  'not-set': 'Ikke fastsat',
  'on-hold': 'På pause',
  upcoming: 'Kommende',
  'due-today': 'I dag',
  overdue: 'Overskredet',
  stopped: 'Stoppet',
} as const satisfies Record<NonNullable<CaseListRow['followUp']>['state'], string>;

/** The list as a file: masked CPR always, and initials in place of a protected name. */
export const CASE_COLUMNS: readonly CsvColumn<CaseListRow>[] = [
  { header: 'Sagsnummer', value: (row) => row.caseNumber },
  { header: 'Navn', value: (row) => (row.isProtected ? row.initials : row.name) },
  { header: 'CPR', value: (row) => row.maskedCpr },
  { header: 'Alder', value: (row) => row.age },
  { header: 'Team', value: (row) => row.teamName },
  { header: 'Sagsbehandler', value: (row) => row.caseworkerInitials },
  { header: 'Udfører', value: (row) => row.providerNames.join(', ') },
  { header: 'Paragraf', value: (row) => row.paragraphs.join(', ') },
  { header: 'Siden', value: (row) => written(row.since) },
  { header: 'Mål, kladde', value: (row) => row.goalsDraft },
  { header: 'Mål, aktive', value: (row) => row.goalsActive },
  { header: 'Mål, nået', value: (row) => row.goalsMet },
  {
    header: 'Mulighed for progression',
    value: (row) => row.potential && POTENTIAL[row.potential],
  },
  { header: 'Seneste opfølgning', value: (row) => written(row.lastHeldOn) },
  { header: 'Næste opfølgning', value: (row) => written(row.followUp?.nextDue ?? null) },
  { header: 'Status på opfølgning', value: (row) => row.followUp && STATE[row.followUp.state] },
  { header: 'Overskredne opfølgninger', value: (row) => row.overdueSchedules },
  {
    header: 'Årlig udgift (kr.)',
    value: ({ yearlyCost: { amount } }) => (amount === null ? null : amount / 100),
  },
  { header: 'Indsatser med kendt takst', value: ({ yearlyCost: cost }) => knownOf(cost) },
  { header: 'Lukket', value: (row) => written(row.closedOn) },
];

function written(date: string | null): string | null {
  return date === null ? null : formatDate(date);
}

function knownOf({ known, total }: CaseListRow['yearlyCost']): string {
  return `${known} af ${total}`;
}
