import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppContract } from '#shared/contract/contract.ts';
import type { Client, InputOf } from '#shared/contract/define.ts';
import { EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { SOONEST_FIRST } from '#shared/domain/follow-ups/sort-due.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  addStay,
  aNewCitizen,
  cprOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import { tempFolder } from '#test/support/temp-db.ts';
import { ALL_CASES } from './hostile-text/all-cases.ts';

const [LIVED, LIVES_NOW] = ['Fjernhuset', 'Skjulestedet'];
const MOVED = '27.0001';
const STAYING = '27.0002';
/** Every name here says where the person is or was. */
const PLACES = /Fjernhuset|Skjulestedet|Kontakten|Overtageren/u;
const NAMES = /Hemmelig/u;
const YEAR = { scope: 'my-teams', year: 2026 } as const;

type Call = Client<AppContract>;
type Print = InputOf<AppContract['printing']['preview']>;

interface Register {
  readonly backend: TestBackend;
  readonly call: Call;
  readonly lived: string;
  readonly movedCase: string;
  readonly movedPlan: string;
  readonly stayingCase: string;
}

/** One who moved out of a place and was handed over to another, and one who lives there and is revisitated. */
async function aRegister(isProtected: boolean): Promise<Register> {
  const backend = createTestBackend();
  const call = backend.as(people.caseworker);
  const external = { ownership: null, isExternal: 'yes', noticePeriodDays: null } as const;
  const lived = valueOf(await call.cases.createProvider({ name: LIVED, ...external })).id;
  const livesNow = valueOf(await call.cases.createProvider({ name: LIVES_NOW, ...external })).id;
  const residentOf = async (n: number, caseNumber: string) => {
    const names = { firstNames: 'Hemmelig', lastName: 'Person' };
    const citizen = aNewCitizen({ cpr: cprOf(n), isProtected, ...names });
    const caseId = await openCase(backend, { citizen, caseNumber });
    const stayId = await addStay(backend, caseId, { providerId: lived });
    const help = { paragraph: 'SEL_107', stayId, providerId: lived } as const;
    const interventionId = await addHelp(backend, caseId, help);
    const goalId = await addActiveGoal(backend, caseId, { interventionId });
    valueOf(await call.moveOut.makePlan(planFor({ caseId, interventionId, goalId })));
    return { caseId, goalId, planId: planOf(backend, caseId).id };
  };
  const moved = await residentOf(1, MOVED);
  await moveToNewPlace(backend, moved, livesNow);
  const staying = await residentOf(2, STAYING);
  await beginRevisitation(call, staying.caseId);
  const ids = { movedCase: moved.caseId, movedPlan: moved.planId, stayingCase: staying.caseId };
  return { backend, call, lived, ...ids };
}

function planOf(backend: TestBackend, caseId: string) {
  return mustBe(rowsOf(backend, caseId).moveOutPlans[0]);
}

function planFor(of: {
  readonly caseId: string;
  readonly interventionId: string;
  readonly goalId: string;
}): InputOf<AppContract['moveOut']['makePlan']> {
  const { caseId, interventionId, goalId } = of;
  const legs = { legHome: 'open', legSupport: 'open', legJob: 'open' } as const;
  const plan = {
    goalIds: [goalId],
    destination: 'own-home-with-support' as const,
    ground: null,
    contactPedagogue: 'Kontakten',
    deliveringUnit: null,
    receivingUnit: 'Overtageren',
    newHelpStartsOn: null,
    ...legs,
  };
  return { caseId, interventionId, expectedMoveOutOn: '2026-12-31', plan };
}

async function moveToNewPlace(
  backend: TestBackend,
  { caseId, planId, goalId }: Record<'caseId' | 'planId' | 'goalId', string>,
  providerId: string,
): Promise<void> {
  const onPlan = () => ({ caseId, planId, version: planOf(backend, caseId).version });
  const leader = backend.as(people.teamLeader).moveOut;
  valueOf(await leader.readyAnyway({ ...onPlan(), reason: 'Boligen er klar' }));
  const { moveOut } = backend.as(people.caseworker);
  const transition = { transitionEnd: '2026-10-31', purpose: 'Hjem', supportHours: 800 };
  valueOf(
    await moveOut.moveOut({
      ...onPlan(),
      movedOutOn: '2026-08-31',
      ground: null,
      transition,
      noTransitionReason: null,
      goals: [{ goalId, choice: 'follow', interventionId: null }],
      tightSeries: { startsOn: '2026-12-01', intervalWeeks: 2, count: 6 },
    }),
  );
  const entry = { month: '2026-09', on: null, hours: 1_250, staffRole: 'Pædagog' };
  valueOf(await moveOut.logHours({ caseId, planId, entry }));
  const handover = { person: 'Overtageren', confirmedBy: 'Overtageren', goalState: 'Godt på vej' };
  valueOf(
    await moveOut.handOver({
      ...onPlan(),
      ...handover,
      handedOverOn: '2026-11-01',
      providerId,
      supportHours: 400,
      rate: { amount: 38_728, unit: 'hour' },
      risks: null,
      confirmedOn: '2026-11-01',
    }),
  );
}

async function beginRevisitation({ revisitation }: Call, caseId: string): Promise<void> {
  const course = {
    identifiedOn: '2026-03-01',
    identifiedBy: 'provider',
    identifiedByName: 'Kontakten',
    changedNeed: 'Har brug for mere pleje',
    changedSince: null,
    ageReason: 'Demens',
  } as const;
  valueOf(await revisitation.begin({ caseId, course }));
}

async function fileOf(
  { backend }: Register,
  export_: () => Promise<{ readonly ok: boolean }>,
): Promise<string> {
  const file = join(tempFolder(), 'fil');
  backend.dialogs.saveFile = file;
  expect((await export_()).ok).toBe(true);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Every file that move-out and revisitation take part in. */
async function allFiles(register: Register): Promise<Readonly<Record<string, string>>> {
  const { moveOut, revisitation, cases, followUps, goals, caseload } = register.call;
  const all = { ...YEAR, figure: null, backlog: false } as const;
  const { lived: providerId, movedCase: caseId } = register;
  const of = (export_: () => Promise<{ readonly ok: boolean }>) => fileOf(register, export_);
  const due = { ...EVERY_DUE, scope: 'my-teams' as const };
  const hours = { providerId, from: '2026-09', to: '2026-10' };
  return {
    board: await of(() => moveOut.exportBoard({ ...all, state: null })),
    handedOver: await of(() => moveOut.exportBoard({ ...all, state: 'handed-over' })),
    external: await of(() => moveOut.exportExternal({ scope: 'my-teams' })),
    revisitations: await of(() => revisitation.exportBoard(YEAR)),
    cases: await of(() => cases.exportList(ALL_CASES)),
    due: await of(() => followUps.exportDue({ filter: due, sort: SOONEST_FIRST })),
    goals: await of(() => goals.exportList({ scope: 'my-teams', list: null })),
    quiet: await of(() => caseload.exportQuiet({ scope: 'my-teams' })),
    calendar: await of(() => followUps.exportCalendar({ scope: 'my-teams' })),
    caseCalendar: await of(() => followUps.exportCaseCalendar({ caseId })),
    hours: await of(() => moveOut.exportHours(hours)),
  };
}

/** What the print page is given, as text; '' where there was nothing to print. */
async function printed({ backend, call }: Register, request: Print): Promise<string> {
  const made = valueOf(await call.printing.preview(request));
  return made.empty ? '' : JSON.stringify(mustBe(backend.prints.find(made.printId)).content);
}

const overview = (caseId: string, protectedAddress: boolean): Print => ({
  kind: 'case-overview',
  caseId,
  disclosure: { fullCpr: false, protectedAddress },
});

const team = (providerId: string | null): Print => ({
  kind: 'team-overview',
  filter: { ...ALL_CASES, providerId },
  sort: { column: 'name', descending: false },
  withCost: true,
  disclosure: { fullCpr: false, protectedAddress: false },
});

const dueList = (providerId: string | null): Print => ({
  kind: 'due-list',
  filter: { ...EVERY_DUE, scope: 'my-teams', providerId },
  sort: SOONEST_FIRST,
});

const statement = (providerId: string): Print => ({
  kind: 'hours-statement',
  providerId,
  from: '2026-09',
  to: '2026-10',
});

/** Files of anybody's where a place stands; the others never name one. */
const WITH_PLACES = [
  'board',
  'cases',
  'due',
  'external',
  'goals',
  'handedOver',
  'quiet',
  'revisitations',
];

describe('where a protected person lives, lived or is handed over to', () => {
  it('stands in no file, nor does the name; of others it stands in the lists', async () => {
    const filesOf = async (isProtected: boolean) =>
      Object.entries(await allFiles(await aRegister(isProtected)));
    const naming = (what: RegExp, files: Awaited<ReturnType<typeof filesOf>>) =>
      files.flatMap(([name, text]) => (what.test(text) ? [name] : [])).sort();
    const others = await filesOf(false);
    expect([naming(PLACES, others), naming(NAMES, others)]).toEqual([WITH_PLACES, WITH_PLACES]);
    const files = await filesOf(true);
    expect(naming(/^$/u, files)).toEqual([]);
    expect([naming(PLACES, files), naming(NAMES, files)]).toEqual([[], []]);
  });

  it('stays off a case overview unless it is ticked, with those who are named there', async () => {
    const register = await aRegister(true);
    for (const caseId of [register.movedCase, register.stayingCase]) {
      const hidden = await printed(register, overview(caseId, false));
      expect(hidden).toContain(caseId);
      expect(hidden).not.toMatch(PLACES);
      expect(hidden).not.toMatch(NAMES);
    }
    const ticked = await printed(register, overview(register.movedCase, true));
    for (const place of [LIVED, LIVES_NOW, 'Kontakten', 'Overtageren']) {
      expect(ticked).toContain(place);
    }
  });

  it('stays off the plan the citizen gets', async () => {
    const sheet = async (isProtected: boolean) => {
      const register = await aRegister(isProtected);
      const { movedCase: caseId, movedPlan: planId } = register;
      return printed(register, { kind: 'move-out-plan', caseId, planId });
    };
    expect(await sheet(false)).toContain(LIVED);
    expect(await sheet(true)).not.toMatch(new RegExp(`${LIVED}|${LIVES_NOW}|Overtageren`, 'u'));
  });

  it('stays off team overview and follow-up list, also where the choice is one place', async () => {
    const register = await aRegister(true);
    for (const list of [team, dueList]) {
      const everybody = await printed(register, list(null));
      expect(everybody).toContain(STAYING);
      expect(everybody).not.toMatch(PLACES);
      expect(await printed(register, list(register.lived))).toBe('');
    }
    const others = await aRegister(false);
    for (const list of [team, dueList]) {
      const ofPlace = await printed(others, list(others.lived));
      expect(ofPlace).toContain(STAYING);
      expect(ofPlace).toContain('Borgere med adressebeskyttelse er udeladt');
    }
  });

  it('cannot be told from the statement of hours: the hours count, the case number is left out', async () => {
    const register = await aRegister(true);
    const sheet = await printed(register, statement(register.lived));
    expect(sheet).not.toContain(MOVED);
    expect(sheet).toContain('"caseNumber":"Beskyttet borger"');
    expect(sheet).toContain('"monthTotals":[1250,0]');
    const file = (await allFiles(register))['hours'];
    expect(file).not.toContain(MOVED);
    expect(file).toContain('Beskyttet borger;12,5;0;12,5');
    const others = await aRegister(false);
    expect(await printed(others, statement(others.lived))).toContain(MOVED);
  });
});
