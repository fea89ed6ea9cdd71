import { Instant } from '../../base/dates.ts';
import { Prose } from '../../base/text.ts';

/**
 * On everything that can be entered by mistake. Annulled: out of every rule, figure and print from that
 * moment, kept in history. Who did it stands in the change log.
 */
export const annulmentFields = {
  annulledAt: Instant.nullable(),
  annulledReason: Prose.nullable(),
};

export function isAnnulled(row: { readonly annulledAt: string | null }): boolean {
  return row.annulledAt !== null;
}

export function notAnnulled<T extends { readonly annulledAt: string | null }>(
  rows: readonly T[],
): readonly T[] {
  return rows.filter((row) => !isAnnulled(row));
}
