import { sortRows, type SortValue } from '../../base/sort-rows.ts';
import { ProgressionPotential } from './model.ts';
import type { DueRow } from './view.ts';

/** The columns the follow-up list can be ordered by: on screen, in the export and in print alike. */
export const dueSortColumns = [
  'name',
  'caseNumber',
  'intervention',
  'nextDue',
  'appointment',
  'lastHeld',
  'potential',
  'caseworker',
] as const;
export type DueSortColumn = (typeof dueSortColumns)[number];

export interface DueSort {
  readonly column: DueSortColumn;
  readonly descending: boolean;
}

export const SOONEST_FIRST: DueSort = { column: 'nextDue', descending: false };

/** null is unknown and stands last, whichever way the list is turned. */
export function dueSortValue(row: DueRow, column: DueSortColumn): SortValue {
  switch (column) {
    case 'name':
      return row.name;
    case 'caseNumber':
      return row.caseNumber;
    case 'intervention':
      return [row.paragraphDisplay ?? '', row.providerName ?? ''].join(' ');
    case 'nextDue':
      return row.standing.nextDue;
    case 'appointment':
      return row.appointment?.on ?? null;
    case 'lastHeld':
      return row.standing.lastHeldOn;
    case 'potential':
      return row.potential === null ? null : ProgressionPotential.options.indexOf(row.potential);
    case 'caseworker':
      return row.caseworkerInitials;
  }
}

export function sortDue(rows: readonly DueRow[], { column, descending }: DueSort): DueRow[] {
  return sortRows(rows, (row) => dueSortValue(row, column), descending);
}
