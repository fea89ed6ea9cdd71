import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Line, Version } from '../base/text.ts';
import { Agreement, Consequence, Goal, Measurement, SubGoal } from '../domain/goals/model.ts';
import { GOAL_LISTS } from '../domain/goals/goal-lists.ts';
import type { GoalList } from '../domain/goals/goal-row.ts';
import { command, query, returns } from './define.ts';
import { Exported, Reason } from './field.ts';

/** What a person writes on a goal; anything may be missing while it is a draft. */
export const GoalFields = Goal.omit({
  id: true,
  version: true,
  caseId: true,
  status: true,
  copiedFromId: true,
  closedOn: true,
  closedReason: true,
  followThrough: true,
  followThroughOn: true,
  followThroughText: true,
  annulledAt: true,
  annulledReason: true,
});
export type GoalFields = z.infer<typeof GoalFields>;

export const MeasurementFields = Measurement.pick({
  value: true,
  measuredOn: true,
  source: true,
  sourceName: true,
  note: true,
  citizenRating: true,
});
export type MeasurementFields = z.infer<typeof MeasurementFields>;

export const SubGoalFields = SubGoal.pick({
  title: true,
  target: true,
  targetDate: true,
  reachedOn: true,
});
export type SubGoalFields = z.infer<typeof SubGoalFields>;

const Scope = z.enum(['mine', 'my-teams']);
const OneGoal = z.strictObject({ caseId: Id, goalId: Id, version: Version });
const Saved = returns<{ readonly id: string; readonly version: number }>();

export const goals = {
  /** The open goals of the cases one may see, and what waits for a decision: the list behind every figure. */
  list: query({
    access: 'case.read',
    input: z.strictObject({ scope: Scope }),
    output: returns<GoalList>(),
  }),
  /** As it stands on the screen: scope and list. */
  exportList: command({
    access: 'case.export',
    input: z.strictObject({ scope: Scope, list: z.enum(GOAL_LISTS).nullable() }),
    output: Exported,
  }),
  create: command({
    access: 'goal.write',
    input: z.strictObject({ caseId: Id, fields: GoalFields, copiedFromId: Id.nullable() }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /**
   * A draft is saved as it is. On an active goal a change of title, type, target or target date needs `reason`
   * and `agreedAgain`, and keeps the earlier version; the scale is fixed once something is measured.
   */
  save: command({
    access: 'goal.write',
    input: OneGoal.extend({
      fields: GoalFields,
      reason: Reason.nullable(),
      agreedAgain: z.boolean().nullable(),
    }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** draft → active. Refused with one issue for each thing that is missing. */
  activate: command({
    access: 'goal.write',
    input: OneGoal,
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  close: command({
    access: 'goal.write',
    input: OneGoal.extend({
      status: z.enum(['met', 'partly-met', 'not-met', 'stopped']),
      closedOn: CivilDate,
      reason: Reason.nullable(),
      /** What is done now that it is met; null leaves it on "Nået – afventer beslutning". */
      followThrough: Consequence.nullable(),
      followThroughText: Line.nullable(),
    }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  reopen: command({
    access: 'goal.write',
    input: OneGoal.extend({ reason: Reason }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** A decision on a met goal that waits for one. */
  followThrough: command({
    access: 'goal.write',
    input: OneGoal.extend({ choice: Consequence, text: Line.nullable() }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** Where the scale no longer fits: the measured goal is stopped, and a draft takes its place, in one act. */
  replace: command({
    access: 'goal.write',
    input: OneGoal.extend({ fields: GoalFields, reason: Reason }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** Given once for the goals talked through at a visit. */
  agree: command({
    access: 'goal.write',
    input: z.strictObject({
      caseId: Id,
      goals: z
        .array(z.strictObject({ goalId: Id, version: Version }))
        .min(1)
        .max(200),
      agreement: Agreement,
    }),
    output: returns<null>(),
    touches: ['case', 'cases', 'my-day'],
  }),
  /** The provider's, under one goal; `id` and `version` are null for a new one. */
  saveSubGoal: command({
    access: 'goal.write',
    input: z.strictObject({
      caseId: Id,
      goalId: Id,
      id: Id.nullable(),
      version: Version.nullable(),
      subGoal: SubGoalFields,
    }),
    output: Saved,
    touches: ['case'],
  }),
  measure: command({
    access: 'goal.write',
    input: z.strictObject({ caseId: Id, goalId: Id, measurement: MeasurementFields }),
    output: Saved,
    touches: ['case', 'my-day'],
  }),
  /** The old measurement stays in history: it is annulled with the reason and the new one points back. */
  correctMeasurement: command({
    access: 'goal.write',
    input: z.strictObject({
      caseId: Id,
      goalId: Id,
      measurementId: Id,
      version: Version,
      measurement: MeasurementFields,
      reason: Reason,
    }),
    output: Saved,
    touches: ['case', 'my-day'],
  }),
};
