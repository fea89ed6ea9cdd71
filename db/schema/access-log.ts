import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

const hash = (name: string) => blob(name, { mode: 'buffer' }).$type<Uint8Array>().notNull();

/** Who looked at what: append-only, chained within each calendar year (UTC). */
export const accessEntry = sqliteTable(
  'access_entry',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    year: integer('year').notNull(),
    /** 1, 2, 3 … within the year. */
    seq: integer('seq').notNull(),
    at: text('at').notNull(),
    userId: text('user_id').notNull(),
    action: text('action').notNull(),
    citizenId: text('citizen_id'),
    caseId: text('case_id'),
    purpose: text('purpose'),
    details: text('details', { mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    prevHash: hash('prev_hash'),
    hash: hash('hash'),
  },
  (t) => [
    uniqueIndex('access_entry_seq').on(t.year, t.seq),
    index('access_entry_citizen').on(t.citizenId, t.at),
    index('access_entry_user').on(t.userId, t.at),
  ],
);

/** What is left of a year whose entries have reached the end of their life. */
export const accessCheckpoint = sqliteTable('access_checkpoint', {
  year: integer('year').primaryKey(),
  entries: integer('entries').notNull(),
  lastHash: hash('last_hash'),
  endedAt: text('ended_at').notNull(),
  rule: text('rule').notNull(),
});
