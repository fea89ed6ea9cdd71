import { create } from 'zustand';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { forgetWithPerson } from '../../lib/forget.ts';

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

interface CaseFilterState {
  readonly filter: CaseFilter;
  readonly change: (part: Partial<CaseFilter>) => void;
  readonly reset: () => void;
}

/** Kept while the program is open, so that coming back from a case shows the same list. */
export const useCaseFilter = create<CaseFilterState>((set) => ({
  filter: START,
  change: (part) => set((state) => ({ filter: { ...state.filter, ...part } })),
  reset: () => set({ filter: START }),
}));

forgetWithPerson(() => useCaseFilter.getState().reset());
