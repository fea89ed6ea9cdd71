import { addDays, type CivilDate } from '../../base/dates.ts';
import { danishCompare } from '../../base/danish-text.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { runningFollowUps } from '../follow-ups/running.ts';
import { notAnnulled } from './annulment.ts';
import { buildCaseListRow, shownHelp } from './build-list-row.ts';
import type { CaseNames } from './build-names.ts';
import type { ListedRows } from './case-rows.ts';
import type { PricedHelp } from './cost.ts';
import { contains } from './periods.ts';
import { stayPeriod } from './since.ts';
import type { CaseListRow } from './view.ts';

/** What is chosen among the cases one may see; `null` chooses nothing away. */
export interface CaseChoice {
  readonly providerId: string | null;
  readonly paragraph: string | null;
  readonly followUp: 'overdue' | 'due-30' | 'not-set' | null;
}

const DAYS_AHEAD = 30;

/** The chosen cases in Danish order of name. */
export function buildCaseList(
  cases: readonly ListedRows[],
  names: CaseNames,
  settings: MunicipalitySettings,
  facts: {
    readonly today: CivilDate;
    readonly helpElsewhere: (caseId: string) => readonly PricedHelp[];
  },
  choice: CaseChoice,
): readonly CaseListRow[] {
  const { today } = facts;
  return cases
    .filter((rows) => isChosen(rows, settings, today, choice))
    .toSorted(byName)
    .map((rows) =>
      buildCaseListRow(rows, names, settings, {
        today,
        helpElsewhere: facts.helpElsewhere(rows.case.id),
      }),
    );
}

function isChosen(
  rows: ListedRows,
  settings: MunicipalitySettings,
  today: CivilDate,
  { providerId, paragraph, followUp }: CaseChoice,
): boolean {
  return (
    (providerId === null || shownHelp(rows, today).some((one) => one.providerId === providerId)) &&
    (paragraph === null || hasParagraph(rows, paragraph, today)) &&
    (followUp === null || hasFollowUp(rows, settings, followUp, today))
  );
}

/** The help's paragraph, or that of the place the citizen lives in. */
function hasParagraph(rows: ListedRows, paragraph: string, today: CivilDate): boolean {
  const livesIn = notAnnulled(rows.stays).filter((stay) => contains(stayPeriod(stay), today));
  return [...shownHelp(rows, today), ...livesIn].some((one) => one.paragraph === paragraph);
}

/** `due-30` is due today or within 30 days: what is overdue has its own choice. */
function hasFollowUp(
  rows: ListedRows,
  settings: MunicipalitySettings,
  wanted: NonNullable<CaseChoice['followUp']>,
  today: CivilDate,
): boolean {
  return runningFollowUps(rows, settings.intervals, today).some(({ standing }) => {
    const { state, nextDue } = standing;
    if (wanted !== 'due-30') return state === wanted;
    const isDue = state === 'due-today' || state === 'upcoming';
    return isDue && nextDue !== null && nextDue <= addDays(today, DAYS_AHEAD);
  });
}

function byName(
  { citizen: a, case: one }: ListedRows,
  { citizen: b, case: other }: ListedRows,
): number {
  return (
    danishCompare(a.lastName, b.lastName) ||
    danishCompare(a.firstNames, b.firstNames) ||
    danishCompare(one.caseNumber, other.caseNumber)
  );
}
