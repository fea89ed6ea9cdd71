import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Line, Prose, Version } from '../base/text.ts';
import { RatePeriod, SupportPeriod } from '../domain/cases/model.ts';
import {
  MoveOutPlan,
  Negotiation,
  PointState,
  PriceChange,
  TransitionHours,
  UnplannedReason,
} from '../domain/move-out/model.ts';
import { command, returns } from './define.ts';
import { Reason } from './field.ts';
import { moveOutLists } from './move-out-lists.ts';

const OneCase = z.strictObject({ caseId: Id });
const OnePlan = OneCase.extend({ planId: Id, version: Version });
const Saved = returns<{ readonly id: string; readonly version: number }>();
const touches = ['case', 'cases', 'my-day'] as const;

/** What is written on a plan; the expected date is set once and then moved with a reason. */
export const PlanFields = MoveOutPlan.pick({
  goalIds: true,
  destination: true,
  ground: true,
  contactPedagogue: true,
  deliveringUnit: true,
  receivingUnit: true,
  newHelpStartsOn: true,
  legHome: true,
  legSupport: true,
  legJob: true,
});

/** What becomes of an active goal of the placement: null follows to the § 85 of the transition. */
const GoalAnswers = z
  .array(
    z.discriminatedUnion('choice', [
      z.strictObject({ goalId: Id, choice: z.literal('close'), reason: Reason }),
      z.strictObject({ goalId: Id, choice: z.literal('follow'), interventionId: Id.nullable() }),
      z.strictObject({ goalId: Id, choice: z.literal('stay-on-case') }),
    ]),
  )
  .max(200);
export type GoalAnswers = z.infer<typeof GoalAnswers>;

const TightSeriesFields = z.strictObject({
  startsOn: CivilDate,
  intervalWeeks: z.int().min(1).max(26),
  count: z.int().min(1).max(52),
});

