import { create } from 'zustand';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { type CaseSortColumn, caseSortColumns } from '#shared/domain/cases/sort-list.ts';
import { forgetWithPerson } from '../../lib/forget.ts';

export interface CaseSort {
  readonly column: CaseSortColumn;
  readonly descending: boolean;
}

export interface CaseListView {
  readonly filter: CaseFilter;
  readonly sort: CaseSort;
  readonly columns: readonly CaseSortColumn[];
}

const START: CaseFilter = {
  scope: 'my-teams',
  status: 'open',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
};

export const FIRST_VIEW: CaseListView = {
  filter: START,
  sort: { column: 'followUp', descending: false },
  columns: caseSortColumns.filter((id) => id !== 'caseworkers'),
};

interface CaseFilterState extends CaseListView {
  readonly change: (part: Partial<CaseFilter>) => void;
  readonly reset: () => void;
  readonly order: (sort: CaseSort) => void;
  readonly choose: (columns: readonly CaseSortColumn[]) => void;
  readonly show: (view: CaseListView) => void;
}

/** Kept while the program is open, so that coming back from a case shows the same list. */
export const useCaseFilter = create<CaseFilterState>((set) => ({
  ...FIRST_VIEW,
  change: (part) => set((state) => ({ filter: { ...state.filter, ...part } })),
  reset: () => set({ filter: START }),
  order: (sort) => set({ sort }),
  choose: (columns) => set({ columns }),
  show: ({ filter, sort, columns }) => set({ filter, sort, columns }),
}));

forgetWithPerson(() => useCaseFilter.setState(FIRST_VIEW));
