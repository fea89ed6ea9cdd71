import { z } from 'zod';
import { CivilDate, Instant } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { Oere } from '../../base/money.ts';
import { Line, Prose, Version } from '../../base/text.ts';
import { annulmentFields } from '../cases/annulment.ts';
import { ProposedHelp } from './item.ts';
import type { SummaryView } from './summary-view.ts';

export const Outcome = z.enum([
  'granted',
  'granted-with-change',
  'rejected',
  'postponed',
  'returned',
  'noted',
  'recommended-upwards',
]);
export type Outcome = z.infer<typeof Outcome>;

export const decisionFields = {
  outcome: Outcome,
  reason: Prose,
  conditions: Prose.nullable(),
  validFrom: CivilDate.nullable(),
  /** Employee who carries it out; null where there is nothing to carry out. */
  responsibleId: Id.nullable(),
  deadlineOn: CivilDate.nullable(),
  /** When the committee will see the case again. */
  nextOn: CivilDate.nullable(),
  /** "Indstilles til …" */
  recommendedTo: Line.nullable(),
  /** What is granted where that is not what was proposed; empty otherwise. */
  grantedHelp: z.array(ProposedHelp).max(20),
};

export const DecisionFields = z.strictObject(decisionFields);
export type DecisionFields = z.infer<typeof DecisionFields>;

/** What was decided on an item. A correction is a new one; none is edited. */
export const Decision = z.strictObject({
  id: Id,
  version: Version,
  itemId: Id,
  caseId: Id,
  ...decisionFields,
  /** Employee, and as what. */
  decidedById: Id,
  decidedAs: z.enum(['chair', 'deputy']),
  decidedAt: Instant,
  /** Standard-year cost in øre of what is granted; null where a price is not known or nothing is. */
  grantedYearly: Oere.nullable(),
  carriedOutOn: CivilDate.nullable(),
  carriedOutById: Id.nullable(),
  ...annulmentFields,
});
export type Decision = z.infer<typeof Decision>;

/** The item's page as it was shown when the decision was saved: never recomputed. */
export const DecisionPage = z.strictObject({
  id: Id,
  version: Version,
  decisionId: Id,
  summary: z.custom<SummaryView>((value) => typeof value === 'object' && value !== null),
  ...annulmentFields,
});
export type DecisionPage = z.infer<typeof DecisionPage>;

/** A dated correction to minutes that are approved. */
export const Addendum = z.strictObject({
  id: Id,
  version: Version,
  decisionId: Id,
  text: Prose,
  addedById: Id,
  addedAt: Instant,
  ...annulmentFields,
});
export type Addendum = z.infer<typeof Addendum>;

/** Something somebody is to do on a case, from a decision or by hand. */
export const CaseTask = z.strictObject({
  id: Id,
  version: Version,
  caseId: Id,
  decisionId: Id.nullable(),
  kind: z.enum(['carry-out', 'notice', 'other']),
  text: Line,
  responsibleId: Id,
  dueOn: CivilDate,
  doneOn: CivilDate.nullable(),
  doneById: Id.nullable(),
  ...annulmentFields,
});
export type CaseTask = z.infer<typeof CaseTask>;

/** Afgørelse to the citizen, and the complaint that may follow. The deadline is counted from receipt. */
export const Notice = z.strictObject({
  id: Id,
  version: Version,
  caseId: Id,
  decisionId: Id.nullable(),
  decidedOn: CivilDate,
  sentOn: CivilDate.nullable(),
  receivedOn: CivilDate.nullable(),
  complaintOn: CivilDate.nullable(),
  reviewedOn: CivilDate.nullable(),
  reviewResult: z.enum(['kept', 'changed', 'partly-changed']).nullable(),
  /** To Ankestyrelsen, when the decision is kept. */
  forwardedOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type Notice = z.infer<typeof Notice>;
