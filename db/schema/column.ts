import { integer, text } from 'drizzle-orm/sqlite-core';

/** Columns that mean the same in every table. Rows map one to one to the domain models. */
export const id = () => text('id').primaryKey();
export const civilDate = (name: string) => text(name);
export const instant = (name: string) => text(name);
export const flag = (name: string) => integer(name, { mode: 'boolean' });
/** Counts saves, so that a save based on an older row is found out instead of overwriting. */
export const version = () => integer('version').notNull().default(1);

/** Entered by mistake: out of every rule, figure and print from that moment, kept in history. */
export const annulment = () => ({
  annulledAt: instant('annulled_at'),
  annulledBy: text('annulled_by'),
  annulledReason: text('annulled_reason'),
});

/** Who typed it and when; never the date it happened. */
export const entry = () => ({
  enteredAt: instant('entered_at').notNull(),
  enteredBy: text('entered_by').notNull(),
});
