import { z } from 'zod';
import { command, query, returns } from './define.ts';

/** The form a draft belongs to, e.g. 'goal:<id>'. Ids only, never a person's data. */
const DraftKey = z
  .string()
  .regex(/^[a-z-]+(?::[a-z0-9-]+)*$/u)
  .max(200);

export const drafts = {
  load: query({
    access: 'own-session',
    input: z.strictObject({ key: DraftKey }),
    output: returns<{ readonly content: string; readonly savedAt: string } | null>(),
  }),
  save: command({
    access: 'own-session',
    input: z.strictObject({ key: DraftKey, content: z.string().max(1_000_000) }),
    output: returns<{ readonly savedAt: string }>(),
  }),
  discard: command({
    access: 'own-session',
    input: z.strictObject({ key: DraftKey }),
    output: returns<null>(),
  }),
  /** Keys of what this person has left half-done, so that it can be found and resumed. */
  list: query({
    access: 'own-session',
    input: z.null(),
    output: returns<readonly { readonly key: string; readonly savedAt: string }[]>(),
  }),
};
