import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { Version } from '../base/text.ts';
import type { ItemOnCase, ItemPage } from '../domain/committee/item-page.ts';
import { AgendaKind, ItemFields, ItemSource } from '../domain/committee/item.ts';
import type { SummaryView } from '../domain/committee/summary-view.ts';
import { command, query, returns } from './define.ts';
import { OneCase, Reason } from './field.ts';

const OneItem = z.strictObject({ caseId: Id, itemId: Id });
const Saved = returns<{ readonly id: string; readonly version: number }>();
const touches = ['case', 'cases', 'my-day'] as const;

/** Indstillinger: what a caseworker puts before the committee. */
export const items = {
  /** Newest first; annulled ones are left out. */
  caseItems: query({
    access: 'case.read',
    input: OneCase,
    output: returns<readonly ItemOnCase[]>(),
  }),
  item: query({ access: 'case.read', input: OneItem, output: returns<ItemPage>() }),
  /** The page as it would be with what is written and not yet saved. */
  previewItem: query({
    access: 'committee.propose',
    input: OneItem.extend({ fields: ItemFields }),
    output: returns<SummaryView>(),
  }),
  /** Everything known is filled in from where it is begun. `kind` null: what the source is about. */
  startItem: command({
    access: 'committee.propose',
    input: z.strictObject({ caseId: Id, kind: AgendaKind.nullable(), source: ItemSource }),
    output: Saved,
    touches,
  }),
  saveItem: command({
    access: 'committee.propose',
    input: OneItem.extend({ version: Version, fields: ItemFields }),
    output: Saved,
    touches,
  }),
  /** Taken back before it is decided; it leaves the agenda it stands on. */
  withdrawItem: command({
    access: 'committee.propose',
    input: OneItem.extend({ version: Version, reason: Reason }),
    output: Saved,
    touches,
  }),
  /** Was taken back by mistake, or too soon: on its agenda again, or waiting where that meeting is over. */
  restoreItem: command({
    access: 'committee.propose',
    input: OneItem.extend({ version: Version }),
    output: Saved,
    touches,
  }),
};
