import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  AssessmentResult,
  CourseEnd,
  EffectPart,
  IdentifiedBy,
  MoveBasis,
  NeedMap,
  Revisitation,
  RevisitationResult,
  Route,
  Stance,
  StepKind,
  StepOutcome,
} from '#shared/domain/revisitation/model.ts';
import { caseFile, stay } from './cases.ts';
import { annulment, id, version } from './column.ts';
import { tightSeries } from './follow-ups.ts';
import { employee } from './people.ts';

const onCase = () =>
  text('case_id')
    .notNull()
    .references(() => caseFile.id);

/** One course on a case, from the changed need to the result. Its state is read from its dates. */
export const revisitation = sqliteTable(
  'revisitation',
  {
    id: id(),
    version: version(),
    caseId: onCase(),
    identifiedOn: text('identified_on').notNull(),
    identifiedBy: text('identified_by').$type<IdentifiedBy>().notNull(),
    identifiedByName: text('identified_by_name'),
    changedNeed: text('changed_need').notNull(),
    changedSince: text('changed_since'),
    ageReason: text('age_reason').notNull(),
    needMap: text('need_map', { mode: 'json' }).$type<NeedMap>(),
    readyOverrideReason: text('ready_override_reason'),
    assessmentResult: text('assessment_result').$type<AssessmentResult>(),
    route: text('route').$type<Route>(),
    moveBasis: text('move_basis', { mode: 'json' }).$type<MoveBasis>(),
    carriedOutOn: text('carried_out_on'),
    /** Yearly øre before and after, a part a budget area; null is not known. */
    effectParts: text('effect_parts', { mode: 'json' }).$type<EffectPart[]>(),
    effectStayId: text('effect_stay_id').references(() => stay.id),
    effectTo: text('effect_to'),
    tightSeriesId: text('tight_series_id').references(() => tightSeries.id),
    result: text('result').$type<RevisitationResult>(),
    resultOn: text('result_on'),
    resultNote: text('result_note'),
    closedOn: text('closed_on'),
    closedAs: text('closed_as').$type<CourseEnd>(),
    closedReason: text('closed_reason'),
    closedBy: text('closed_by').$type<Revisitation['closedBy']>(),
    nextDialogueOn: text('next_dialogue_on'),
    ...annulment(),
  },
  (t) => [index('revisitation_case').on(t.caseId)],
);

export const revisitationStep = sqliteTable(
  'revisitation_step',
  {
    id: id(),
    version: version(),
    revisitationId: text('revisitation_id')
      .notNull()
      .references(() => revisitation.id),
    kind: text('kind').$type<StepKind>().notNull(),
    outcome: text('outcome').$type<StepOutcome>().notNull(),
    doneOn: text('done_on').notNull(),
    doneById: text('done_by_id')
      .notNull()
      .references(() => employee.id),
    note: text('note'),
    stance: text('stance').$type<Stance>(),
    ownWords: text('own_words'),
    ...annulment(),
  },
  (t) => [index('revisitation_step_course').on(t.revisitationId)],
);

export const revisitationCandidate = sqliteTable(
  'revisitation_candidate',
  {
    id: id(),
    version: version(),
    caseId: onCase(),
    addedOn: text('added_on').notNull(),
    addedById: text('added_by_id')
      .notNull()
      .references(() => employee.id),
    reason: text('reason').notNull(),
    removedOn: text('removed_on'),
    removedReason: text('removed_reason'),
    ...annulment(),
  },
  (t) => [index('revisitation_candidate_case').on(t.caseId)],
);
