import { sortRows } from '../../base/sort-rows.ts';
import { courseOrder } from './course-states.ts';
import type { CaseListRow } from './view.ts';

/** The columns a list of cases can be ordered by: on screen, in the export and in print alike. */
export const caseSortColumns = [
  'name',
  'caseNumber',
  'age',
  'caseworker',
  'caseworkers',
  'paragraph',
  'provider',
  'goals',
  'followUp',
  'lastHeld',
  'course',
  'yearlyCost',
] as const;
export type CaseSortColumn = (typeof caseSortColumns)[number];

/** null is unknown and stands last, whichever way the list is turned. */
export function caseSortValue(row: CaseListRow, column: CaseSortColumn): string | number | null {
  switch (column) {
    case 'name':
      return row.name;
    case 'caseNumber':
      return row.caseNumber;
    case 'age':
      return row.age;
    case 'caseworker':
      return row.caseworkerInitials;
    case 'caseworkers':
      return row.caseworkers.caseworkers;
    case 'paragraph':
      return row.paragraphs.join(', ');
    case 'provider':
      return row.providerNames.join(', ');
    case 'goals':
      return row.goalsActive;
    case 'followUp':
      return row.followUp?.nextDue ?? null;
    case 'lastHeld':
      return row.lastHeldOn;
    case 'course':
      return courseOrder(row);
    case 'yearlyCost':
      return row.yearlyCost.amount;
  }
}

export function sortCaseList(
  rows: readonly CaseListRow[],
  sort: { readonly column: CaseSortColumn; readonly descending: boolean },
): CaseListRow[] {
  return sortRows(rows, (row) => caseSortValue(row, sort.column), sort.descending);
}
