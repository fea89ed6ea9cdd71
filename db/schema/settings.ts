import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, id } from './column.ts';

const validity = () => ({ validFrom: text('valid_from').notNull(), validTo: text('valid_to') });

/**
 * One value of one setting, from a day on. A change is a new row, never an edit: the one that began last holds,
 * and of two from the same day the one entered last.
 */
export const setting = sqliteTable(
  'setting',
  {
    id: id(),
    key: text('key').notNull(),
    value: text('value', { mode: 'json' }).notNull(),
    ...validity(),
  },
  (t) => [index('setting_key').on(t.key, t.validFrom)],
);

export const paragraph = sqliteTable(
  'paragraph',
  {
    id: id(),
    key: text('key').notNull(),
    /** As written on screen: 'SEL § 107'. */
    display: text('display').notNull(),
    name: text('name').notNull(),
    isStay: flag('is_stay').notNull(),
    isHelp: flag('is_help').notNull(),
    temporary: flag('temporary').notNull(),
    hasSchedule: flag('has_schedule').notNull(),
    needsMoveOutPlan: flag('needs_move_out_plan').notNull(),
    isBotilbud: flag('is_botilbud').notNull(),
    ...validity(),
  },
  (t) => [uniqueIndex('paragraph_once').on(t.key, t.validFrom)],
);

/** Fælles Faglige Begreber: one row a concept of one version of the classification. */
export const concept = sqliteTable(
  'concept',
  {
    id: id(),
    catalogueVersion: text('catalogue_version').notNull(),
    code: text('code').notNull(),
    parentCode: text('parent_code'),
    term: text('term').notNull(),
    kind: text('kind').notNull(),
    selectable: flag('selectable').notNull(),
    ordinal: integer('ordinal'),
    /** Place in the classification's own order. */
    position: integer('position').notNull(),
  },
  (t) => [
    uniqueIndex('concept_once').on(t.catalogueVersion, t.code),
    index('concept_kind').on(t.kind),
  ],
);

export const importRun = sqliteTable('import_run', {
  id: id(),
  at: text('at').notNull(),
  rowsAdded: integer('rows_added').notNull(),
  rowsChanged: integer('rows_changed').notNull(),
  rowsUnchanged: integer('rows_unchanged').notNull(),
  rowsFaulty: integer('rows_faulty').notNull(),
});
