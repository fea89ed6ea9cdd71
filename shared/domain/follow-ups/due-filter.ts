import type { DueRow } from './view.ts';

export const DUE_FILTERS = ['overdue', 'due30', 'notSet', 'onHold'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

const SOON_DAYS = 30;

/** Judged by the standing that comes with the row: list, count and export have no rule of their own. */
export function isIn(filter: DueFilter, { standing }: Pick<DueRow, 'standing'>): boolean {
  const { state, daysLeft } = standing;
  switch (filter) {
    case 'overdue':
      return state === 'overdue';
    case 'due30':
      return (
        state === 'due-today' ||
        (state === 'upcoming' && daysLeft !== null && daysLeft <= SOON_DAYS)
      );
    case 'notSet':
      return state === 'not-set';
    case 'onHold':
      return state === 'on-hold';
  }
}
