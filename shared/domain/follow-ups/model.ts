import { z } from 'zod';
import { CivilDate, Instant } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { Line, Prose, Version } from '../../base/text.ts';
import { annulmentFields } from '../cases/annulment.ts';

/** Mulighed for progression: steers how often there is follow-up. */
export const ProgressionPotential = z.enum(['high', 'medium', 'limited', 'not-assessed']);
export type ProgressionPotential = z.infer<typeof ProgressionPotential>;

export const IntervalMonths = z.int().min(1).max(60);

/** The municipality's own intervals, in months: serviceloven § 148 fixes none for adults. */
export const FollowUpIntervals = z.strictObject({
  first: IntervalMonths,
  high: IntervalMonths,
  medium: IntervalMonths,
  limited: IntervalMonths,
});
export type FollowUpIntervals = z.infer<typeof FollowUpIntervals>;

export const DEFAULT_INTERVALS = {
  first: 3,
  high: 3,
  medium: 6,
  limited: 12,
} as const satisfies FollowUpIntervals;

/** The ordinary schedule of one intervention. When it was last held is read from the held follow-ups. */
export const FollowUpSchedule = z.strictObject({
  id: Id,
  version: Version,
  interventionId: Id,
  progressionPotential: ProgressionPotential,
  potentialReason: Prose.nullable(),
  potentialSetOn: CivilDate.nullable(),
  /** The employee who assessed it. */
  potentialSetById: Id.nullable(),
  /** Instead of the potential's interval. */
  ownIntervalMonths: IntervalMonths.nullable(),
  ownIntervalReason: Prose.nullable(),
  /** The start the first interval runs from; null for an import without a last follow-up. */
  countsFrom: CivilDate.nullable(),
  /** A first due date somebody gave, where nothing is held yet. */
  firstDueOn: CivilDate.nullable(),
  /** On hold to and including this day. */
  holdUntil: CivilDate.nullable(),
  holdReason: Prose.nullable(),
  /** The schedule stops when its intervention ends. */
  stoppedOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type FollowUpSchedule = z.infer<typeof FollowUpSchedule>;

export const FollowUpForm = z.enum([
  'meeting',
  'home-visit',
  'phone',
  'video',
  'written',
  'safety-call',
]);
export type FollowUpForm = z.infer<typeof FollowUpForm>;

/** The sector's three outcomes: exactly one per ticked intervention. */
export const Outcome = z.enum(['continue', 'end-and-visitate-new', 'end']);
export type Outcome = z.infer<typeof Outcome>;

/** What is set going beside the outcome. */
export const WorkingOutcome = z.enum(['adjust', 'step-down', 'revisitate', 'to-committee']);
export type WorkingOutcome = z.infer<typeof WorkingOutcome>;

/** One ticked intervention of a follow-up. */
export const FollowUpIntervention = z.strictObject({
  interventionId: Id,
  /** null while the follow-up is a draft, and where an import knows no more than the date. */
  outcome: Outcome.nullable(),
  workingOutcomes: z.array(WorkingOutcome).max(4),
  note: Prose.nullable(),
});
export type FollowUpIntervention = z.infer<typeof FollowUpIntervention>;

/** One goal of a follow-up: a measurement, or "ikke målt" with a reason. */
export const FollowUpGoal = z.strictObject({
  goalId: Id,
  measurementId: Id.nullable(),
  notMeasuredReason: Prose.nullable(),
});
export type FollowUpGoal = z.infer<typeof FollowUpGoal>;

/** One meeting, one form. Append-only once held; can be annulled, which gives the due date back. */
export const FollowUp = z.strictObject({
  id: Id,
  version: Version,
  caseId: Id,
  status: z.enum(['draft', 'held']),
  kind: z.enum(['ordinary', 'tight']),
  /** The series a tight one belongs to. */
  tightSeriesId: Id.nullable(),
  /** A tight one fulfils the ordinary schedule only when the person says so. */
  countsAsOrdinary: z.boolean(),
  /** `import`: a date of a last follow-up, without goal results. */
  source: z.enum(['entered', 'import']),
  heldOn: CivilDate.nullable(),
  form: FollowUpForm.nullable(),
  /** The citizen's consent to phone or video. */
  consentNote: Prose.nullable(),
  participants: Prose.nullable(),
  citizenView: Prose.nullable(),
  note: Prose.nullable(),
  /** When it was entered as held; the delay is a figure of its own. */
  enteredAt: Instant.nullable(),
  interventions: z.array(FollowUpIntervention).max(50),
  goals: z.array(FollowUpGoal).max(200),
  ...annulmentFields,
});
export type FollowUp = z.infer<typeof FollowUp>;

/** An appointment never moves a due date. */
export const Appointment = z.strictObject({
  id: Id,
  version: Version,
  caseId: Id,
  on: CivilDate,
  /** 'HH:MM' */
  at: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: 'field.time' })
    .nullable(),
  place: Line.nullable(),
  cancelledOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type Appointment = z.infer<typeof Appointment>;

/** What a provider is asked before a follow-up. It has a date of its own, not the follow-up's. */
export const ProviderStatus = z.strictObject({
  id: Id,
  version: Version,
  interventionId: Id,
  requestedOn: CivilDate,
  dueOn: CivilDate,
  receivedOn: CivilDate.nullable(),
  /** Hours delivered in the period, in hundredths. */
  hoursDelivered: z.int().min(0).max(1_000_000).nullable(),
  byName: Line.nullable(),
  text: Prose.nullable(),
  ...annulmentFields,
});
export type ProviderStatus = z.infer<typeof ProviderStatus>;

/** Tæt opfølgning around a sensitive shift, beside the ordinary schedule. */
export const TightSeries = z.strictObject({
  id: Id,
  version: Version,
  caseId: Id,
  interventionId: Id.nullable(),
  startsOn: CivilDate,
  intervalWeeks: z.int().min(1).max(26),
  count: z.int().min(1).max(52),
  reason: Prose.nullable(),
  stoppedOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type TightSeries = z.infer<typeof TightSeries>;
