import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  DeliveringUnit,
  Destination,
  LegState,
  MilestoneKind,
  MoveOutGround,
  MoveOutPlan,
  MoveOutPostponement,
  PointKind,
  PointState,
  PriceChange,
  PriceChangeReason,
  PriceTerms,
  UnplannedReason,
} from '#shared/domain/move-out/model.ts';
import { caseFile, intervention } from './cases.ts';
import { annulment, flag, id, version } from './column.ts';
import { employee } from './people.ts';

const onIntervention = () =>
  text('intervention_id')
    .notNull()
    .references(() => intervention.id);

/** The plan of one placement. Its state is computed from its dates, never kept. */
export const moveOutPlan = sqliteTable(
  'move_out_plan',
  {
    id: id(),
    version: version(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id),
    interventionId: onIntervention(),
    madeOn: text('made_on').notNull(),
    firstExpectedOn: text('first_expected_on'),
    expectedMoveOutOn: text('expected_move_out_on'),
    goalIds: text('goal_ids', { mode: 'json' }).$type<string[]>().notNull(),
    destination: text('destination').$type<Destination>(),
    ground: text('ground').$type<MoveOutGround>(),
    contactPedagogue: text('contact_pedagogue'),
    deliveringUnit: text('delivering_unit').$type<DeliveringUnit>(),
    receivingUnit: text('receiving_unit'),
    newHelpStartsOn: text('new_help_starts_on'),
    legHome: text('leg_home').$type<LegState>().notNull(),
    legSupport: text('leg_support').$type<LegState>().notNull(),
    legJob: text('leg_job').$type<LegState>().notNull(),
    readyOn: text('ready_on'),
    readyOverrideReason: text('ready_override_reason'),
    cancelledOn: text('cancelled_on'),
    cancelReason: text('cancel_reason'),
    movedOutOn: text('moved_out_on'),
    unplannedReason: text('unplanned_reason').$type<UnplannedReason>(),
    unplannedText: text('unplanned_text'),
    transitionEnd: text('transition_end'),
    firstTransitionEnd: text('first_transition_end'),
    noTransitionReason: text('no_transition_reason'),
    transitionInterventionId: text('transition_intervention_id').references(() => intervention.id),
    handedOverOn: text('handed_over_on'),
    handoverPerson: text('handover_person'),
    handoverGoals: text('handover_goals'),
    handoverRisks: text('handover_risks'),
    confirmedBy: text('confirmed_by'),
    confirmedOn: text('confirmed_on'),
    receivingInterventionId: text('receiving_intervention_id').references(() => intervention.id),
    returnedOn: text('returned_on'),
    returnReason: text('return_reason'),
    closedOn: text('closed_on'),
    closeReason: text('close_reason').$type<NonNullable<MoveOutPlan['closeReason']>>(),
    closeNote: text('close_note'),
    ...annulment(),
  },
  (t) => [
    index('move_out_plan_case').on(t.caseId),
    index('move_out_plan_intervention').on(t.interventionId),
  ],
);

const onPlan = () =>
  text('plan_id')
    .notNull()
    .references(() => moveOutPlan.id);

/** What a date was before it was moved. Append-only. */
export const moveOutPostponement = sqliteTable(
  'move_out_postponement',
  {
    id: id(),
    planId: onPlan(),
    kind: text('kind').$type<MoveOutPostponement['kind']>().notNull(),
    fromDate: text('from_date').notNull(),
    toDate: text('to_date').notNull(),
    reason: text('reason').notNull(),
    on: text('on').notNull(),
  },
  (t) => [index('move_out_postponement_plan').on(t.planId)],
);

export const moveOutMilestone = sqliteTable(
  'move_out_milestone',
  {
    id: id(),
    version: version(),
    planId: onPlan(),
    kind: text('kind').$type<MilestoneKind>().notNull(),
    text: text('text'),
    offsetMonths: integer('offset_months'),
    dueOn: text('due_on').notNull(),
    doneOn: text('done_on'),
    doneById: text('done_by_id').references(() => employee.id),
    ...annulment(),
  },
  (t) => [index('move_out_milestone_plan').on(t.planId)],
);

export const readinessPoint = sqliteTable(
  'readiness_point',
  {
    id: id(),
    version: version(),
    planId: onPlan(),
    kind: text('kind').$type<PointKind>().notNull(),
    text: text('text'),
    position: integer('position').notNull(),
    state: text('state').$type<PointState>().notNull(),
    settledOn: text('settled_on'),
    settledById: text('settled_by_id').references(() => employee.id),
    ...annulment(),
  },
  (t) => [index('readiness_point_plan').on(t.planId)],
);

/** Hours of the botilbud in a transition. They carry no price. */
export const transitionHours = sqliteTable(
  'transition_hours',
  {
    id: id(),
    version: version(),
    planId: onPlan(),
    /** 'YYYY-MM' */
    month: text('month').notNull(),
    on: text('on'),
    /** Hundredths of an hour. */
    hours: integer('hours').notNull(),
    staffRole: text('staff_role').notNull(),
    ...annulment(),
  },
  (t) => [index('transition_hours_plan').on(t.planId, t.month)],
);

/** What is known of a placement beside its help. */
export const placement = sqliteTable('placement', {
  id: id(),
  version: version(),
  interventionId: onIntervention().unique(),
  housingIsMainReason: flag('housing_is_main_reason'),
  housingReason: text('housing_reason'),
  alternatives: text('alternatives'),
  isExistingResident: flag('is_existing_resident').notNull().default(false),
  planDueOn: text('plan_due_on'),
  onwardTo: text('onward_to'),
  onwardOn: text('onward_on'),
  ...annulment(),
});

export const negotiation = sqliteTable(
  'negotiation',
  {
    id: id(),
    version: version(),
    interventionId: onIntervention(),
    heldOn: text('held_on').notNull(),
    participants: text('participants'),
    text: text('text').notNull(),
    result: text('result'),
    ...annulment(),
  },
  (t) => [index('negotiation_intervention').on(t.interventionId)],
);

/** A proposal to change hours or rate. */
export const priceChange = sqliteTable(
  'price_change',
  {
    id: id(),
    version: version(),
    interventionId: onIntervention(),
    kind: text('kind').$type<PriceChange['kind']>().notNull(),
    oldTerms: text('old_terms', { mode: 'json' }).$type<PriceTerms>(),
    newTerms: text('new_terms', { mode: 'json' }).$type<PriceTerms>().notNull(),
    validFrom: text('valid_from').notNull(),
    reason: text('reason').$type<PriceChangeReason>().notNull(),
    goalIds: text('goal_ids', { mode: 'json' }).$type<string[]>().notNull(),
    notes: text('notes'),
    proposedOn: text('proposed_on').notNull(),
    decidedOn: text('decided_on'),
    decision: text('decision').$type<NonNullable<PriceChange['decision']>>(),
    ...annulment(),
  },
  (t) => [index('price_change_intervention').on(t.interventionId)],
);
