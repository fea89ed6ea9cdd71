import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** SHA-256, 32 bytes. All zeros until the change set is closed; after that nothing changes it. */
const hash = (name: string) => blob(name, { mode: 'buffer' }).$type<Uint8Array>().notNull();

/** One command carried out: who, when, why, and its link in the device's chain. */
export const changeSet = sqliteTable(
  'change_set',
  {
    id: text('id').primaryKey(),
    device: text('device').notNull(),
    /** 1, 2, 3 … on its device. */
    seq: integer('seq').notNull(),
    userId: text('user_id').notNull(),
    command: text('command').notNull(),
    reason: text('reason'),
    /** ISO instant in UTC with milliseconds. */
    at: text('at').notNull(),
    prevHash: hash('prev_hash'),
    hash: hash('hash'),
  },
  (t) => [uniqueIndex('change_set_seq').on(t.device, t.seq), index('change_set_at').on(t.at)],
);

/** That a row was changed: kept for ever. What it said stands in `row_content` and can be erased. */
export const rowChange = sqliteTable(
  'row_change',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    changeSetId: text('change_set_id')
      .notNull()
      .references(() => changeSet.id),
    tableName: text('table_name').notNull(),
    rowId: text('row_id').notNull(),
    op: text('op', { enum: ['insert', 'update', 'delete'] }).notNull(),
    /** Null for what belongs to no citizen: teams, providers, settings. */
    citizenId: text('citizen_id'),
    /** Null for what is the citizen's and not one case's. */
    caseId: text('case_id'),
    contentHash: hash('content_hash'),
  },
  (t) => [
    index('row_change_set').on(t.changeSetId),
    index('row_change_row').on(t.tableName, t.rowId),
    index('row_change_citizen').on(t.citizenId),
    index('row_change_case').on(t.caseId),
  ],
);

/** JSON by column name. An insert has the whole row after, a delete the whole row before, an update what changed. */
export const rowContent = sqliteTable('row_content', {
  changeId: integer('change_id')
    .primaryKey()
    .references(() => rowChange.id),
  before: text('before'),
  after: text('after'),
  /** 16 bytes, so that a short value cannot be guessed back from the hash once it is erased. */
  salt: blob('salt', { mode: 'buffer' }).$type<Uint8Array>().notNull(),
});

/** Names each erased content and the change set that erased it: what lets `verifyHistory` accept the gap. */
export const erasedChange = sqliteTable(
  'erased_change',
  {
    changeId: integer('change_id')
      .primaryKey()
      .references(() => rowChange.id),
    changeSetId: text('change_set_id')
      .notNull()
      .references(() => changeSet.id),
    /** The rule that demanded it, e.g. 'retention-5-years'. */
    rule: text('rule').notNull(),
  },
  (t) => [index('erased_change_set').on(t.changeSetId)],
);

/** Where each device's chain ends, so that cutting off its last links is seen. */
export const historyHead = sqliteTable('history_head', {
  device: text('device').primaryKey(),
  seq: integer('seq').notNull(),
  hash: hash('hash'),
});
