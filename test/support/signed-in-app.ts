import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { AppError } from '#shared/base/errors.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import type { Result } from '#shared/base/result.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { Client, InputOf } from '#shared/contract/define.ts';
import { addColleaguesIn, type Colleague, type NewColleague } from './colleague.ts';
import { makeDatabaseIn } from './desk-for-tests.ts';
import { launchApp, type LaunchOptions, type RunningApp } from './launch-app.ts';

/** Whoever makes the database: administrator and team leader of the team that comes with it. */
export const LEADER = {
  name: 'Lise Leder',
  initials: 'LL',
  userName: 'lise',
  password: 'korrekt hest batteri',
} as const;

type AppClient = Client<AppContract>;
type ValueOf<Answer> = Answer extends { readonly ok: true; readonly value: infer V } ? V : never;

/** Every call of the contract, as the page makes it; a refusal fails the test with what was refused. */
export type Calls = {
  readonly [A in keyof AppClient]: {
    readonly [E in keyof AppClient[A]]: AppClient[A][E] extends (
      input: infer I,
    ) => Promise<infer Answer>
      ? (input: I) => Promise<ValueOf<Answer>>
      : never;
  };
};

export interface SignedInApp {
  readonly app: RunningApp;
  readonly page: Page;
  readonly dataDir: string;
  readonly calls: Calls;
  readonly teamId: string;
  /** The employee who is signed in. */
  readonly employeeId: string;
  readonly recoveryKey: string;
  /** Those asked for, in the same order. */
  readonly colleagues: readonly Colleague[];
  /** Ends the program and leaves the data, for a second start on the same folder. */
  readonly quit: () => Promise<void>;
  /** Ends the program and removes its data. */
  readonly close: () => Promise<void>;
}

interface StartOptions extends Pick<LaunchOptions, 'headless'> {
  /** An instant the program takes for now, so that nothing depends on the day the test runs. */
  readonly now?: string;
}

export interface NewStartOptions extends StartOptions {
  /** Users besides the first, in the same team, past their one-time passwords. */
  readonly colleagues?: readonly NewColleague[];
}

/** The built program on a new database, its first user signed in, with one team to work in. */
export async function startWithDatabase({
  colleagues: wanted = [],
  ...options
}: NewStartOptions = {}): Promise<SignedInApp> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'malspor-e2e-'));
  const now = options.now ?? new Date().toISOString();
  const recoveryKey = await makeDatabaseIn(dataDir, LEADER, now);
  const colleagues = await addColleaguesIn(dataDir, {
    administrator: { userName: LEADER.userName, password: LEADER.password },
    now,
    colleagues: wanted,
  });
  const { app, page } = await open(dataDir, options);
  try {
    await signIn(page);
    const calls = callsOf(page);
    const { user } = await calls.session.state(null);
    const teamId = user?.teams[0]?.id;
    if (!user || teamId === undefined) throw new Error('the first user has no team');
    const { employeeId } = user;
    return { ...running(app, page, dataDir), calls, teamId, employeeId, recoveryKey, colleagues };
  } catch (error) {
    await app.kill('SIGKILL');
    throw new Error(`The program did not start:\n${app.output()}`, { cause: error });
  }
}

/** A second start on data that `startWithDatabase` made; stands at the sign-in page. */
export async function startAgain(
  dataDir: string,
  options: StartOptions = {},
): Promise<Pick<SignedInApp, 'app' | 'page' | 'dataDir' | 'calls' | 'quit' | 'close'>> {
  const { app, page } = await open(dataDir, options);
  return { ...running(app, page, dataDir), calls: callsOf(page) };
}

export async function signIn(
  page: Page,
  { userName, password }: { readonly userName: string; readonly password: string } = LEADER,
): Promise<void> {
  await page.getByLabel('Brugernavn').fill(userName);
  await page.getByLabel('Adgangskode').fill(password);
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
}

async function open(dataDir: string, { now, headless }: StartOptions) {
  const app = await launchApp({
    dataDir,
    ...(now === undefined ? {} : { args: [`--now=${now}`] }),
    ...(headless === undefined ? {} : { headless }),
  });
  const page = await app.firstWindow();
  // A start beside others on a busy machine takes its time; a file may be stricter with its own steps.
  page.setDefaultTimeout(90_000);
  return { app, page };
}

