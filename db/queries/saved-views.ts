import { and, eq } from 'drizzle-orm';
import { danishCompare } from '#shared/base/danish-text.ts';
import { namesCitizen } from '#shared/domain/cases/names-citizen.ts';
import type { ReadDb } from '../open.ts';
import { citizen } from '../schema/cases.ts';
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

/** Whether the words name somebody in the register. */
export function isCitizenName(read: ReadDb, words: string): boolean {
  // Compared here: SQLite's lower() knows no æ, ø and å.
  const { firstNames, lastName } = citizen;
  return read
    .select({ firstNames, lastName })
    .from(citizen)
    .all()
    .some((names) => namesCitizen(words, names));
}
