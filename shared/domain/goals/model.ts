import { z } from 'zod';
import { CivilDate, Instant } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { CatalogueCode, Line, Prose, Version } from '../../base/text.ts';
import { annulmentFields } from '../cases/annulment.ts';

/**
 * A value on a scale, in whole hundredths on every scale, so that nothing is ever floating point:
 * ffb-level 2 is 200, "2,5 ture" is 250, 40 percent is 4000, yes is 100 and not yet 0, GAS −1 is −100.
 */
export const Hundredths = z.int().min(-100_000_000).max(100_000_000);
export type Hundredths = z.infer<typeof Hundredths>;

/** Whether more or less of it is better. */
export const Direction = z.enum(['up', 'down']);
export type Direction = z.infer<typeof Direction>;

/** One described step of a GAS scale; blank until somebody has described it. */
const GasStep = z.string().trim().max(2_000);

/** The scales by kind. What the values of each are: `Hundredths`. */
export const Scale = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ffb-level') }),
  z.strictObject({
    kind: z.literal('count'),
    /** What is counted, as written after the number: "ture om ugen". */
    unit: Line,
    direction: Direction,
  }),
  z.strictObject({ kind: z.literal('percent'), direction: Direction }),
  z.strictObject({ kind: z.literal('yes-no') }),
  z.strictObject({
    kind: z.literal('gas'),
    /** The five described steps from −2 to +2; the third, 0, is the expected outcome. A draft may lack some: ''. */
    steps: z.tuple([GasStep, GasStep, GasStep, GasStep, GasStep]),
  }),
]);
export type Scale = z.infer<typeof Scale>;

export const GoalType = z.enum(['develop', 'maintain', 'limit-loss']);
export type GoalType = z.infer<typeof GoalType>;

export const GoalStatus = z.enum(['draft', 'active', 'met', 'partly-met', 'not-met', 'stopped']);
export type GoalStatus = z.infer<typeof GoalStatus>;

/** What was agreed beforehand to happen when the goal is met. */
export const Consequence = z.enum(['end', 'step-down', 'move-out', 'new-goal', 'keep']);
export type Consequence = z.infer<typeof Consequence>;

export const MeasurementSource = z.enum(['caseworker', 'provider', 'citizen', 'relative']);
export type MeasurementSource = z.infer<typeof MeasurementSource>;

export const NotAgreedReason = z.enum(['disagrees', 'could-not-answer', 'other']);
export type NotAgreedReason = z.infer<typeof NotAgreedReason>;

export const Agreement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agreed'), on: CivilDate }),
  z.strictObject({ kind: z.literal('not-agreed'), reason: NotAgreedReason, text: Prose }),
]);
export type Agreement = z.infer<typeof Agreement>;

/** 1–3, for the GAS T-score. */
export const GoalWeight = z.int().min(1).max(3);

/**
 * Indsatsmål: the authority's goal, measurable and worded with the citizen. A draft may lack anything
 * (`null`); `whyNotMeasurable` names what an active goal needs.
 */
export const Goal = z.strictObject({
  id: Id,
  version: Version,
  caseId: Id,
  /** One or no intervention. */
  interventionId: Id.nullable(),
  status: GoalStatus,
  title: Line.nullable(),
  citizenWords: Prose.nullable(),
  /** What the citizen can today; asked before what is hard. */
  resourcesToday: Prose.nullable(),
  /** One FFB theme under Aktivitet og deltagelse. */
  theme: CatalogueCode.nullable(),
  secondaryThemes: z.array(CatalogueCode).max(40),
  goalType: GoalType.nullable(),
  scale: Scale.nullable(),
  baselineValue: Hundredths.nullable(),
  baselineDate: CivilDate.nullable(),
  /** For develop and limit-loss. */
  targetValue: Hundredths.nullable(),
  /** For maintain: how far from the baseline still counts as kept, in hundredths of the scale. */
  tolerance: Hundredths.min(0).nullable(),
  targetDate: CivilDate.nullable(),
  measuredBy: MeasurementSource.nullable(),
  consequenceWhenMet: Consequence.nullable(),
  /** A reason is required with `keep`. */
  consequenceText: Prose.nullable(),
  agreement: Agreement.nullable(),
  weight: GoalWeight,
  /** The closed goal or the sub-goal it was copied from. */
  copiedFromId: Id.nullable(),
  /** Set together when the goal is closed (met, partly-met, not-met, stopped). */
  closedOn: CivilDate.nullable(),
  closedReason: Prose.nullable(),
  /** What was done once the goal was met; null is "waiting for a decision". */
  followThrough: Consequence.nullable(),
  followThroughOn: CivilDate.nullable(),
  followThroughText: Prose.nullable(),
  ...annulmentFields,
});
export type Goal = z.infer<typeof Goal>;

/** Delmål: the provider's, under one goal. A goal's state is never computed from its sub-goals. */
export const SubGoal = z.strictObject({
  id: Id,
  version: Version,
  goalId: Id,
  title: Line,
  target: Line.nullable(),
  targetDate: CivilDate.nullable(),
  reachedOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type SubGoal = z.infer<typeof SubGoal>;

/** Append-only: a correction annuls the old one and adds a new, pointing back. */
export const Measurement = z.strictObject({
  id: Id,
  version: Version,
  goalId: Id,
  /** null is "Ikke vurderet" (ffb-level only): says nothing, skipped everywhere, never 0. */
  value: Hundredths.nullable(),
  measuredOn: CivilDate,
  source: MeasurementSource,
  /** Who said it, where that is not the user who entered it: providers have no login. */
  sourceName: Line.nullable(),
  note: Prose.nullable(),
  /** The citizen's own rating, 0–10: how near. Whole steps, not hundredths. */
  citizenRating: z.int().min(0).max(10).nullable(),
  /** The follow-up it was made at. */
  followUpId: Id.nullable(),
  correctsId: Id.nullable(),
  enteredAt: Instant,
  ...annulmentFields,
});
export type Measurement = z.infer<typeof Measurement>;
