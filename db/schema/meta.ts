import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What the program remembers about this file: its device, when a copy was last made. No personal data. */
export const appState = sqliteTable('app_state', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});