function running(app: RunningApp, page: Page, dataDir: string) {
  const quit = async () => void (await app.close());
  const close = async () => {
    await quit();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { app, page, dataDir, quit, close };
}

/** First start, as a person goes through it. Answers the recovery key. */
export async function createDatabase(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Opret en database' }).click();
  await page.getByLabel('Dit navn').fill(LEADER.name);
  await page.getByLabel('Initialer').fill(LEADER.initials);
  await page.getByLabel('Brugernavn').fill(LEADER.userName);
  await page.locator('input[name="password"]').fill(LEADER.password);
  await page.getByLabel('Adgangskode igen').fill(LEADER.password);
  await page.getByRole('button', { name: 'Opret databasen' }).click();
  const groups = page.getByRole('group', { name: 'Nøglen' }).locator('span');
  await groups.first().waitFor();
  const key = (await groups.allTextContents()).join('-');
  await page.getByLabel('Nøglens sidste gruppe').fill(key.split('-').at(-1) ?? '');
  await page.getByRole('button', { name: 'Jeg har skrevet den ned' }).click();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
  return key;
}

export function callsOf(page: Page): Calls {
  const ask = async (entry: string, input: unknown): Promise<unknown> => {
    const text = await page.evaluate(([name, json]) => window.bridge?.call(name, json), [
      entry,
      JSON.stringify(input),
    ] as const);
    if (text === undefined) throw new Error('the page has no bridge');
    const answer: Result<unknown, AppError> = JSON.parse(text);
    if (answer.ok) return answer.value;
    throw new Error(`${entry} was refused: ${JSON.stringify(answer.error)}`);
  };
  const entriesOf = (area: string) =>
    new Proxy(
      {},
      { get: (_, entry) => (input: unknown) => ask(`${area}.${String(entry)}`, input) },
    );
  return new Proxy({}, { get: (_, area) => entriesOf(String(area)) }) as Calls;
}

/** A fictional citizen: CPR in replacement form (day + 60), different for every `n` below 10.000. */
export function aNewCitizen(
  n: number,
  fields: Partial<InputOf<AppContract['cases']['saveCitizen']>['citizen']> = {},
): InputOf<AppContract['cases']['saveCitizen']>['citizen'] {
  return {
    cpr: `610180${String(n).padStart(4, '0')}`,
    firstNames: 'Test',
    lastName: `Borger ${n}`,
    birthDate: '1980-01-01',
    street: 'Prøvevej 1',
    postalCode: '9999',
    city: 'Prøveby',
    isProtected: false,
    protectedUntil: null,
    phone: null,
    email: null,
    ...fields,
  };
}

export interface SeededCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly interventionId: string;
  readonly providerId: string;
}

export interface CaseSeed {
  /** Tells the seeded cases apart: CPR, case number and provider are made of it. */
  readonly n: number;
  readonly firstNames?: string;
  readonly lastName?: string;
  readonly startedOn: CivilDate;
  readonly isProtected?: boolean;
}

/** A case with citizen, caseworker, § 85 in progress, day rate, hours and a need, all through the contract. */
export async function seedCase(
  { calls, teamId, employeeId }: Pick<SignedInApp, 'calls' | 'teamId' | 'employeeId'>,
  seed: CaseSeed,
): Promise<SeededCase> {
  const { n, startedOn } = seed;
  const caseNumber = `27.${String(n).padStart(4, '0')}`;
  const { caseId } = await calls.cases.create({
    citizen: aNewCitizen(n, {
      ...(seed.firstNames === undefined ? {} : { firstNames: seed.firstNames }),
      ...(seed.lastName === undefined ? {} : { lastName: seed.lastName }),
      isProtected: seed.isProtected ?? false,
    }),
    caseNumber,
    teamId,
    employeeId,
    openedOn: startedOn,
  });
  const { id: providerId } = await calls.cases.createProvider({
    name: `Bostøtten ${n}`,
    ownership: 'municipal',
    isExternal: 'no',
    noticePeriodDays: null,
  });
  const { id: interventionId } = await calls.cases.saveIntervention({
    caseId,
    id: null,
    version: null,
    intervention: await helpInOwnHome(calls, { providerId, startedOn }),
    placement: null,
  });
  await calls.cases.setSupport({
    caseId,
    interventionId,
    support: {
      supportHours: 800,
      transportHours: 50,
      servicePackage: null,
      mode: 'individual',
      from: startedOn,
    },
  });
  await calls.cases.setRate({
    caseId,
    interventionId,
    rate: { amount: 38_728, unit: 'hour', from: startedOn, reason: null, paidBy: null },
  });
  await calls.cases.recordNeed({
    caseId,
    need: {
      assessedOn: startedOn,
      text: 'Har brug for støtte til at komme ud ad døren og til at holde orden på sin post.',
      supportNeedLevel: 2,
      themeLevels: [],
    },
  });
  return { caseId, caseNumber, interventionId, providerId };
}

type NewHelp = InputOf<AppContract['cases']['saveIntervention']>['intervention'];

async function helpInOwnHome(
  calls: Calls,
  { providerId, startedOn }: Pick<NewHelp, 'providerId' | 'startedOn'>,
): Promise<NewHelp> {
  const { concepts } = await calls.catalogue.current(null);
  const codeOf = (term: string) => {
    const concept = concepts.find((one) => one.term === term && one.selectable);
    if (!concept) throw new Error(`no term "${term}" in the catalogue`);
    return concept.code;
  };
  return {
    stayId: null,
    paragraph: 'SEL_85',
    providerId,
    departmentId: null,
    purpose: 'At kunne klare hverdagen i egen bolig.',
    primaryTargetGroup: codeOf('Angst'),
    otherTargetGroups: [],
    services: [codeOf('Støtte til daglige opgaver i hjemmet')],
    isAcute: false,
    isSelfReferral: false,
    grantedOn: startedOn,
    plannedStart: null,
    startedOn,
    plannedEnd: null,
  };
}
