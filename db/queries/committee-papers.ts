import { and, asc, isNull } from 'drizzle-orm';
import type { Addendum } from '#shared/domain/committee/decision.ts';
import type { SummaryView } from '#shared/domain/committee/summary-view.ts';
import type { ReadDb } from '../open.ts';
import { addendum, decisionPage } from '../schema/committee.ts';
import { among } from './among.ts';

/** The pages as they were when the decisions were saved, by decision. */
export function frozenPagesOf(
  read: ReadDb,
  decisionIds: readonly string[],
): ReadonlyMap<string, SummaryView> {
  const rows = read
    .select()
    .from(decisionPage)
    .where(and(among(decisionPage.decisionId, decisionIds), isNull(decisionPage.annulledAt)))
    .all();
  return new Map(rows.map(({ decisionId, summary }) => [decisionId, summary]));
}

/** Oldest first. */
export function addendaOf(read: ReadDb, decisionIds: readonly string[]): Addendum[] {
  return read
    .select()
    .from(addendum)
    .where(and(among(addendum.decisionId, decisionIds), isNull(addendum.annulledAt)))
    .orderBy(asc(addendum.addedAt), asc(addendum.id))
    .all();
}
