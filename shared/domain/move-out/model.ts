import { z } from 'zod';
import { CivilDate } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { OereAmount } from '../../base/money.ts';
import { Line, Prose, Version } from '../../base/text.ts';
import { annulmentFields } from '../cases/annulment.ts';
import { RateUnit, WeeklyHours } from '../cases/model.ts';

const row = { id: Id, version: Version };

export const Destination = z.enum([
  'own-home',
  'own-home-with-support',
  'other-temporary',
  'long-term',
  'elderly-care',
  'other',
]);
export type Destination = z.infer<typeof Destination>;

/** Why the citizen moves. `economy` may be a ground at § 107 only. */
export const MoveOutGround = z.enum([
  'goal-reached',
  'need-outgrew-place',
  'economy',
  'provider-ends',
  'citizens-wish',
]);
export type MoveOutGround = z.infer<typeof MoveOutGround>;

/** Who gives the support after the move. */
export const DeliveringUnit = z.enum(['botilbud-staff', 'special-team', 'support-department']);
export type DeliveringUnit = z.infer<typeof DeliveringUnit>;

/** How far one of the three legs (home, support, job or education) has come. */
export const LegState = z.enum(['open', 'on-the-way', 'in-place']);
export type LegState = z.infer<typeof LegState>;

/** Left, notice, prison, hospital, eviction: nobody planned it. */
export const UnplannedReason = z.enum(['left', 'notice', 'prison', 'hospital', 'eviction']);
export type UnplannedReason = z.infer<typeof UnplannedReason>;

/**
 * The plan for one placement (one intervention with a place). A plan that only records an unplanned move-out
 * has neither expected date nor destination. Its state is computed: `planState`.
 */
export const MoveOutPlan = z.strictObject({
  ...row,
  caseId: Id,
  /** The placement: the help that ends with the move-out. */
  interventionId: Id,
  madeOn: CivilDate,
  firstExpectedOn: CivilDate.nullable(),
  expectedMoveOutOn: CivilDate.nullable(),
  /** The criteria: linked goals of the case. */
  goalIds: z.array(Id).max(50),
  destination: Destination.nullable(),
  ground: MoveOutGround.nullable(),
  contactPedagogue: Line.nullable(),
  deliveringUnit: DeliveringUnit.nullable(),
  receivingUnit: Line.nullable(),
  /** When the help after the move begins, where it is known. */
  newHelpStartsOn: CivilDate.nullable(),
  legHome: LegState,
  legSupport: LegState,
  legJob: LegState,
  readyOn: CivilDate.nullable(),
  /** Why the team leader said ready before the checklist was complete. */
  readyOverrideReason: Prose.nullable(),
  cancelledOn: CivilDate.nullable(),
  cancelReason: Prose.nullable(),
  /** The first day without the place. */
  movedOutOn: CivilDate.nullable(),
  unplannedReason: UnplannedReason.nullable(),
  unplannedText: Prose.nullable(),
  /** The last day of the transition period as agreed; null where there is none. */
  transitionEnd: CivilDate.nullable(),
  firstTransitionEnd: CivilDate.nullable(),
  /** Why there is no transition period. */
  noTransitionReason: Prose.nullable(),
  /** § 85 i overgang, delivered by the botilbud. */
  transitionInterventionId: Id.nullable(),
  /** The first day at the receiving unit. */
  handedOverOn: CivilDate.nullable(),
  handoverPerson: Line.nullable(),
  handoverGoals: Prose.nullable(),
  handoverRisks: Prose.nullable(),
  /** Who of the receiving unit confirmed, and when. */
  confirmedBy: Line.nullable(),
  confirmedOn: CivilDate.nullable(),
  /** § 85 at the receiving unit, from the handover. */
  receivingInterventionId: Id.nullable(),
  returnedOn: CivilDate.nullable(),
  returnReason: Prose.nullable(),
  closedOn: CivilDate.nullable(),
  closeReason: z.enum(['completed', 'died']).nullable(),
  closeNote: Prose.nullable(),
  ...annulmentFields,
});
export type MoveOutPlan = z.infer<typeof MoveOutPlan>;

/** Append-only: what the date was before somebody moved it, and why. */
export const MoveOutPostponement = z.strictObject({
  id: Id,
  planId: Id,
  kind: z.enum(['move-out', 'transition']),
  fromDate: CivilDate,
  toDate: CivilDate,
  reason: Prose,
  on: CivilDate,
});
export type MoveOutPostponement = z.infer<typeof MoveOutPostponement>;

