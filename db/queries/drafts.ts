import { and, desc, eq } from 'drizzle-orm';
import type { ReadDb } from '../open.ts';
import { draft } from '../schema/drafts.ts';

export interface DraftOf {
  readonly userId: string;
  readonly key: string;
}

export function loadDraft(
  read: ReadDb,
  { userId, key }: DraftOf,
): { readonly content: string; readonly savedAt: string } | null {
  const found = read
    .select({ content: draft.content, savedAt: draft.savedAt })
    .from(draft)
    .where(and(eq(draft.userId, userId), eq(draft.key, key)))
    .get();
  return found ?? null;
}

/** Newest first; keys only. */
export function listDrafts(
  read: ReadDb,
  userId: string,
): { readonly key: string; readonly savedAt: string }[] {
  return read
    .select({ key: draft.key, savedAt: draft.savedAt })
    .from(draft)
    .where(eq(draft.userId, userId))
    .orderBy(desc(draft.savedAt))
    .all();
}

/** What anybody has typed and not saved, newest first: for insight alone, which finds out whom it is about. */
export function everybodysDrafts(
  read: ReadDb,
): { readonly key: string; readonly content: string; readonly savedAt: string }[] {
  return read
    .select({ key: draft.key, content: draft.content, savedAt: draft.savedAt })
    .from(draft)
    .orderBy(desc(draft.savedAt))
    .all();
}
