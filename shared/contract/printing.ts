import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { caseSortColumns } from '../domain/cases/sort-list.ts';
import { DueFilter } from '../domain/follow-ups/due-filter.ts';
import type { PrintContent, PrintKind } from '../domain/printing/content.ts';
import { Month } from '../domain/move-out/model.ts';
import { CaseFilter } from './cases.ts';
import { command, query, returns } from './define.ts';
import { Exported } from './field.ts';
import { DueSort } from './follow-ups.ts';

/** Neither choice is remembered: each print asks anew. */
const Disclosure = z.strictObject({
  fullCpr: z.boolean(),
  protectedAddress: z.boolean(),
});

/** The private notes of whoever leads the meeting, last and on a sheet of their own. Never ticked beforehand. */
const withNotes = z.boolean();

/**
 * A meeting's papers. A provider's edition has its own items only, and cannot be asked for with notes; the other
 * two have all the items.
 */
const CommitteePackRequest = z.strictObject({
  kind: z.literal('committee-pack'),
  meetingId: Id,
  edition: z.discriminatedUnion('audience', [
    z.strictObject({ audience: z.literal('members'), withNotes }),
    z.strictObject({ audience: z.literal('archive'), withNotes }),
    z.strictObject({ audience: z.literal('provider'), providerId: Id }),
  ]),
  /** Else initials. */
  withNames: z.boolean(),
  /** Where a protected citizen is helped or is to be helped; their name follows it. */
  withProtectedPlaces: z.boolean(),
});

/** Bytes of a long print that are given at a time: no answer is so long that anything waits for it. */
export const LONGEST_PART = 262_144;

const CaseSort = z.strictObject({ column: z.enum(caseSortColumns), descending: z.boolean() });

export const PrintRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case-overview'), caseId: Id, disclosure: Disclosure }),
  z.strictObject({
    kind: z.literal('team-overview'),
    filter: CaseFilter,
    sort: CaseSort,
    withCost: z.boolean(),
    disclosure: Disclosure,
  }),
  /** To the citizen: one goal, or all the case's active ones (null). Has neither CPR nor address to tick. */
  z.strictObject({ kind: z.literal('goal-sheet'), caseId: Id, goalId: Id.nullable() }),
  /** To the citizen: one plan, on one page. */
  z.strictObject({ kind: z.literal('move-out-plan'), caseId: Id, planId: Id }),
  /** Særskilt timeopgørelse, by case number. */
  z.strictObject({
    kind: z.literal('hours-statement'),
    providerId: Id,
    from: Month,
    to: Month,
  }),
  /** The follow-up list as it stands on the screen: filter and order. */
  z.strictObject({ kind: z.literal('due-list'), filter: DueFilter, sort: DueSort }),
  /** Handleplan: whole, to the citizen (null), or the part of one intervention's provider. */
  z.strictObject({
    kind: z.literal('action-plan'),
    caseId: Id,
    interventionId: Id.nullable(),
    disclosure: Disclosure,
  }),
  /** Bestilling and statusark, to the provider of one intervention. */
  z.strictObject({
    kind: z.enum(['service-order', 'status-sheet']),
    caseId: Id,
    interventionId: Id,
    disclosure: Disclosure,
  }),
  /** Indsigt, to the citizen: everything that is kept. */
  z.strictObject({ kind: z.literal('insight'), caseId: Id, disclosure: Disclosure }),
  CommitteePackRequest,
  z.strictObject({
    kind: z.literal('decision-list'),
    meetingId: Id,
    withNotes,
    withNames: z.boolean(),
    withProtectedPlaces: z.boolean(),
  }),
]);
export type PrintRequest = z.infer<typeof PrintRequest>;

export interface PrintLogRow {
  readonly at: string;
  readonly userInitials: string;
  readonly kind: PrintKind;
  readonly cases: number;
  readonly fullCpr: boolean;
  /** That private notes came out, never what they say. */
  readonly withNotes: boolean;
  readonly to: 'preview' | 'paper' | 'pdf';
}

export const printing = {
  /** The PDF itself, as base64, so that what is looked at is what comes out. Kept until saved, printed or dropped. */
  preview: command({
    access: 'print',
    input: PrintRequest,
    output: returns<
      | { readonly empty: true }
      | { readonly empty: false; readonly printId: string; readonly pdf: string }
    >(),
  }),
  /** The overview of every case in the list, as a job: how far it is can be followed, and it can be cancelled. */
  previewMany: command({
    access: 'print',
    input: z.strictObject({
      jobId: Id,
      filter: CaseFilter,
      sort: CaseSort,
      disclosure: Disclosure,
    }),
    output: returns<
      | { readonly outcome: 'empty' | 'cancelled' }
      | { readonly outcome: 'made'; readonly printId: string; readonly bytes: number }
    >(),
  }),
  /** Some bytes of a print that was made, as base64: of hundreds of sheets only those looked at are fetched. */
  part: query({
    access: 'print',
    input: z.strictObject({
      printId: Id,
      from: z.number().int().min(0),
      length: z.number().int().min(1).max(LONGEST_PART),
    }),
    output: returns<{ readonly base64: string }>(),
  }),
  savePdf: command({
    access: 'print',
    input: z.strictObject({ printId: Id }),
    output: returns<{ readonly saved: boolean }>(),
  }),
  toPaper: command({
    access: 'print',
    input: z.strictObject({ printId: Id }),
    output: returns<{ readonly printed: boolean }>(),
  }),
  drop: command({
    access: 'print',
    input: z.strictObject({ printId: Id }),
    output: returns<null>(),
  }),
  /** Indsigt as JSON, to be read by other programs. */
  exportInsight: command({
    access: 'print',
    input: z.strictObject({ caseId: Id, disclosure: Disclosure }),
    output: Exported,
  }),
  exportLog: command({ access: 'print.log', input: z.null(), output: Exported }),
  log: query({ access: 'print.log', input: z.null(), output: returns<readonly PrintLogRow[]>() }),

  /** Asked by the hidden print window only, for the one print it was opened for. */
  content: query({ access: 'print-window', input: z.null(), output: returns<PrintContent>() }),
  ready: command({ access: 'print-window', input: z.null(), output: returns<null>() }),
  /** It cannot be drawn: whoever waits for it is told now. */
  failed: command({ access: 'print-window', input: z.null(), output: returns<null>() }),
};
