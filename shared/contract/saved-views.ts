import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { DueFilter } from '../domain/follow-ups/due-filter.ts';
import { caseSortColumns } from '../domain/cases/sort-list.ts';
import { CaseFilter } from './cases.ts';
import { command, query, returns } from './define.ts';
import { DueSort } from './follow-ups.ts';

/** The lists a view can be saved of. */
export const SavedList = z.enum(['cases', 'due']);
export type SavedList = z.infer<typeof SavedList>;

/** What a list shows and how. What was searched for is mostly a person: it is never part of a view. */
export const ListView = z.discriminatedUnion('list', [
  z.strictObject({
    list: z.literal('cases'),
    filter: CaseFilter.extend({ text: z.literal('') }),
    sort: z.strictObject({ column: z.enum(caseSortColumns), descending: z.boolean() }),
    columns: z.array(z.enum(caseSortColumns)).max(caseSortColumns.length),
  }),
  z.strictObject({ list: z.literal('due'), filter: DueFilter, sort: DueSort }),
]);
export type ListView = z.infer<typeof ListView>;

export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** As it was kept: an earlier build may have known other columns. */
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
      name: z.string().trim().min(1).max(60),
      view: ListView,
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
