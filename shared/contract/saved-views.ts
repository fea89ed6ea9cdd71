import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { command, query, returns } from './define.ts';

/** The lists a view can be saved of. */
export const SavedList = z.enum(['cases', 'due']);
export type SavedList = z.infer<typeof SavedList>;

/** Ids, codes and column names as the list's own screen writes them; it reads them again through its own schema. */
const StoredView = z.record(z.string().max(60), z.json()).refine(isSmall);

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly view: unknown;
}

/** A person's own, always the signed-in one's: no entry takes the id of a user. */
export const savedViews = {
  list: query({
    access: 'own-session',
    input: z.strictObject({ list: SavedList }),
    output: returns<readonly SavedView[]>(),
  }),
  /** Under a name there is already, it takes that one's place. */
  save: command({
    access: 'own-session',
    input: z.strictObject({
      list: SavedList,
      name: z.string().trim().min(1).max(60),
      view: StoredView,
    }),
    output: returns<{ readonly id: string }>(),
    touches: ['saved-views'],
  }),
  remove: command({
    access: 'own-session',
    input: z.strictObject({ id: Id }),
    output: returns<null>(),
    touches: ['saved-views'],
  }),
};

function isSmall(view: unknown): boolean {
  return JSON.stringify(view).length <= 10_000;
}
