import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { annulment, civilDate, entry, flag, id, instant, version } from './column.ts';
import { caseFile, intervention } from './cases.ts';

export const goal = sqliteTable(
  'goal',
  {
    id: id(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    interventionId: text('intervention_id').references(() => intervention.id),
    status: text('status', {
      enum: ['draft', 'active', 'met', 'partly-met', 'not-met', 'stopped'],
    }).notNull(),
    title: text('title').notNull(),
    citizenWords: text('citizen_words'),
    resourcesToday: text('resources_today'),
    theme: text('theme'),
    goalType: text('goal_type', { enum: ['develop', 'maintain', 'limit-loss'] }),
    /** JSON of the scale (shared/domain/goals/model.ts). */
    scale: text('scale', { mode: 'json' }),
    /** Values are whole hundredths on the goal's scale. */
    baselineValue: integer('baseline_value'),
    baselineDate: civilDate('baseline_date'),
    targetValue: integer('target_value'),
    tolerance: integer('tolerance'),
    targetDate: civilDate('target_date'),
    measuredBy: text('measured_by', { enum: ['caseworker', 'provider', 'citizen', 'relative'] }),
    consequenceWhenMet: text('consequence_when_met', {
      enum: ['end', 'step-down', 'move-out', 'new-goal', 'keep'],
    }),
    consequenceText: text('consequence_text'),
    /** JSON of the agreement with the citizen. */
    agreement: text('agreement', { mode: 'json' }),
    weight: integer('weight').notNull().default(1),
    closedOn: civilDate('closed_on'),
    closedReason: text('closed_reason'),
    /** JSON of the follow-through chosen when the goal was met. */
    followThrough: text('follow_through', { mode: 'json' }),
    createdAt: instant('created_at').notNull(),
    ...annulment(),
    version: version(),
  },
  (t) => [index('goal_case').on(t.caseId), index('goal_intervention').on(t.interventionId)],
);

export const goalSecondaryTheme = sqliteTable(
  'goal_secondary_theme',
  {
    id: id(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id),
    theme: text('theme').notNull(),
  },
  (t) => [uniqueIndex('goal_secondary_theme_once').on(t.goalId, t.theme)],
);

/** What an active goal said before its title, target or target date was changed. Append-only. */
export const goalRevision = sqliteTable(
  'goal_revision',
  {
    id: id(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id),
    title: text('title').notNull(),
    goalType: text('goal_type').notNull(),
    targetValue: integer('target_value'),
    tolerance: integer('tolerance'),
    targetDate: civilDate('target_date').notNull(),
    reason: text('reason').notNull(),
    agreedAgain: flag('agreed_again').notNull(),
    ...entry(),
  },
  (t) => [index('goal_revision_goal').on(t.goalId)],
);

/** Append-only: a correction is a new row that names the one it corrects. */
export const measurement = sqliteTable(
  'measurement',
  {
    id: id(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id),
    /** Whole hundredths; null is "ikke vurderet". */
    value: integer('value'),
    date: civilDate('date').notNull(),
    source: text('source', { enum: ['caseworker', 'provider', 'citizen', 'relative'] }).notNull(),
    sourceName: text('source_name'),
    note: text('note'),
    citizenRating: integer('citizen_rating'),
    correctsId: text('corrects_id'),
    correctionReason: text('correction_reason'),
    ...entry(),
    ...annulment(),
    version: version(),
  },
  (t) => [index('measurement_goal').on(t.goalId, t.date)],
);
