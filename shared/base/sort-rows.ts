import { danishCompare } from './danish-text.ts';

export type SortValue = string | number | null;

/** Danish order for words, size for numbers; what is not known stands last in both directions. Stable. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  descending: boolean,
): Row[] {
  const keyed = rows.map((row) => ({ row, value: valueOf(row) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null);
    }
    const order = compareValues(a.value, b.value);
    return descending ? -order : order;
  });
  return keyed.map((entry) => entry.row);
}

function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return danishCompare(String(a), String(b));
}