export const moveOut = {
  ...moveOutLists,
  makePlan: command({
    access: 'move-out.write',
    input: OneCase.extend({
      interventionId: Id,
      expectedMoveOutOn: CivilDate.nullable(),
      plan: PlanFields,
    }),
    output: Saved,
    touches,
  }),
  changePlan: command({
    access: 'move-out.write',
    input: OnePlan.extend({ plan: PlanFields }),
    output: Saved,
    touches,
  }),
  /** A new date: the old one, the reason and a counter are kept, and milestones not done move with it. */
  postpone: command({
    access: 'move-out.write',
    input: OnePlan.extend({ expectedMoveOutOn: CivilDate, reason: Reason }),
    output: Saved,
    touches,
  }),
  cancelPlan: command({
    access: 'move-out.write',
    input: OnePlan.extend({ reason: Reason }),
    output: Saved,
    touches,
  }),
  /** A point of the checklist: new where `id` is null. The last settled one makes the plan ready. */
  savePoint: command({
    access: 'move-out.write',
    input: OneCase.extend({
      planId: Id,
      id: Id.nullable(),
      version: Version.nullable(),
      text: Line.nullable(),
      state: PointState,
    }),
    output: Saved,
    touches,
  }),
  saveMilestone: command({
    access: 'move-out.write',
    input: OneCase.extend({
      planId: Id,
      id: Id.nullable(),
      version: Version.nullable(),
      text: Line.nullable(),
      dueOn: CivilDate,
      doneOn: CivilDate.nullable(),
    }),
    output: Saved,
    touches,
  }),
  /** With a complete checklist. */
  ready: command({ access: 'move-out.write', input: OnePlan, output: Saved, touches }),
  /** The team leader's override. */
  readyAnyway: command({
    access: 'move-out.oversee',
    input: OnePlan.extend({ reason: Reason }),
    output: Saved,
    touches,
  }),
  /** One act: the placement ends, the place is free, and § 85 i overgang begins with the kept rate. */
  moveOut: command({
    access: 'move-out.write',
    input: OnePlan.extend({
      movedOutOn: CivilDate,
      ground: MoveOutPlan.shape.ground,
      transition: z
        .strictObject({
          transitionEnd: CivilDate,
          purpose: Prose,
          supportHours: SupportPeriod.shape.supportHours.nullable(),
        })
        .nullable(),
      noTransitionReason: Prose.nullable(),
      goals: GoalAnswers,
      tightSeries: TightSeriesFields.nullable(),
    }),
    output: Saved,
    touches,
  }),
  /** Left, notice, prison, hospital, eviction: with or without a plan. `version` is the intervention's. */
  moveOutUnplanned: command({
    access: 'move-out.write',
    input: OneCase.extend({
      interventionId: Id,
      version: Version,
      movedOutOn: CivilDate,
      reason: UnplannedReason,
      text: Reason,
      goals: GoalAnswers,
    }),
    output: Saved,
    touches,
  }),
  extendTransition: command({
    access: 'move-out.write',
    input: OnePlan.extend({ transitionEnd: CivilDate, reason: Reason }),
    output: Saved,
    touches,
  }),
  /** The kept rate ends the day before; the agreed hours and rate run from the day. */
  handOver: command({
    access: 'move-out.write',
    input: OnePlan.extend({
      handedOverOn: CivilDate,
      providerId: Id,
      person: Line,
      goalState: Prose,
      supportHours: SupportPeriod.shape.supportHours,
      rate: RatePeriod.pick({ amount: true, unit: true }),
      risks: Prose.nullable(),
      confirmedBy: Line,
      confirmedOn: CivilDate,
    }),
    output: Saved,
    touches,
  }),
  /** Back in a botilbud. `endsHelp`: the § 85 after the move ends the day before. */
  returnToPlace: command({
    access: 'move-out.write',
    input: OnePlan.extend({ returnedOn: CivilDate, reason: Reason, endsHelp: z.boolean() }),
    output: Saved,
    touches,
  }),
  /** `waived` says why a tight series that is not done is left. */
  close: command({
    access: 'move-out.write',
    input: OnePlan.extend({ note: Prose.nullable(), waived: Prose.nullable() }),
    output: Saved,
    touches,
  }),
  logHours: command({
    access: 'move-out.write',
    input: OneCase.extend({
      planId: Id,
      entry: TransitionHours.pick({ month: true, on: true, hours: true, staffRole: true }),
    }),
    output: Saved,
    touches,
  }),
  recordNegotiation: command({
    access: 'move-out.write',
    input: OneCase.extend({
      interventionId: Id,
      negotiation: Negotiation.pick({
        heldOn: true,
        participants: true,
        text: true,
        result: true,
      }),
    }),
    output: Saved,
    touches,
  }),
  /** From a met goal or a step-down: other hours or another rate. */
  proposePrice: command({
    access: 'move-out.write',
    input: OneCase.extend({
      interventionId: Id,
      change: PriceChange.pick({
        newTerms: true,
        validFrom: true,
        reason: true,
        goalIds: true,
        notes: true,
      }),
    }),
    output: Saved,
    touches,
  }),
  /** Accepted, it becomes the hours or the rate from its day. */
  decidePrice: command({
    access: 'move-out.write',
    input: OneCase.extend({
      id: Id,
      version: Version,
      decision: z.enum(['accepted', 'declined']),
      decidedOn: CivilDate,
    }),
    output: Saved,
    touches,
  }),
  /** "Videre til": where an acute or assessment stay goes on to. */
  setOnward: command({
    access: 'move-out.write',
    input: OneCase.extend({ interventionId: Id, onwardTo: Line, onwardOn: CivilDate.nullable() }),
    output: Saved,
    touches,
  }),
  /** The date for a missing plan; null takes it away. */
  setPlanDue: command({
    access: 'move-out.oversee',
    input: OneCase.extend({ interventionId: Id, planDueOn: CivilDate.nullable() }),
    output: Saved,
    touches,
  }),
};
