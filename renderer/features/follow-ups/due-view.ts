import { create } from 'zustand';
import { type DueFilter, EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { type DueSort, SOONEST_FIRST } from '#shared/domain/follow-ups/sort-due.ts';
import { forgetWithPerson } from '../../lib/forget.ts';

export interface DueView {
  readonly filter: DueFilter;
  readonly sort: DueSort;
}

interface DueViewState extends DueView {
  readonly change: (part: Partial<DueFilter>) => void;
  readonly order: (sort: DueSort) => void;
  /** Shows exactly this, for a figure that opens its list. */
  readonly show: (view: { readonly filter: DueFilter; readonly sort?: DueSort }) => void;
}

const START: DueView = { filter: EVERY_DUE, sort: SOONEST_FIRST };

/** Kept while the program is open; list and calendar show the same choice. */
export const useDueView = create<DueViewState>((set) => ({
  ...START,
  change: (part) => set((state) => ({ filter: { ...state.filter, ...part } })),
  order: (sort) => set({ sort }),
  show: ({ filter, sort = SOONEST_FIRST }) => set({ filter, sort }),
}));

forgetWithPerson(() => useDueView.setState(START));
