import { addMonths, daysBetween, yearOf, type CivilDate } from '../../base/dates.ts';
import type { MoveOutRow } from './view.ts';

/** Each opens the rows it counts. */
export const MOVE_OUT_FIGURES = [
  'with-plan',
  'without-plan',
  'expected-passed',
  'postponed-twice',
  'in-transition',
  'moved-out-planned',
  'moved-out-unplanned',
  'returned',
] as const;
export type MoveOutFigure = (typeof MOVE_OUT_FIGURES)[number];

const RETURNED_WITHIN_MONTHS = 12;

/** Whether the row is counted: the list that is opened and the figure use this and nothing else. */
export function isInFigure(
  row: MoveOutRow,
  figure: MoveOutFigure,
  facts: { readonly today: CivilDate; readonly year: number },
): boolean {
  const { state, movedOutOn, returnedOn, expectedMoveOutOn } = row;
  const isLive = state === 'planned' || state === 'ready';
  switch (figure) {
    case 'with-plan':
      return isLive;
    case 'without-plan':
      return row.lacksPlan;
    case 'expected-passed':
      return isLive && expectedMoveOutOn !== null && expectedMoveOutOn < facts.today;
    case 'postponed-twice':
      return isLive && row.postponements >= 2;
    case 'in-transition':
      return state === 'moved-out' && row.transition !== null;
    case 'moved-out-planned':
      return isInYear(movedOutOn, facts.year) && !row.isUnplanned;
    case 'moved-out-unplanned':
      return isInYear(movedOutOn, facts.year) && row.isUnplanned;
    case 'returned':
      return (
        isInYear(returnedOn, facts.year) &&
        movedOutOn !== null &&
        returnedOn !== null &&
        returnedOn <= addMonths(movedOutOn, RETURNED_WITHIN_MONTHS)
      );
    default:
      return figure satisfies never;
  }
}

/** Days from move-in to move-out of those who moved out in the year; null where nobody did. */
export function medianDaysOfStay(rows: readonly MoveOutRow[], year: number): number | null {
  return median(
    rows.flatMap(({ movedOutOn, since }) =>
      movedOutOn !== null && since !== null && yearOf(movedOutOn) === year
        ? [daysBetween(since, movedOutOn)]
        : [],
    ),
  );
}

/** An even count: the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[half - 1], sorted[half]];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

function isInYear(date: CivilDate | null, year: number): boolean {
  return date !== null && yearOf(date) === year;
}
