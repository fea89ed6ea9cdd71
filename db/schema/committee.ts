import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CaseTask, DecisionPage, Notice, Outcome } from '#shared/domain/committee/decision.ts';
import type {
  AgendaKind,
  Alternative,
  FreeChoice,
  ItemSource,
  ProposedHelp,
  ServiceLevel,
} from '#shared/domain/committee/item.ts';
import type { ParticipantRole } from '#shared/domain/committee/meeting.ts';
import { caseFile } from './cases.ts';
import { annulment, flag, id, version } from './column.ts';
import { employee } from './people.ts';

const onCase = () =>
  text('case_id')
    .notNull()
    .references(() => caseFile.id);
const employeeId = (name: string) => text(name).references(() => employee.id);

export const meeting = sqliteTable('meeting', {
  id: id(),
  version: version(),
  heldOn: text('held_on').notNull(),
  startsAt: text('starts_at').notNull(),
  endsAt: text('ends_at').notNull(),
  room: text('room'),
  sentAt: text('sent_at'),
  closedAt: text('closed_at'),
  approvedAt: text('approved_at'),
  approvedById: employeeId('approved_by_id'),
  minutesNote: text('minutes_note'),
  ...annulment(),
});

export const meetingParticipant = sqliteTable(
  'meeting_participant',
  {
    id: id(),
    version: version(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    employeeId: employeeId('employee_id'),
    name: text('name'),
    organisation: text('organisation'),
    role: text('role').$type<ParticipantRole>().notNull(),
    isPresent: flag('is_present').notNull(),
    ...annulment(),
  },
  (t) => [index('meeting_participant_meeting').on(t.meetingId)],
);

/** Indstilling: one question about one case. */
export const agendaItem = sqliteTable(
  'agenda_item',
  {
    id: id(),
    version: version(),
    caseId: onCase(),
    kind: text('kind').$type<AgendaKind>().notNull(),
    question: text('question'),
    citizenView: text('citizen_view'),
    citizenViewMissing: text('citizen_view_missing'),
    caseworkerAssessment: text('caseworker_assessment'),
    providerAssessment: text('provider_assessment'),
    providerAssessedBy: text('provider_assessed_by'),
    providerAssessedOn: text('provider_assessed_on'),
    draftsCountReason: text('drafts_count_reason'),
    serviceLevel: text('service_level').$type<ServiceLevel>(),
    serviceLevelReason: text('service_level_reason'),
    housingIsMainReason: flag('housing_is_main_reason'),
    housingReason: text('housing_reason'),
    freeChoice: text('free_choice', { mode: 'json' }).$type<FreeChoice>(),
    alternatives: text('alternatives', { mode: 'json' }).$type<Alternative[]>().notNull(),
    proposal: text('proposal'),
    proposedHelp: text('proposed_help', { mode: 'json' }).$type<ProposedHelp[]>().notNull(),
    validFrom: text('valid_from'),
    source: text('source', { mode: 'json' }).$type<ItemSource>(),
    proposedById: employeeId('proposed_by_id').notNull(),
    createdOn: text('created_on').notNull(),
    meetingId: text('meeting_id').references(() => meeting.id),
    place: integer('place'),
    carriedFromId: text('carried_from_id'),
    withdrawnOn: text('withdrawn_on'),
    withdrawnReason: text('withdrawn_reason'),
    ...annulment(),
  },
  (t) => [index('agenda_item_case').on(t.caseId), index('agenda_item_meeting').on(t.meetingId)],
);

export const recusal = sqliteTable(
  'recusal',
  {
    id: id(),
    version: version(),
    itemId: text('item_id')
      .notNull()
      .references(() => agendaItem.id),
    participantId: text('participant_id')
      .notNull()
      .references(() => meetingParticipant.id),
    reason: text('reason').notNull(),
    ...annulment(),
  },
  (t) => [index('recusal_item').on(t.itemId)],
);

export const decision = sqliteTable(
  'decision',
  {
    id: id(),
    version: version(),
    itemId: text('item_id')
      .notNull()
      .references(() => agendaItem.id),
    caseId: onCase(),
    outcome: text('outcome').$type<Outcome>().notNull(),
    reason: text('reason').notNull(),
    conditions: text('conditions'),
    validFrom: text('valid_from'),
    responsibleId: employeeId('responsible_id'),
    deadlineOn: text('deadline_on'),
    nextOn: text('next_on'),
    recommendedTo: text('recommended_to'),
    grantedHelp: text('granted_help', { mode: 'json' }).$type<ProposedHelp[]>().notNull(),
    decidedById: employeeId('decided_by_id').notNull(),
    decidedAs: text('decided_as').$type<'chair' | 'deputy'>().notNull(),
    decidedAt: text('decided_at').notNull(),
    /** Øre. */
    grantedYearly: integer('granted_yearly'),
    carriedOutOn: text('carried_out_on'),
    carriedOutById: employeeId('carried_out_by_id'),
    ...annulment(),
  },
  (t) => [index('decision_item').on(t.itemId), index('decision_case').on(t.caseId)],
);

/** The page as it was shown: apart from the decision, so that lists need not read it. */
export const decisionPage = sqliteTable(
  'decision_page',
  {
    id: id(),
    version: version(),
    decisionId: text('decision_id')
      .notNull()
      .references(() => decision.id),
    summary: text('summary', { mode: 'json' }).$type<DecisionPage['summary']>().notNull(),
    ...annulment(),
  },
  (t) => [index('decision_page_decision').on(t.decisionId)],
);

export const addendum = sqliteTable(
  'addendum',
  {
    id: id(),
    version: version(),
    decisionId: text('decision_id')
      .notNull()
      .references(() => decision.id),
    text: text('text').notNull(),
    addedById: employeeId('added_by_id').notNull(),
    addedAt: text('added_at').notNull(),
    ...annulment(),
  },
  (t) => [index('addendum_decision').on(t.decisionId)],
);

export const caseTask = sqliteTable(
  'case_task',
  {
    id: id(),
    version: version(),
    caseId: onCase(),
    decisionId: text('decision_id').references(() => decision.id),
    kind: text('kind').$type<CaseTask['kind']>().notNull(),
    text: text('text').notNull(),
    responsibleId: employeeId('responsible_id').notNull(),
    dueOn: text('due_on').notNull(),
    doneOn: text('done_on'),
    doneById: employeeId('done_by_id'),
    ...annulment(),
  },
  (t) => [index('case_task_case').on(t.caseId)],
);

export const notice = sqliteTable(
  'notice',
  {
    id: id(),
    version: version(),
    caseId: onCase(),
    decisionId: text('decision_id').references(() => decision.id),
    decidedOn: text('decided_on').notNull(),
    sentOn: text('sent_on'),
    receivedOn: text('received_on'),
    complaintOn: text('complaint_on'),
    reviewedOn: text('reviewed_on'),
    reviewResult: text('review_result').$type<NonNullable<Notice['reviewResult']>>(),
    forwardedOn: text('forwarded_on'),
    ...annulment(),
  },
  (t) => [index('notice_case').on(t.caseId)],
);
