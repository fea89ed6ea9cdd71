import { loadNames } from '#db/queries/names.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import type { CaseSortColumn } from '#shared/domain/cases/sort-list.ts';
import { nameOf, paragraphDisplay } from '#shared/domain/cases/build-names.ts';
import { formatDate } from '#shared/base/format.ts';
import type { DueFilter, DueGroup } from '#shared/domain/follow-ups/due-filter.ts';
import type { DueSort, DueSortColumn } from '#shared/domain/follow-ups/sort-due.ts';
import type { CallContext } from '../../context.ts';

const SCOPE = {
  mine: 'Mine sager',
  'my-teams': 'Mine teams',
  'all-mine-to-see': 'Alle sager, jeg har adgang til',
} as const satisfies Record<CaseFilter['scope'], string>;

const STATUS = {
  open: 'Åbne',
  closed: 'Lukkede',
  all: 'Åbne og lukkede',
} as const satisfies Record<CaseFilter['status'], string>;

const FOLLOW_UP = {
  overdue: 'Opfølgning overskredet',
  'due-30': 'Opfølgning inden for 30 dage',
  'not-set': 'Opfølgning ikke fastsat',
} as const satisfies Record<NonNullable<CaseFilter['followUp']>, string>;

/** Beside the name of one place, the protected ones would be found. */
const PROTECTED_LEFT_OUT = 'Borgere med adressebeskyttelse er udeladt';

const SORT = {
  name: 'navn',
  caseNumber: 'sagsnummer',
  age: 'alder',
  caseworker: 'sagsbehandler',
  caseworkers: 'antal sagsbehandlere på 24 måneder',
  paragraph: 'paragraf',
  provider: 'tilbud',
  goals: 'mål',
  followUp: 'næste opfølgning',
  lastHeld: 'seneste opfølgning',
  course: 'forløb',
  yearlyCost: 'årlig udgift',
} as const satisfies Record<CaseSortColumn, string>;

/** Filter and order in words, for the top of every sheet. What was searched for is a person's name: not said. */
export function selectionInWords(
  ctx: Pick<CallContext, 'read' | 'today'>,
  filter: CaseFilter,
  sort: { readonly column: CaseSortColumn; readonly descending: boolean },
): readonly string[] {
  const names = loadNames(ctx.read, ctx.today());
  const employee = filter.employeeId === null ? null : names.employees.get(filter.employeeId);
  return [
    SCOPE[filter.scope],
    STATUS[filter.status],
    nameOf(names.teams, filter.teamId),
    employee ? `Sagsbehandler ${employee.initials}` : null,
    nameOf(names.providers, filter.providerId),
    filter.providerId === null ? null : PROTECTED_LEFT_OUT,
    filter.paragraph === null ? null : paragraphDisplay(names, filter.paragraph),
    filter.followUp === null ? null : FOLLOW_UP[filter.followUp],
    filter.text.trim() === '' ? null : 'Fritekstsøgning',
    `Sorteret efter ${SORT[sort.column]}${sort.descending ? ' (faldende)' : ''}`,
  ].filter((part) => part !== null);
}

const DUE_GROUP = {
  overdue: 'Overskredne',
  today: 'I dag',
  next14: 'De næste 14 dage',
  later: 'Senere',
  notSet: 'Ikke fastsat',
  onHold: 'På pause',
} as const satisfies Record<DueGroup, string>;

const DUE_SORT = {
  name: 'navn',
  caseNumber: 'sagsnummer',
  intervention: 'indsats',
  nextDue: 'næste opfølgning',
  appointment: 'næste møde',
  lastHeld: 'seneste opfølgning',
  potential: 'mulighed for progression',
  caseworker: 'sagsbehandler',
} as const satisfies Record<DueSortColumn, string>;

/** The same of the follow-up list. */
export function dueSelectionInWords(
  ctx: Pick<CallContext, 'read' | 'today'>,
  filter: DueFilter,
  { column, descending }: DueSort,
): readonly string[] {
  const names = loadNames(ctx.read, ctx.today());
  const employee = filter.employeeId === null ? null : names.employees.get(filter.employeeId);
  return [
    SCOPE[filter.scope],
    filter.group === null ? null : DUE_GROUP[filter.group],
    nameOf(names.teams, filter.teamId),
    employee ? `Sagsbehandler ${employee.initials}` : null,
    nameOf(names.providers, filter.providerId),
    filter.providerId === null ? null : PROTECTED_LEFT_OUT,
    filter.paragraph === null ? null : paragraphDisplay(names, filter.paragraph),
    filter.from === null ? null : `Fra ${formatDate(filter.from)}`,
    filter.to === null ? null : `Til ${formatDate(filter.to)}`,
    `Sorteret efter ${DUE_SORT[column]}${descending ? ' (faldende)' : ''}`,
  ].filter((part) => part !== null);
}
