import { integer, text } from 'drizzle-orm/sqlite-core';

/** Columns that mean the same in every table. Rows map one to one to the models in shared/domain. */
export const id = () => text('id').primaryKey();
export const flag = (name: string) => integer(name, { mode: 'boolean' });
/** Counts saves, so that a save based on an older row is found out instead of overwriting. */
export const version = () => integer('version').notNull().default(1);

/** Both days included; open while `to` is null. */
export const period = () => ({
  from: text('from_date').notNull(),
  to: text('to_date'),
});

/** Entered by mistake: out of every rule, figure and print. Who did it stands in the change log. */
export const annulment = () => ({
  annulledAt: text('annulled_at'),
  annulledReason: text('annulled_reason'),
});
