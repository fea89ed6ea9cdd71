import { calendarYear, contains } from '#shared/domain/cases/periods.ts';
import type { RevisitationRow } from '#shared/domain/revisitation/view.ts';

/** What the figures count, each as a list. */
export const BOARD_FILTERS = [
  'open',
  'carried-out',
  'less',
  'same',
  'more',
  'missing',
  'all',
] as const;
export type BoardFilter = (typeof BOARD_FILTERS)[number];

/** Open now; everything else in the year it was carried out. */
export function isIn(filter: BoardFilter, { view }: RevisitationRow, year: number): boolean {
  const { carriedOutOn, result } = view.course;
  const isCounted = carriedOutOn !== null && contains(calendarYear(year), carriedOutOn);
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return view.state === 'open';
    case 'carried-out':
      return isCounted;
    case 'missing':
      return isCounted && result === null;
    default:
      return isCounted && result === filter;
  }
}
