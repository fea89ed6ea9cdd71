import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Prose, Version } from '../base/text.ts';
import {
  FollowUp,
  FollowUpForm,
  FollowUpIntervention,
  IntervalMonths,
  ProgressionPotential,
} from '../domain/follow-ups/model.ts';
import { DueFilter } from '../domain/follow-ups/due-filter.ts';
import type { ChangePreview } from '../domain/follow-ups/preview-change.ts';
import { ReminderAnswer } from '../domain/follow-ups/reminder-answer.ts';
import { ReminderKind } from '../domain/follow-ups/reminders/kinds.ts';
import type { CaseReminders } from '../domain/follow-ups/reminders/view.ts';
import { ScheduleChange } from '../domain/follow-ups/schedule-change.ts';
import { dueSortColumns } from '../domain/follow-ups/sort-due.ts';
import type { DueRow, MyDay } from '../domain/follow-ups/view.ts';
import { command, query, returns } from './define.ts';
import { Exported, OneCase, Reason } from './field.ts';
import { MeasurementFields } from './goals.ts';
import { plannedFollowUps } from './planned-follow-ups.ts';

/** Each active goal of a ticked intervention, and each without intervention, once. */
export const HeldGoal = z.discriminatedUnion('kind', [
  z.strictObject({ goalId: Id, kind: z.literal('measured'), measurement: MeasurementFields }),
  /** A measurement from the last 14 days may be used again. */
  z.strictObject({ goalId: Id, kind: z.literal('existing'), measurementId: Id }),
  z.strictObject({ goalId: Id, kind: z.literal('not-measured'), reason: Prose }),
]);
export type HeldGoal = z.infer<typeof HeldGoal>;

export const HoldFollowUp = z.strictObject({
  caseId: Id,
  /** The series it belongs to; null is ordinary. */
  tightSeriesId: Id.nullable(),
  /** A tight one fulfils the ordinary schedule only when the person says so; an ordinary one always does. */
  countsAsOrdinary: z.boolean(),
  heldOn: CivilDate,
  form: FollowUpForm,
  consentNote: FollowUp.shape.consentNote,
  participants: FollowUp.shape.participants,
  citizenView: FollowUp.shape.citizenView,
  note: FollowUp.shape.note,
  interventions: z.array(FollowUpIntervention).min(1).max(50),
  goals: z.array(HeldGoal).max(200),
  /** Sets the potential on the way, where it is not assessed yet. */
  potentials: z
    .array(
      z.strictObject({
        interventionId: Id,
        potential: ProgressionPotential.exclude(['not-assessed']),
        reason: Reason,
      }),
    )
    .max(50),
  /** The held ones the form knew of when it was opened; null where it does not say. */
  known: z.array(Id).max(2_000).nullable(),
  /** What was decided about a follow-up somebody else has saved of what may be the same meeting. */
  deciding: z
    .discriminatedUnion('kind', [
      /** Two meetings: both stand. */
      z.strictObject({ kind: z.literal('besides'), followUpIds: z.array(Id).max(50) }),
      /** One meeting: by the names the answer gave the fields. */
      z.strictObject({
        kind: z.literal('merge'),
        followUpId: Id,
        version: Version,
        choices: z.record(z.string().max(120), z.enum(['mine', 'theirs'])),
      }),
    ])
    .nullable(),
  /** Corrects this one: it is annulled with the reason, in the same act. */
  replaces: z.strictObject({ followUpId: Id, version: Version, reason: Reason }).nullable(),
});
export type HoldFollowUp = z.infer<typeof HoldFollowUp>;

/** Also for the print of the list, which takes the same two. */
export const DueSort = z.strictObject({ column: z.enum(dueSortColumns), descending: z.boolean() });

const OneSchedule = z.strictObject({ caseId: Id, scheduleId: Id, version: Version });
const Saved = returns<{ readonly id: string; readonly version: number }>();

export const followUps = {
  ...plannedFollowUps,
  myDay: query({ access: 'case.read', input: z.null(), output: returns<MyDay>() }),
  /** Every schedule one may see, soonest due first: the list behind every follow-up figure. */
  due: query({
    access: 'case.read',
    input: z.strictObject({ scope: z.enum(['mine', 'my-teams']) }),
    output: returns<readonly DueRow[]>(),
  }),
  /** As it stands on the screen: filter and order. */
  exportDue: command({
    access: 'case.export',
    input: z.strictObject({ filter: DueFilter, sort: DueSort }),
    output: Exported,
  }),
  /** What there is to do on the case, and what has been put away. */
  reminders: query({ access: 'case.read', input: OneCase, output: returns<CaseReminders>() }),
  /** Puts a reminder away until a day. `cause` is what it said: it comes back at once when that changes. */
  postponeReminder: command({
    access: 'follow-up.write',
    input: z.strictObject({
      caseId: Id,
      kind: ReminderKind,
      entityId: Id,
      cause: ReminderAnswer.shape.cause,
      postponedTo: CivilDate,
      reason: Reason,
    }),
    output: returns<{ readonly answerId: string; readonly version: number }>(),
    touches: ['case', 'my-day'],
  }),
  /** Takes a reminder that was put away up again before its day. */
  resumeReminder: command({
    access: 'follow-up.write',
    input: z.strictObject({ caseId: Id, answerId: Id, version: Version }),
    output: returns<null>(),
    touches: ['case', 'my-day'],
  }),
  /** What a change of one schedule does, before it is saved. */
  previewSchedule: query({
    access: 'case.read',
    input: z.strictObject({ caseId: Id, scheduleId: Id, change: ScheduleChange }),
    output: returns<ChangePreview>(),
  }),
  setPotential: command({
    access: 'follow-up.write',
    input: OneSchedule.extend({
      potential: ProgressionPotential.exclude(['not-assessed']),
      reason: Reason,
    }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** null takes the own interval away again. */
  setOwnInterval: command({
    access: 'follow-up.write',
    input: OneSchedule.extend({ months: IntervalMonths.nullable(), reason: Reason }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** On hold to and including a date; null ends the hold. */
  pause: command({
    access: 'follow-up.write',
    input: OneSchedule.extend({ until: CivilDate.nullable(), reason: Reason }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** Where nothing is known: when the first is due. */
  setFirstDue: command({
    access: 'follow-up.write',
    input: OneSchedule.extend({ firstDueOn: CivilDate }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  hold: command({
    access: 'follow-up.write',
    input: HoldFollowUp,
    output: returns<{ readonly followUpId: string }>(),
    touches: ['case', 'cases', 'my-day'],
  }),
};
