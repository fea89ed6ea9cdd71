import { and, eq, isNull } from 'drizzle-orm';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import type { Meeting } from '#shared/domain/committee/meeting.ts';
import type { ReadDb } from '../open.ts';
import { decisionPage, meeting } from '../schema/committee.ts';
import { among } from './among.ts';

/** The meetings that items stand on, by id. */
export function loadMeetingsOf(
  read: ReadDb,
  ids: readonly (string | null)[],
): ReadonlyMap<string, Meeting> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const found = read.select().from(meeting).where(among(meeting.id, wanted)).all();
  return new Map(found.map((one) => [one.id, one]));
}

/** The page as it was shown when the decision was saved. */
export function loadFrozenPage(read: ReadDb, decisionId: string): SummaryView | null {
  const page = read
    .select({ summary: decisionPage.summary })
    .from(decisionPage)
    .where(and(eq(decisionPage.decisionId, decisionId), isNull(decisionPage.annulledAt)))
    .get();
  return page?.summary ?? null;
}
