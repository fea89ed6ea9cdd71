import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type {
  FollowUp,
  FollowUpForm,
  Outcome,
  ProgressionPotential,
  WorkingOutcome,
} from '#shared/domain/follow-ups/model.ts';
import { caseFile, intervention } from './cases.ts';
import { annulment, flag, id, version } from './column.ts';
import { goal, measurement } from './goals.ts';
import { employee } from './people.ts';

const onIntervention = () =>
  text('intervention_id')
    .notNull()
    .references(() => intervention.id);

/** The ordinary schedule of one intervention. Due dates are computed, never kept. */
export const followUpSchedule = sqliteTable('follow_up_schedule', {
  id: id(),
  version: version(),
  interventionId: onIntervention().unique(),
  progressionPotential: text('progression_potential').$type<ProgressionPotential>().notNull(),
  potentialReason: text('potential_reason'),
  potentialSetOn: text('potential_set_on'),
  potentialSetById: text('potential_set_by_id').references(() => employee.id),
  ownIntervalMonths: integer('own_interval_months'),
  ownIntervalReason: text('own_interval_reason'),
  countsFrom: text('counts_from'),
  firstDueOn: text('first_due_on'),
  holdUntil: text('hold_until'),
  holdReason: text('hold_reason'),
  stoppedOn: text('stopped_on'),
  ...annulment(),
});

/** A draft until it is held; a held one is append-only and annulled when wrong. */
export const followUp = sqliteTable(
  'follow_up',
  {
    id: id(),
    version: version(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    status: text('status').$type<FollowUp['status']>().notNull(),
    kind: text('kind').$type<FollowUp['kind']>().notNull(),
    tightSeriesId: text('tight_series_id'),
    countsAsOrdinary: flag('counts_as_ordinary').notNull().default(true),
    source: text('source').$type<FollowUp['source']>().notNull(),
    heldOn: text('held_on'),
    form: text('form').$type<FollowUpForm>(),
    consentNote: text('consent_note'),
    participants: text('participants'),
    citizenView: text('citizen_view'),
    note: text('note'),
    enteredAt: text('entered_at'),
    ...annulment(),
  },
  (t) => [index('follow_up_case').on(t.caseId, t.heldOn)],
);

const onFollowUp = () =>
  text('follow_up_id')
    .notNull()
    .references(() => followUp.id);

export const followUpIntervention = sqliteTable(
  'follow_up_intervention',
  {
    id: id(),
    followUpId: onFollowUp(),
    interventionId: onIntervention(),
    outcome: text('outcome').$type<Outcome>(),
    workingOutcomes: text('working_outcomes', { mode: 'json' }).$type<WorkingOutcome[]>().notNull(),
    note: text('note'),
  },
  (t) => [
    uniqueIndex('follow_up_intervention_once').on(t.followUpId, t.interventionId),
    index('follow_up_intervention_intervention').on(t.interventionId),
  ],
);

export const followUpGoal = sqliteTable(
  'follow_up_goal',
  {
    id: id(),
    followUpId: onFollowUp(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id),
    measurementId: text('measurement_id').references(() => measurement.id),
    notMeasuredReason: text('not_measured_reason'),
  },
  (t) => [uniqueIndex('follow_up_goal_once').on(t.followUpId, t.goalId)],
);

/** When the meeting is planned. It never moves a due date. */
export const appointment = sqliteTable(
  'appointment',
  {
    id: id(),
    version: version(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    on: text('on').notNull(),
    /** 'HH:MM' */
    at: text('at'),
    place: text('place'),
    cancelledOn: text('cancelled_on'),
    ...annulment(),
  },
  (t) => [index('appointment_case').on(t.caseId, t.on)],
);

/** What a provider is asked before a follow-up, and what came. */
export const providerStatus = sqliteTable(
  'provider_status',
  {
    id: id(),
    version: version(),
    interventionId: onIntervention(),
    requestedOn: text('requested_on').notNull(),
    dueOn: text('due_on').notNull(),
    receivedOn: text('received_on'),
    /** Hundredths of an hour. */
    hoursDelivered: integer('hours_delivered'),
    byName: text('by_name'),
    text: text('text'),
    ...annulment(),
  },
  (t) => [index('provider_status_intervention').on(t.interventionId)],
);

/** Close follow-up on a fixed grid beside the ordinary schedule. Its dates are computed, never kept. */
export const tightSeries = sqliteTable(
  'tight_series',
  {
    id: id(),
    version: version(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    interventionId: text('intervention_id').references(() => intervention.id),
    startsOn: text('starts_on').notNull(),
    intervalWeeks: integer('interval_weeks').notNull(),
    count: integer('count').notNull(),
    reason: text('reason'),
    stoppedOn: text('stopped_on'),
    ...annulment(),
  },
  (t) => [index('tight_series_case').on(t.caseId)],
);

/** A person's answer to a derived reminder. The reminders themselves are computed, never kept. */
export const reminderAnswer = sqliteTable(
  'reminder_answer',
  {
    id: id(),
    version: version(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    kind: text('kind').notNull(),
    entityId: text('entity_id').notNull(),
    cause: text('cause').notNull(),
    postponedTo: text('postponed_to').notNull(),
    reason: text('reason').notNull(),
    answeredById: text('answered_by_id')
      .notNull()
      .references(() => employee.id),
    answeredAt: text('answered_at').notNull(),
    ...annulment(),
  },
  (t) => [index('reminder_answer_case').on(t.caseId)],
);
