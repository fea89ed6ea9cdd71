import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { annulment, civilDate, entry, flag, id, instant, version } from './column.ts';
import { caseFile, intervention } from './cases.ts';
import { goal, measurement } from './goals.ts';

const onIntervention = () =>
  text('intervention_id')
    .notNull()
    .references(() => intervention.id);

/** The ordinary schedule: one for each intervention whose kind has one. Due dates are computed, never kept. */
export const schedule = sqliteTable('schedule', {
  id: id(),
  interventionId: onIntervention().unique(),
  potential: text('potential', { enum: ['high', 'medium', 'limited'] }),
  potentialReason: text('potential_reason'),
  potentialSetOn: civilDate('potential_set_on'),
  potentialSetBy: text('potential_set_by'),
  ownIntervalMonths: integer('own_interval_months'),
  ownIntervalReason: text('own_interval_reason'),
  holdFrom: civilDate('hold_from'),
  holdUntil: civilDate('hold_until'),
  holdReason: text('hold_reason'),
  /** Given by a person where nothing is known (import without a last date). */
  firstDue: civilDate('first_due'),
  /** The import brought no last date: not set, until somebody gives one. */
  startUnknown: flag('start_unknown').notNull().default(false),
  version: version(),
});

/** A follow-up: a draft until it is held. Held ones are append-only, annulled when wrong. */
export const followUp = sqliteTable(
  'follow_up',
  {
    id: id(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    heldOn: civilDate('held_on').notNull(),
    form: text('form', {
      enum: ['meeting', 'home-visit', 'phone', 'video', 'written', 'safety-call', 'unknown'],
    }).notNull(),
    consentNote: text('consent_note'),
    participants: text('participants'),
    citizensView: text('citizens_view'),
    note: text('note'),
    source: text('source', { enum: ['entered', 'import'] }).notNull(),
    ...entry(),
    ...annulment(),
    version: version(),
  },
  (t) => [index('follow_up_case').on(t.caseId, t.heldOn)],
);

export const followUpIntervention = sqliteTable(
  'follow_up_intervention',
  {
    id: id(),
    followUpId: text('follow_up_id')
      .notNull()
      .references(() => followUp.id),
    interventionId: onIntervention(),
    /** The sector's three; null only on what an import brought. */
    outcome: text('outcome', { enum: ['continue', 'end-and-grant-new', 'end'] }),
    /** JSON list of working outcomes: adjust, step-down, revisitate, to-committee. */
    workingOutcomes: text('working_outcomes', { mode: 'json' }).notNull(),
    outcomeNote: text('outcome_note'),
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
    followUpId: text('follow_up_id')
      .notNull()
      .references(() => followUp.id),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id),
    measurementId: text('measurement_id').references(() => measurement.id),
    notMeasuredReason: text('not_measured_reason'),
  },
  (t) => [uniqueIndex('follow_up_goal_once').on(t.followUpId, t.goalId)],
);

/** What a person has typed and not yet saved. Belongs to that person; never shown as finished work. */
export const draft = sqliteTable(
  'draft',
  {
    id: id(),
    userId: text('user_id').notNull(),
    key: text('key').notNull(),
    caseId: text('case_id').references(() => caseFile.id),
    content: text('content').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [uniqueIndex('draft_once').on(t.userId, t.key)],
);
