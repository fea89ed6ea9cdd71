import { and, eq } from 'drizzle-orm';
import type { WriteTx } from '../unit-of-work.ts';
import type { DraftOf } from '../queries/drafts.ts';
import { draft } from '../schema/drafts.ts';

/** One a person and form: a later one takes the place of the earlier. */
export function saveDraft(
  tx: WriteTx,
  row: DraftOf & { readonly id: string; readonly content: string; readonly savedAt: string },
): void {
  const { content, savedAt } = row;
  tx.insert(draft)
    .values(row)
    .onConflictDoUpdate({ target: [draft.userId, draft.key], set: { content, savedAt } })
    .run();
}

/** Gone already is as good as gone now. */
export function discardDraft(tx: WriteTx, { userId, key }: DraftOf): void {
  tx.delete(draft)
    .where(and(eq(draft.userId, userId), eq(draft.key, key)))
    .run();
}
