import { loadFfb } from '#db/catalogue/load.ts';
import { loadCaseRows } from '#db/queries/case-rows.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { TestBackend } from './backend-for-tests.ts';
import { people, PROVIDER, TEAM_NORTH } from './seed-register.ts';

/** A citizen, help and goals as people enter them: through the real calls. What must work throws when it does not. */

type Cases = AppContract['cases'];
type NewCase = InputOf<Cases['create']>;
type NewCitizen = Exclude<NewCase['citizen'], { id: string }>;
type Help = InputOf<Cases['saveIntervention']>['intervention'];
type StayFields = InputOf<Cases['saveStay']>['stay'];
type GoalFields = InputOf<AppContract['goals']['create']>['fields'];

/** Replacement numbers, day + 60: nobody's. */
export function cprOf(n: number): string {
  return `610190${4000 + n}`;
}

export function aNewCitizen(fields: Partial<NewCitizen> = {}): NewCitizen {
  return {
    cpr: cprOf(1),
    firstNames: 'Asta',
    lastName: 'Prøvesen',
    birthDate: '1990-01-01',
    street: null,
    postalCode: null,
    city: null,
    isProtected: false,
    protectedUntil: null,
    phone: null,
    email: null,
    ...fields,
  };
}

export function aNewCase(fields: Partial<NewCase> = {}): NewCase {
  return {
    citizen: aNewCitizen(),
    caseNumber: '27.01200',
    teamId: TEAM_NORTH,
    employeeId: people.caseworker.employeeId,
    openedOn: '2026-01-01',
    ...fields,
  };
}

/** § 85 since 1 January. */
export function someHelp(fields: Partial<Help> = {}): Help {
  return {
    stayId: null,
    paragraph: 'SEL_85',
    providerId: PROVIDER,
    departmentId: null,
    purpose: 'Klare hverdagen i egen bolig',
    primaryTargetGroup: null,
    otherTargetGroups: [],
    services: [],
    isAcute: false,
    isSelfReferral: false,
    grantedOn: '2025-12-15',
    plannedStart: null,
    startedOn: '2026-01-01',
    plannedEnd: null,
    ...fields,
  };
}

export function someStay(fields: Partial<StayFields> = {}): StayFields {
  return {
    paragraph: 'SEL_107',
    stayKind: 'place',
    providerId: PROVIDER,
    departmentId: null,
    movedInOn: '2026-01-01',
    movedOutOn: null,
    ...fields,
  };
}

const themes = loadFfb().concepts.filter((one) => one.kind === 'theme' && one.selectable);

export function themeCode(place = 0): string {
  return mustBe(themes[place]).code;
}

/** Everything an active goal needs: 0 → 5 trips a week within the year. */
export function goalFields(fields: Partial<GoalFields> = {}): GoalFields {
  return {
    interventionId: null,
    title: 'Handler selv ind',
    citizenWords: 'Jeg vil selv købe ind',
    resourcesToday: 'Kender vejen til butikken',
    theme: themeCode(),
    secondaryThemes: [],
    goalType: 'develop',
    scale: { kind: 'count', unit: 'ture om ugen', direction: 'up' },
    baselineValue: 0,
    baselineDate: '2026-01-01',
    targetValue: 500,
    tolerance: null,
    targetDate: '2026-12-31',
    measuredBy: 'caseworker',
    consequenceWhenMet: 'step-down',
    consequenceText: null,
    agreement: { kind: 'agreed', on: '2026-01-01' },
    weight: 1,
    ...fields,
  };
}

type Measured = InputOf<AppContract['goals']['measure']>['measurement'];

export function measurementFields(fields: Partial<Measured> = {}): Measured {
  return {
    value: 200,
    measuredOn: '2026-11-20',
    source: 'caseworker',
    sourceName: null,
    note: null,
    citizenRating: null,
    ...fields,
  };
}

export async function openCase(
  backend: TestBackend,
  fields: Partial<NewCase> = {},
): Promise<string> {
  const created = await backend.as(people.caseworker).cases.create(aNewCase(fields));
  return valueOf(created).caseId;
}

const BOTILBUD = ['SEL_107', 'SEL_108'];

/** Lived there before: the housing question answered, and no plan asked for before the start. */
export const A_RESIDENT = {
  housingIsMainReason: false,
  housingReason: null,
  alternatives: null,
  isExistingResident: true,
} as const;

export async function addHelp(
  backend: TestBackend,
  caseId: string,
  fields: Partial<Help> = {},
): Promise<string> {
  const intervention = someHelp(fields);
  const saved = await backend.as(people.caseworker).cases.saveIntervention({
    caseId,
    id: null,
    version: null,
    intervention,
    placement:
      BOTILBUD.includes(intervention.paragraph) || intervention.stayId !== null ? A_RESIDENT : null,
  });
  return valueOf(saved).id;
}

export async function addStay(
  backend: TestBackend,
  caseId: string,
  fields: Partial<StayFields> = {},
): Promise<string> {
  const saved = await backend
    .as(people.caseworker)
    .cases.saveStay({ caseId, id: null, version: null, stay: someStay(fields) });
  return valueOf(saved).id;
}

export async function addDraftGoal(
  backend: TestBackend,
  caseId: string,
  fields: Partial<GoalFields> = {},
): Promise<string> {
  const saved = await backend
    .as(people.caseworker)
    .goals.create({ caseId, fields: goalFields(fields), copiedFromId: null });
  return valueOf(saved).id;
}

export async function addActiveGoal(
  backend: TestBackend,
  caseId: string,
  fields: Partial<GoalFields> = {},
): Promise<string> {
  const goalId = await addDraftGoal(backend, caseId, fields);
  const { goals } = backend.as(people.caseworker);
  return valueOf(await goals.activate({ caseId, goalId, version: 1 })).id;
}

export function rowsOf(backend: TestBackend, caseId: string): CaseRows {
  return mustBe(loadCaseRows(backend.db.read, caseId));
}

export function valueOf<T>(answer: Result<T, AppError>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** 'path code' of each issue, sorted; whole errors of another kind as they are. */
export function issuesOf(answer: Result<unknown, AppError>): unknown {
  if (answer.ok) return answer.value;
  if (answer.error.kind !== 'validation') return answer.error;
  return answer.error.issues.map(({ path, code }) => `${path} ${code}`).sort();
}

export function mustBe<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('is not there');
  return value;
}
