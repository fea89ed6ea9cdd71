import { and, eq } from 'drizzle-orm';
import { savedView } from '../schema/saved-views.ts';
import type { WriteTx } from '../unit-of-work.ts';

/** One a person, list and name: a later one takes the place of the earlier. */
export function saveView(tx: WriteTx, row: typeof savedView.$inferInsert): void {
  tx.insert(savedView)
    .values(row)
    .onConflictDoUpdate({
      target: [savedView.userId, savedView.list, savedView.name],
      set: { view: row.view },
    })
    .run();
}

/** Only one's own; gone already is as good as gone now. */
export function removeView(
  tx: WriteTx,
  { userId, id }: { readonly userId: string; readonly id: string },
): void {
  tx.delete(savedView)
    .where(and(eq(savedView.userId, userId), eq(savedView.id, id)))
    .run();
}
