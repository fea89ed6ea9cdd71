import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Line, Version } from '../base/text.ts';
import { Consequence, Goal, Measurement } from '../domain/goals/model.ts';
import { command, returns } from './define.ts';
import { Reason } from './field.ts';

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

const OneGoal = z.strictObject({ caseId: Id, goalId: Id, version: Version });
const Saved = returns<{ readonly id: string; readonly version: number }>();

export const goals = {
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
