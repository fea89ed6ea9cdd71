import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  Agreement,
  Consequence,
  GoalStatus,
  GoalType,
  MeasurementSource,
  Scale,
} from '#shared/domain/goals/model.ts';
import { caseFile, intervention } from './cases.ts';
import { annulment, flag, id, version } from './column.ts';

export const goal = sqliteTable(
  'goal',
  {
    id: id(),
    version: version(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    interventionId: text('intervention_id').references(() => intervention.id),
    status: text('status').$type<GoalStatus>().notNull(),
    title: text('title'),
    citizenWords: text('citizen_words'),
    resourcesToday: text('resources_today'),
    theme: text('theme'),
    secondaryThemes: text('secondary_themes', { mode: 'json' }).$type<string[]>().notNull(),
    goalType: text('goal_type').$type<GoalType>(),
    scale: text('scale', { mode: 'json' }).$type<Scale>(),
    /** Values are whole hundredths on the goal's scale. */
    baselineValue: integer('baseline_value'),
    baselineDate: text('baseline_date'),
    targetValue: integer('target_value'),
    tolerance: integer('tolerance'),
    targetDate: text('target_date'),
    measuredBy: text('measured_by').$type<MeasurementSource>(),
    consequenceWhenMet: text('consequence_when_met').$type<Consequence>(),
    consequenceText: text('consequence_text'),
    agreement: text('agreement', { mode: 'json' }).$type<Agreement>(),
    weight: integer('weight').notNull().default(1),
    copiedFromId: text('copied_from_id'),
    closedOn: text('closed_on'),
    closedReason: text('closed_reason'),
    followThrough: text('follow_through').$type<Consequence>(),
    followThroughOn: text('follow_through_on'),
    followThroughText: text('follow_through_text'),
    ...annulment(),
  },
  (t) => [index('goal_case').on(t.caseId), index('goal_intervention').on(t.interventionId)],
);

/** What an active goal said before its title, type, target or target date was changed. Append-only. */
export const goalRevision = sqliteTable(
  'goal_revision',
  {
    id: id(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id),
    title: text('title').notNull(),
    goalType: text('goal_type').$type<GoalType>().notNull(),
    targetValue: integer('target_value'),
    tolerance: integer('tolerance'),
    targetDate: text('target_date').notNull(),
    reason: text('reason').notNull(),
    agreedAgain: flag('agreed_again').notNull(),
    replacedAt: text('replaced_at').notNull(),
  },
  (t) => [index('goal_revision_goal').on(t.goalId)],
);

/** The provider's, under one goal. A goal's state is never computed from them. */
export const subGoal = sqliteTable(
  'sub_goal',
  {
    id: id(),
    version: version(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id),
    title: text('title').notNull(),
    target: text('target'),
    targetDate: text('target_date'),
    reachedOn: text('reached_on'),
    ...annulment(),
  },
  (t) => [index('sub_goal_goal').on(t.goalId)],
);

export const measurement = sqliteTable(
  'measurement',
  {
    id: id(),
    version: version(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id),
    /** Whole hundredths; null is "Ikke vurderet". */
    value: integer('value'),
    measuredOn: text('measured_on').notNull(),
    source: text('source').$type<MeasurementSource>().notNull(),
    sourceName: text('source_name'),
    note: text('note'),
    citizenRating: integer('citizen_rating'),
    /** No foreign key: the follow-up refers to the measurement. */
    followUpId: text('follow_up_id'),
    correctsId: text('corrects_id'),
    enteredAt: text('entered_at').notNull(),
    ...annulment(),
  },
  (t) => [index('measurement_goal').on(t.goalId, t.measuredOn)],
);