export const MilestoneKind = z.enum([
  'home-applied',
  'economy',
  'receiving-unit-invited',
  'notice-checked',
  'moving-day',
  'first-visit',
  'own',
]);
export type MilestoneKind = z.infer<typeof MilestoneKind>;

export const MoveOutMilestone = z.strictObject({
  ...row,
  planId: Id,
  kind: MilestoneKind,
  /** In words, on one's own; null on those of the model. */
  text: Line.nullable(),
  /** Months from the move-out it is counted from; null where somebody set the date. */
  offsetMonths: z.int().min(-24).max(24).nullable(),
  dueOn: CivilDate,
  doneOn: CivilDate.nullable(),
  doneById: Id.nullable(),
  ...annulmentFields,
});
export type MoveOutMilestone = z.infer<typeof MoveOutMilestone>;

export const PointKind = z.enum([
  'home',
  'economy',
  'daily-life',
  'network',
  'job-or-education',
  'continuity',
  'relatives',
  'newcomer-group',
  'health',
  'own',
]);
export type PointKind = z.infer<typeof PointKind>;

export const PointState = z.enum(['open', 'done', 'not-relevant']);
export type PointState = z.infer<typeof PointState>;

/** One point of the readiness checklist. */
export const ReadinessPoint = z.strictObject({
  ...row,
  planId: Id,
  kind: PointKind,
  text: Line.nullable(),
  position: z.int().min(0).max(200),
  state: PointState,
  settledOn: CivilDate.nullable(),
  settledById: Id.nullable(),
  ...annulmentFields,
});
export type ReadinessPoint = z.infer<typeof ReadinessPoint>;

/** 'YYYY-MM' */
export const Month = z.string().regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])$/u);
export type Month = z.infer<typeof Month>;

/** Hundredths of an hour: 0,25 to 744, which is a month of 31 days around the clock. */
export const LoggedHours = z.int().min(25).max(74_400);

/** Hours the staff of the botilbud gave in the transition. They carry no price. */
export const TransitionHours = z.strictObject({
  ...row,
  planId: Id,
  month: Month,
  /** The day, where it is known; else the hours are the month's. */
  on: CivilDate.nullable(),
  hours: LoggedHours,
  staffRole: Line,
  ...annulmentFields,
});
export type TransitionHours = z.infer<typeof TransitionHours>;

/** What is known of a placement beside its help. An import makes none. */
export const Placement = z.strictObject({
  ...row,
  interventionId: Id,
  /** Is a housing problem the main reason? Asked on every botilbud request. */
  housingIsMainReason: z.boolean().nullable(),
  housingReason: Prose.nullable(),
  /** Alternatives considered and why not. */
  alternatives: Prose.nullable(),
  /** Lived there before the program knew: may start without a plan, and stands on the backlog. */
  isExistingResident: z.boolean(),
  /** The date the team leader set for the missing plan. */
  planDueOn: CivilDate.nullable(),
  /** "Videre til": where an acute or assessment stay goes on to, in place of a plan. */
  onwardTo: Line.nullable(),
  onwardOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type Placement = z.infer<typeof Placement>;

/** Negotiation with the provider about an external place. */
export const Negotiation = z.strictObject({
  ...row,
  interventionId: Id,
  heldOn: CivilDate,
  participants: Line.nullable(),
  text: Prose,
  result: Prose.nullable(),
  ...annulmentFields,
});
export type Negotiation = z.infer<typeof Negotiation>;

export const PriceChangeReason = z.enum(['progression', 'need-up', 'price', 'other']);
export type PriceChangeReason = z.infer<typeof PriceChangeReason>;

/** Hours a week in hundredths, or a rate in øre with its unit. */
export const PriceTerms = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hours'), hours: WeeklyHours }),
  z.strictObject({ kind: z.literal('rate'), amount: OereAmount, unit: RateUnit }),
]);
export type PriceTerms = z.infer<typeof PriceTerms>;

/** A proposal that hours or rate follow what the citizen can now. Carried out, it becomes a period of its own. */
export const PriceChange = z.strictObject({
  ...row,
  interventionId: Id,
  kind: z.enum(['hours', 'rate']),
  /** null is "ikke oplyst". */
  oldTerms: PriceTerms.nullable(),
  newTerms: PriceTerms,
  validFrom: CivilDate,
  reason: PriceChangeReason,
  goalIds: z.array(Id).max(50),
  notes: Prose.nullable(),
  proposedOn: CivilDate,
  decidedOn: CivilDate.nullable(),
  decision: z.enum(['accepted', 'declined']).nullable(),
  ...annulmentFields,
});
export type PriceChange = z.infer<typeof PriceChange>;
