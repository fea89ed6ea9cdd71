import type { CaseFilter } from '#shared/contract/cases.ts';

/** The list with nothing left out. */
export const ALL_CASES: CaseFilter & { readonly text: '' } = {
  scope: 'my-teams',
  status: 'all',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
};
