import { and, eq, sql } from 'drizzle-orm';
import { danishCompare } from '#shared/base/danish-text.ts';
import type { ReadDb } from '../open.ts';
import { savedView } from '../schema/saved-views.ts';

export function loadSavedViews(
  read: ReadDb,
  of: { readonly userId: string; readonly list: string },
): { readonly id: string; readonly name: string; readonly view: unknown }[] {
  return read
    .select({ id: savedView.id, name: savedView.name, view: savedView.view })
    .from(savedView)
    .where(and(eq(savedView.userId, of.userId), eq(savedView.list, of.list)))
    .all()
    .toSorted((a, b) => danishCompare(a.name, b.name));
}

/** Whether the words are what a citizen in the register is called, whole or by last name. */
export function isCitizenName(read: ReadDb, words: string): boolean {
  const found = read.get<{ found: number }>(sql`
    SELECT EXISTS (SELECT 1 FROM citizen
      WHERE lower(first_names || ' ' || last_name) = lower(${words}) OR lower(last_name) = lower(${words})
        OR lower(last_name || ', ' || first_names) = lower(${words})) AS found`);
  return found.found === 1;
}
