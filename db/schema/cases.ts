import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type {
  CloseReason,
  EndReason,
  Ownership,
  Provider,
  RatePeriod,
  RateUnit,
  StayKind,
  SupportPeriod,
  ThemeLevel,
} from '#shared/domain/cases/model.ts';
import { annulment, flag, id, period, version } from './column.ts';
import { employee, team } from './people.ts';

export const citizen = sqliteTable(
  'citizen',
  {
    id: id(),
    version: version(),
    cpr: text('cpr').notNull().unique(),
    firstNames: text('first_names').notNull(),
    lastName: text('last_name').notNull(),
    birthDate: text('birth_date').notNull(),
    street: text('street'),
    postalCode: text('postal_code'),
    city: text('city'),
    isProtected: flag('is_protected').notNull().default(false),
    protectedUntil: text('protected_until'),
    phone: text('phone'),
    email: text('email'),
    diedOn: text('died_on'),
    ...annulment(),
  },
  (t) => [index('citizen_name').on(t.lastName, t.firstNames)],
);

/** Handlekommune and betalingskommune. */
export const municipalityPeriod = sqliteTable(
  'municipality_period',
  {
    id: id(),
    version: version(),
    citizenId: text('citizen_id')
      .notNull()
      .references(() => citizen.id),
    role: text('role', { enum: ['acting', 'paying'] }).notNull(),
    municipality: text('municipality').notNull(),
    ...period(),
    ...annulment(),
  },
  (t) => [index('municipality_period_citizen').on(t.citizenId)],
);

/** `case` is a word of SQL's own. */
export const caseFile = sqliteTable(
  'case_file',
  {
    id: id(),
    version: version(),
    citizenId: text('citizen_id')
      .notNull()
      .references(() => citizen.id),
    caseNumber: text('case_number').notNull().unique(),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    citizenWishes: text('citizen_wishes'),
    openedOn: text('opened_on'),
    closedOn: text('closed_on'),
    closeReason: text('close_reason').$type<CloseReason>(),
    archived: flag('archived').notNull().default(false),
    ...annulment(),
  },
  (t) => [index('case_file_citizen').on(t.citizenId), index('case_file_team').on(t.teamId)],
);

const onCase = () =>
  text('case_id')
    .notNull()
    .references(() => caseFile.id);

export const caseAssignment = sqliteTable(
  'case_assignment',
  {
    id: id(),
    version: version(),
    caseId: onCase(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employee.id),
    kind: text('kind', { enum: ['caseworker', 'cover'] }).notNull(),
    ...period(),
    ...annulment(),
  },
  (t) => [
    index('case_assignment_case').on(t.caseId),
    index('case_assignment_employee').on(t.employeeId),
  ],
);

const contact = () => ({
  contactName: text('contact_name'),
  phone: text('phone'),
  email: text('email'),
});

export const provider = sqliteTable('provider', {
  id: id(),
  version: version(),
  name: text('name').notNull().unique(),
  ownership: text('ownership').$type<Ownership>(),
  isExternal: text('is_external').$type<Provider['isExternal']>().notNull(),
  noticePeriodDays: integer('notice_period_days'),
  ...contact(),
});

export const department = sqliteTable(
  'department',
  {
    id: id(),
    version: version(),
    providerId: text('provider_id')
      .notNull()
      .references(() => provider.id),
    name: text('name').notNull(),
    ...contact(),
  },
  (t) => [uniqueIndex('department_once').on(t.providerId, t.name)],
);

const atProvider = () => ({
  providerId: text('provider_id').references(() => provider.id),
  departmentId: text('department_id').references(() => department.id),
});

export const stay = sqliteTable(
  'stay',
  {
    id: id(),
    version: version(),
    caseId: onCase(),
    paragraph: text('paragraph').notNull(),
    stayKind: text('stay_kind').$type<StayKind>(),
    ...atProvider(),
    movedInOn: text('moved_in_on').notNull(),
    movedOutOn: text('moved_out_on'),
    ...annulment(),
  },
  (t) => [index('stay_case').on(t.caseId)],
);

export const intervention = sqliteTable(
  'intervention',
  {
    id: id(),
    version: version(),
    caseId: onCase(),
    stayId: text('stay_id').references(() => stay.id),
    paragraph: text('paragraph').notNull(),
    ...atProvider(),
    purpose: text('purpose'),
    primaryTargetGroup: text('primary_target_group'),
    otherTargetGroups: text('other_target_groups', { mode: 'json' }).$type<string[]>().notNull(),
    services: text('services', { mode: 'json' }).$type<string[]>().notNull(),
    isAcute: flag('is_acute').notNull().default(false),
    isSelfReferral: flag('is_self_referral').notNull().default(false),
    grantedOn: text('granted_on'),
    plannedStart: text('planned_start'),
    startedOn: text('started_on'),
    plannedEnd: text('planned_end'),
    endedOn: text('ended_on'),
    endReason: text('end_reason').$type<EndReason>(),
    cancelledOn: text('cancelled_on'),
    cancelReason: text('cancel_reason'),
    ...annulment(),
  },
  (t) => [index('intervention_case').on(t.caseId), index('intervention_provider').on(t.providerId)],
);

const onIntervention = () =>
  text('intervention_id')
    .notNull()
    .references(() => intervention.id);

export const ratePeriod = sqliteTable(
  'rate_period',
  {
    id: id(),
    version: version(),
    interventionId: onIntervention(),
    /** Whole øre per unit. */
    amount: integer('amount').notNull(),
    unit: text('unit').$type<RateUnit>().notNull(),
    ...period(),
    reason: text('reason'),
    isKept: flag('is_kept').notNull().default(false),
    paidBy: text('paid_by'),
    source: text('source').$type<RatePeriod['source']>().notNull(),
    ...annulment(),
  },
  (t) => [index('rate_period_intervention').on(t.interventionId)],
);

export const supportPeriod = sqliteTable(
  'support_period',
  {
    id: id(),
    version: version(),
    interventionId: onIntervention(),
    /** Hundredths of an hour a week. */
    supportHours: integer('support_hours').notNull(),
    transportHours: integer('transport_hours').notNull().default(0),
    servicePackage: text('service_package'),
    mode: text('mode').$type<NonNullable<SupportPeriod['mode']>>(),
    ...period(),
    ...annulment(),
  },
  (t) => [index('support_period_intervention').on(t.interventionId)],
);

export const need = sqliteTable(
  'need',
  {
    id: id(),
    version: version(),
    caseId: onCase(),
    assessedOn: text('assessed_on').notNull(),
    assessedById: text('assessed_by_id').references(() => employee.id),
    text: text('text').notNull(),
    supportNeedLevel: integer('support_need_level'),
    themeLevels: text('theme_levels', { mode: 'json' }).$type<ThemeLevel[]>().notNull(),
    ...annulment(),
  },
  (t) => [index('need_case').on(t.caseId)],
);
