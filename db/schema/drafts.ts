import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { id } from './column.ts';

/**
 * What a person has typed and not yet saved. Belongs to that person, is never shown as finished work and is
 * not logged: only what is saved is the case's history.
 */
export const draft = sqliteTable(
  'draft',
  {
    id: id(),
    userId: text('user_id').notNull(),
    /** The form it belongs to, e.g. 'goal:<id>'. */
    key: text('key').notNull(),
    content: text('content').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (t) => [uniqueIndex('draft_once').on(t.userId, t.key)],
);
