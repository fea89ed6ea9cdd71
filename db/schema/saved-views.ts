import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { id } from './column.ts';

/**
 * A person's own way to look at a list: filter and sort under a name. Belongs to that person and names no case;
 * not logged.
 */
export const savedView = sqliteTable(
  'saved_view',
  {
    id: id(),
    userId: text('user_id').notNull(),
    /** The list it belongs to, e.g. 'cases'. */
    list: text('list').notNull(),
    name: text('name').notNull(),
    /** Filter and sort as the list's own screen writes them. */
    view: text('view', { mode: 'json' }).$type<unknown>().notNull(),
  },
  (t) => [uniqueIndex('saved_view_once').on(t.userId, t.list, t.name)],
);
