import { z } from 'zod';
import { CivilDate } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { OereAmount } from '../../base/money.ts';
import { Line, Prose, Version } from '../../base/text.ts';
import { annulmentFields } from '../cases/annulment.ts';

/** Who saw the changed need. */
export const IdentifiedBy = z.enum(['caseworker', 'provider', 'relative', 'citizen', 'hospital']);
export type IdentifiedBy = z.infer<typeof IdentifiedBy>;

export const Stance = z.enum(['supports', 'undecided', 'against', 'not-asked']);
export type Stance = z.infer<typeof Stance>;

/** Steps 2–7. Step 1 is the course itself; 8–10 are its carrying out, its tight series and its result. */
export const StepKind = z.enum([
  'citizen-dialogue',
  'relatives-dialogue',
  'need-map',
  'provider-involved',
  'elderly-knowledge',
  'committee',
]);
export type StepKind = z.infer<typeof StepKind>;

/** What became of a step: relatives there may be none of, or the citizen does not wish them there. */
export const StepOutcome = z.enum(['done', 'none', 'not-wished', 'not-needed']);
export type StepOutcome = z.infer<typeof StepOutcome>;

/** One step of one course: when, by whom, what was said, and where the other party stands. */
export const RevisitationStep = z.strictObject({
  id: Id,
  version: Version,
  revisitationId: Id,
  kind: StepKind,
  outcome: StepOutcome,
  doneOn: CivilDate,
  doneById: Id,
  note: Prose.nullable(),
  /** Of the citizen, the relatives or the provider; null on the other steps. */
  stance: Stance.nullable(),
  ownWords: Prose.nullable(),
  ...annulmentFields,
});
export type RevisitationStep = z.infer<typeof RevisitationStep>;

/** Whole hundredths: 40 percent is 4000, 8 hours a week are 800. */
const Share = z.int().min(0).max(16_800);
const Split = z.strictObject({ pedagogical: Share, care: Share });

/** The concrete map of step 4: need before and now, and what each way on would give. */
export const NeedMap = z.strictObject({
  unit: z.enum(['percent', 'hours-a-week']),
  before: Split,
  now: Split,
  options: z.array(z.strictObject({ name: Line, gives: Prose })).max(10),
});
export type NeedMap = z.infer<typeof NeedMap>;

export const AssessmentResult = z.enum(['stay', 'split', 'move', 'convert']);
export type AssessmentResult = z.infer<typeof AssessmentResult>;

export const Route = z.enum([
  'home-care-and-support',
  'nursing-home',
  'care-like-offer',
  'home-care',
  'convert-place',
]);
export type Route = z.infer<typeof Route>;

/** What a move away from § 108 or ABL § 105 rests on. A relative or guardian alone is never enough. */
export const MoveBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('consent'), on: CivilDate, how: Prose }),
  z.strictObject({
    kind: z.literal('decision'),
    /** Serviceloven § 129 or § 129 a. */
    paragraph: z.enum(['129', '129-a']),
    authority: Line,
    on: CivilDate,
    joinedAs: z.enum(['guardian', 'future-proxy']),
    joinedByName: Line,
  }),
  /** § 108 only: a decision that the stay no longer serves its purpose. */
  z.strictObject({ kind: z.literal('purpose-served'), on: CivilDate, reason: Prose }),
]);
export type MoveBasis = z.infer<typeof MoveBasis>;

/** Yearly cost in øre before and after, one part a budget area, so that cost moved is visible. */
export const EffectPart = z.strictObject({
  budgetArea: Line,
  before: OereAmount,
  after: OereAmount,
});
export type EffectPart = z.infer<typeof EffectPart>;

export const RevisitationResult = z.enum(['less', 'same', 'more']);
export type RevisitationResult = z.infer<typeof RevisitationResult>;

export const CourseEnd = z.enum(['completed', 'withdrawn', 'declined', 'stay', 'died']);
export type CourseEnd = z.infer<typeof CourseEnd>;

/** One course of revisitation on a case, from the changed need to the result. */
export const Revisitation = z.strictObject({
  id: Id,
  version: Version,
  caseId: Id,
  identifiedOn: CivilDate,
  identifiedBy: IdentifiedBy,
  identifiedByName: Line.nullable(),
  /** What has changed. */
  changedNeed: Prose,
  changedSince: CivilDate.nullable(),
  /** Why it comes with age: the criterion is the need, never the age. */
  ageReason: Prose,
  needMap: NeedMap.nullable(),
  /** The team leader's: ready although steps 1–5 are not all done. */
  readyOverrideReason: Prose.nullable(),
  assessmentResult: AssessmentResult.nullable(),
  route: Route.nullable(),
  moveBasis: MoveBasis.nullable(),
  carriedOutOn: CivilDate.nullable(),
  /** null before it is carried out, and where a price is not known ("ikke oplyst"). */
  effectParts: z.array(EffectPart).max(20).nullable(),
  /** The place the effect is tied to: it ends the day before the citizen leaves it. */
  effectStayId: Id.nullable(),
  /** A last day given by a person; leaving the place and death come before it. */
  effectTo: CivilDate.nullable(),
  tightSeriesId: Id.nullable(),
  result: RevisitationResult.nullable(),
  resultOn: CivilDate.nullable(),
  resultNote: Prose.nullable(),
  closedOn: CivilDate.nullable(),
  closedAs: CourseEnd.nullable(),
  closedReason: Prose.nullable(),
  closedBy: z.enum(['citizen', 'relative', 'authority', 'elderly-area']).nullable(),
  nextDialogueOn: CivilDate.nullable(),
  ...annulmentFields,
});
export type Revisitation = z.infer<typeof Revisitation>;

/** Somebody put on the list by a person, with the reason: nobody is added by a rule alone. */
export const RevisitationCandidate = z.strictObject({
  id: Id,
  version: Version,
  caseId: Id,
  addedOn: CivilDate,
  addedById: Id,
  reason: Prose,
  removedOn: CivilDate.nullable(),
  removedReason: Prose.nullable(),
  ...annulmentFields,
});
export type RevisitationCandidate = z.infer<typeof RevisitationCandidate>;
