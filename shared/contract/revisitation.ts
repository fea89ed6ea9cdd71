import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Version } from '../base/text.ts';
import { EndReason, Intervention, RatePeriod, SupportPeriod } from '../domain/cases/model.ts';
import { TightSeries } from '../domain/follow-ups/model.ts';
import { Revisitation, RevisitationStep } from '../domain/revisitation/model.ts';
import type { RevisitationBoard } from '../domain/revisitation/view.ts';
import { command, query, returns } from './define.ts';
import { Exported, Reason } from './field.ts';

/** What is written when a changed need is seen, and may be corrected while the course is open. */
export const CourseFields = Revisitation.pick({
  identifiedOn: true,
  identifiedBy: true,
  identifiedByName: true,
  changedNeed: true,
  changedSince: true,
  ageReason: true,
});

const StepFields = RevisitationStep.pick({
  kind: true,
  outcome: true,
  doneOn: true,
  note: true,
  stance: true,
  ownWords: true,
});

/** A new price or new hours from the day it is carried out. */
const NewRate = RatePeriod.pick({ amount: true, unit: true, paidBy: true });
const NewSupport = SupportPeriod.pick({
  supportHours: true,
  transportHours: true,
  servicePackage: true,
  mode: true,
});

const GoalChoice = z.discriminatedUnion('choice', [
  z.strictObject({ goalId: Id, choice: z.literal('close'), reason: Reason }),
  z.strictObject({ goalId: Id, choice: z.literal('follow'), interventionId: Id }),
  /** To help that begins in the same act, by its place in `begins`. */
  z.strictObject({
    goalId: Id,
    choice: z.literal('follow-new'),
    place: z.int().min(0).max(9),
  }),
  z.strictObject({ goalId: Id, choice: z.literal('stay-on-case') }),
]);

const HelpChoice = z.discriminatedUnion('choice', [
  z.strictObject({ interventionId: Id, choice: z.literal('continue') }),
  z.strictObject({
    interventionId: Id,
    choice: z.literal('change'),
    rate: NewRate.nullable(),
    support: NewSupport.nullable(),
  }),
  z.strictObject({
    interventionId: Id,
    choice: z.literal('end'),
    endReason: EndReason.exclude(['died']),
    goals: z.array(GoalChoice).max(200),
  }),
]);

const NewHelp = z.strictObject({
  paragraph: Intervention.shape.paragraph,
  providerId: Intervention.shape.providerId,
  purpose: Intervention.shape.purpose.unwrap(),
  rate: NewRate.nullable(),
  support: NewSupport.nullable(),
});

const OneCourse = z.strictObject({ caseId: Id, revisitationId: Id, version: Version });
const Saved = returns<{ readonly id: string; readonly version: number }>();
const touches = ['case', 'cases', 'my-day'] as const;

export const revisitation = {
  board: query({
    access: 'case.read',
    input: z.strictObject({
      scope: z.enum(['mine', 'my-teams']),
      year: z.int().min(2000).max(2999),
    }),
    output: returns<RevisitationBoard>(),
  }),
  /** The courses of the board as a file. */
  exportBoard: command({
    access: 'case.export',
    input: z.strictObject({
      scope: z.enum(['mine', 'my-teams']),
      year: z.int().min(2000).max(2999),
    }),
    output: Exported,
  }),
  begin: command({
    access: 'case.write',
    input: z.strictObject({ caseId: Id, course: CourseFields }),
    output: Saved,
    touches,
  }),
  save: command({
    access: 'case.write',
    input: OneCourse.extend({ course: CourseFields }),
    output: Saved,
    touches,
  }),
  /** One of steps 2–7; `needMap` belongs to step 4 and is null on the others. */
  saveStep: command({
    access: 'case.write',
    input: OneCourse.omit({ version: true }).extend({
      step: StepFields,
      /** The version of the step it takes the place of; null where there is none yet. */
      stepVersion: Version.nullable(),
      needMap: Revisitation.shape.needMap,
    }),
    output: Saved,
    touches,
  }),
  /** Ready although steps 1–5 are not all done: the team leader's word, with the reason. */
  overrideReady: command({
    access: 'team.oversee',
    input: OneCourse.extend({ reason: Reason }),
    output: Saved,
    touches,
  }),
  assess: command({
    access: 'case.write',
    input: OneCourse.extend({
      assessmentResult: Revisitation.shape.assessmentResult.unwrap(),
      route: Revisitation.shape.route,
      moveBasis: Revisitation.shape.moveBasis,
    }),
    output: Saved,
    touches,
  }),
  /** Old help ends, other goes on or changes, new begins, a tight series is made: one act. */
  carryOut: command({
    access: 'case.end',
    input: OneCourse.extend({
      carriedOutOn: CivilDate,
      leavesPlace: z.boolean(),
      help: z.array(HelpChoice).max(50),
      begins: z.array(NewHelp).max(10),
      series: TightSeries.pick({ startsOn: true, intervalWeeks: true, count: true }),
    }),
    output: Saved,
    touches,
  }),
  setResult: command({
    access: 'case.write',
    input: OneCourse.extend({
      result: Revisitation.shape.result.unwrap(),
      resultOn: CivilDate,
      note: Revisitation.shape.resultNote,
    }),
    output: Saved,
    touches,
  }),
  /** The last day the effect counts, where a person knows of one; null takes it away. */
  endEffect: command({
    access: 'case.write',
    input: OneCourse.extend({ effectTo: CivilDate.nullable(), reason: Reason }),
    output: Saved,
    touches,
  }),
  close: command({
    access: 'case.write',
    input: OneCourse.extend({
      closedOn: CivilDate,
      closedAs: Revisitation.shape.closedAs.unwrap().exclude(['died']),
      closedReason: Revisitation.shape.closedReason,
      closedBy: Revisitation.shape.closedBy,
      nextDialogueOn: CivilDate.nullable(),
    }),
    output: Saved,
    touches,
  }),
  addCandidate: command({
    access: 'case.write',
    input: z.strictObject({ caseId: Id, reason: Reason }),
    output: Saved,
    touches,
  }),
  removeCandidate: command({
    access: 'case.write',
    input: z.strictObject({ caseId: Id, candidateId: Id, version: Version, reason: Reason }),
    output: Saved,
    touches,
  }),
};
