import { addDays, type CivilDate } from '../../base/dates.ts';
import { danishCompare } from '../../base/danish-text.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { type CaseNames, employeeOf } from '../cases/build-names.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { caseworkerChanges } from '../cases/caseworker-changes.ts';
import { contains, validOn } from '../cases/periods.ts';
import { buildDueRows } from '../follow-ups/build-due.ts';
import { chosenDue, EVERY_DUE } from '../follow-ups/due-filter.ts';
import type { DueRow } from '../follow-ups/view.ts';
import { quietFor } from './quiet.ts';
import type { CaseloadLine } from './view.ts';

/** "3 sagsbehandlere på 24 måneder" is where a leader looks closer. */
export const MANY_CASEWORKERS = 3;
const FOUR_WEEKS = 28;

/** One line a person who carries or covers, in Danish order; each figure counted as the list behind it is. */
export function buildPeople(
  cases: readonly ListedRows[],
  names: CaseNames,
  settings: MunicipalitySettings,
  facts: { readonly today: CivilDate; readonly measuredOn: ReadonlyMap<string, CivilDate> },
): readonly CaseloadLine[] {
  const { today } = facts;
  const carried = cases.map((rows) => ({ rows, ...carriersOn(rows, today) }));
  const due = buildDueRows(cases, names, settings.intervals, today);
  const people = new Set(
    carried.flatMap(({ caseworkerId, coverIds }) =>
      caseworkerId === null ? coverIds : [caseworkerId, ...coverIds],
    ),
  );
  return [...people]
    .map((employeeId) => {
      const own = carried.filter((one) => one.caseworkerId === employeeId).map(({ rows }) => rows);
      const { initials, name } = employeeOf(names, employeeId);
      return {
        employeeId,
        initials,
        name,
        cases: own.length,
        covered: carried.filter(({ coverIds }) => coverIds.includes(employeeId)).length,
        ...dueFigures(due, employeeId, today),
        quiet: own.filter((rows) => {
          const last = facts.measuredOn.get(rows.case.id) ?? null;
          return quietFor(rows, last, settings.intervals, today) !== null;
        }).length,
        ...changeFigures(own, today),
      };
    })
    .toSorted((a, b) => danishCompare(a.initials, b.initials));
}

function carriersOn(rows: ListedRows, today: CivilDate) {
  const standing = notAnnulled(rows.assignments);
  const caseworkers = standing.filter((one) => one.kind === 'caseworker');
  const covers = standing.filter((one) => one.kind === 'cover' && contains(one, today));
  return {
    caseworkerId: validOn(caseworkers, today)?.employeeId ?? null,
    coverIds: covers.map((one) => one.employeeId),
  };
}

function dueFigures(
  due: readonly DueRow[],
  employeeId: string,
  today: CivilDate,
): Pick<CaseloadLine, 'overdue' | 'nextFourWeeks' | 'notSet'> {
  const filter = { ...EVERY_DUE, employeeId };
  const to = addDays(today, FOUR_WEEKS);
  return {
    overdue: chosenDue(due, { ...filter, group: 'overdue' }).length,
    nextFourWeeks: chosenDue(due, { ...filter, from: today, to }).length,
    notSet: chosenDue(due, { ...filter, group: 'notSet' }).length,
  };
}

function changeFigures(
  own: readonly ListedRows[],
  today: CivilDate,
): Pick<CaseloadLine, 'manyCaseworkers' | 'changes'> {
  const counted = own.map(({ assignments }) => caseworkerChanges(assignments, today));
  return {
    manyCaseworkers: counted.filter(({ caseworkers }) => caseworkers >= MANY_CASEWORKERS).length,
    changes: counted.reduce((sum, { changes }) => sum + changes, 0),
  };
}
