import { z } from 'zod';

/** One line written by a person: a name, a title. Surrounding space is taken off; never empty. */
export const Line = z.string().trim().min(1).max(300);

/** Running text written by a person: a note, a purpose, a reason. Never empty: nothing is `null`. */
export const Prose = z.string().trim().min(1).max(20_000);

/** A code from a catalogue (FFB uuid, paragraph key, budget area). */
export const CatalogueCode = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w.:-]+$/u);
export type CatalogueCode = z.infer<typeof CatalogueCode>;

/** Counts the saves of a row; a save carries the version it was based on. */
export const Version = z.int().min(1);
