import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { annulment, civilDate, entry, flag, id, version } from './column.ts';
import { employee, team } from './people.ts';

export const citizen = sqliteTable(
  'citizen',
  {
    id: id(),
    /** Ten digits, no hyphen. */
    cpr: text('cpr').notNull().unique(),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    birthDate: civilDate('birth_date').notNull(),
    address: text('address'),
    phone: text('phone'),
    email: text('email'),
    protected: flag('protected').notNull().default(false),
    protectedUntil: civilDate('protected_until'),
    diedOn: civilDate('died_on'),
    actingMunicipality: text('acting_municipality'),
    actingSince: civilDate('acting_since'),
    payingMunicipality: text('paying_municipality'),
    payingSince: civilDate('paying_since'),
    incomeBasis: text('income_basis'),
    version: version(),
  },
  (t) => [index('citizen_name').on(t.lastName, t.firstName)],
);

export const caseFile = sqliteTable(
  'case_file',
  {
    id: id(),
    citizenId: text('citizen_id')
      .notNull()
      .references(() => citizen.id),
    /** The number in the municipality's case system. */
    number: text('number').notNull().unique(),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    openedOn: civilDate('opened_on').notNull(),
    closedOn: civilDate('closed_on'),
    closedReason: text('closed_reason', {
      enum: ['no-further-need', 'died', 'other-municipality', 'withdrew', 'error'],
    }),
    archived: flag('archived').notNull().default(false),
    /** Borgerens mål og ønsker, in the citizen's own words (first of the four levels of goals). */
    citizensGoals: text('citizens_goals'),
    version: version(),
  },
  (t) => [index('case_citizen').on(t.citizenId), index('case_team').on(t.teamId)],
);

const onCase = () =>
  text('case_id')
    .notNull()
    .references(() => caseFile.id);

/** Who carries the case from when to when; both days included. */
export const caseWorker = sqliteTable(
  'case_worker',
  {
    id: id(),
    caseId: onCase(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employee.id),
    from: civilDate('from_date').notNull(),
    to: civilDate('to_date'),
    version: version(),
  },
  (t) => [index('case_worker_case').on(t.caseId), index('case_worker_employee').on(t.employeeId)],
);

/** A colleague stands in for a time; not a change of caseworker. */
export const caseCover = sqliteTable(
  'case_cover',
  {
    id: id(),
    caseId: onCase(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employee.id),
    from: civilDate('from_date').notNull(),
    to: civilDate('to_date'),
    version: version(),
  },
  (t) => [index('case_cover_case').on(t.caseId)],
);

export const provider = sqliteTable('provider', {
  id: id(),
  name: text('name').notNull().unique(),
  ownership: text('ownership', { enum: ['municipal', 'regional', 'private', 'self-owning'] }),
  external: text('external', { enum: ['yes', 'no', 'unknown'] })
    .notNull()
    .default('unknown'),
  noticePeriodDays: integer('notice_period_days'),
  version: version(),
});

export const department = sqliteTable(
  'department',
  {
    id: id(),
    providerId: text('provider_id')
      .notNull()
      .references(() => provider.id),
    name: text('name').notNull(),
    version: version(),
  },
  (t) => [uniqueIndex('department_once').on(t.providerId, t.name)],
);

export const stay = sqliteTable(
  'stay',
  {
    id: id(),
    caseId: onCase(),
    paragraph: text('paragraph').notNull(),
    kind: text('kind', { enum: ['place', 'training-place', 'acute-stay', 'assessment-stay'] }),
    providerId: text('provider_id')
      .notNull()
      .references(() => provider.id),
    movedIn: civilDate('moved_in').notNull(),
    /** The last day here; null while the citizen lives here. */
    movedOut: civilDate('moved_out'),
    ...annulment(),
    version: version(),
  },
  (t) => [index('stay_case').on(t.caseId)],
);

export const intervention = sqliteTable(
  'intervention',
  {
    id: id(),
    caseId: onCase(),
    paragraph: text('paragraph').notNull(),
    stayId: text('stay_id').references((): AnySQLiteColumn => stay.id),
    providerId: text('provider_id')
      .notNull()
      .references(() => provider.id),
    departmentId: text('department_id').references(() => department.id),
    /** Indsatsformål: why this help is given (second of the four levels of goals). */
    purpose: text('purpose'),
    acute: flag('acute').notNull().default(false),
    selfReferral: flag('self_referral').notNull().default(false),
    grantedOn: civilDate('granted_on'),
    plannedStart: civilDate('planned_start'),
    startedOn: civilDate('started_on'),
    plannedEnd: civilDate('planned_end'),
    endedOn: civilDate('ended_on'),
    endReason: text('end_reason'),
    cancelledOn: civilDate('cancelled_on'),
    ...annulment(),
    version: version(),
  },
  (t) => [index('intervention_case').on(t.caseId), index('intervention_provider').on(t.providerId)],
);

const onIntervention = () =>
  text('intervention_id')
    .notNull()
    .references(() => intervention.id);

export const interventionTargetGroup = sqliteTable(
  'intervention_target_group',
  {
    id: id(),
    interventionId: onIntervention(),
    /** FFB code of a selectable target group. */
    code: text('code').notNull(),
    primary: flag('is_primary').notNull(),
  },
  (t) => [uniqueIndex('intervention_target_group_once').on(t.interventionId, t.code)],
);

export const interventionService = sqliteTable(
  'intervention_service',
  { id: id(), interventionId: onIntervention(), code: text('code').notNull() },
  (t) => [uniqueIndex('intervention_service_once').on(t.interventionId, t.code)],
);

export const ratePeriod = sqliteTable(
  'rate_period',
  {
    id: id(),
    interventionId: onIntervention(),
    /** Whole øre per unit. */
    amount: integer('amount').notNull(),
    unit: text('unit', { enum: ['day', 'hour', 'week', 'month'] }).notNull(),
    from: civilDate('from_date').notNull(),
    to: civilDate('to_date'),
    reason: text('reason'),
    kept: flag('kept').notNull().default(false),
    paidBy: text('paid_by'),
    source: text('source').notNull(),
    ...annulment(),
    version: version(),
  },
  (t) => [index('rate_period_intervention').on(t.interventionId)],
);

export const supportPeriod = sqliteTable(
  'support_period',
  {
    id: id(),
    interventionId: onIntervention(),
    /** Hundredths of an hour a week. */
    supportHours: integer('support_hours').notNull(),
    transportHours: integer('transport_hours'),
    package: text('package'),
    mode: text('mode'),
    from: civilDate('from_date').notNull(),
    to: civilDate('to_date'),
    ...annulment(),
    version: version(),
  },
  (t) => [index('support_period_intervention').on(t.interventionId)],
);

export const need = sqliteTable(
  'need',
  {
    id: id(),
    caseId: onCase(),
    date: civilDate('date').notNull(),
    text: text('text').notNull(),
    /** Støttebehovsniveau 0–4; null is "ikke vurderet". */
    level: integer('level'),
    ...entry(),
    ...annulment(),
    version: version(),
  },
  (t) => [index('need_case').on(t.caseId)],
);

export const needThemeLevel = sqliteTable(
  'need_theme_level',
  {
    id: id(),
    needId: text('need_id')
      .notNull()
      .references(() => need.id),
    theme: text('theme').notNull(),
    /** Funktionsevneniveau 0–4; null is "ikke vurderet". */
    level: integer('level'),
    source: text('source', { enum: ['citizen', 'caseworker', 'others'] }).notNull(),
  },
  (t) => [uniqueIndex('need_theme_level_once').on(t.needId, t.theme)],
);
