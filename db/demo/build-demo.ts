import { addMonths, type CivilDate, type Instant } from '#shared/base/dates.ts';
import { loadFfb } from '../catalogue/load.ts';
import { providers } from '../commands/cases.ts';
import { seedCatalogue } from '../commands/catalogue.ts';
import { addUser, employees, setRolesOf, setTeamsOf, teams } from '../commands/people.ts';
import type { ReadDb, WriteDb } from '../open.ts';
import { type ChangeSetHeader, unitOfWork, unitsTogether, type WriteTx } from '../unit-of-work.ts';
import type { Act, DemoGround } from './act.ts';
import { caseCourse } from './case-course.ts';
import { committeeActs } from './committee.ts';
import { demoPeople, demoTeams } from './people.ts';
import { demoDayHelp, demoHelp } from './places.ts';
import { seededChance } from './random.ts';

/** A new database with nothing in it but its tables. */
export interface DemoPlace {
  readonly read: ReadDb;
  readonly write: WriteDb;
  readonly device: string;
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
}

export interface DemoBuild {
  readonly today: CivilDate;
  readonly now: Instant;
  readonly onProgress: (done: number, total: number) => void;
}

/** The municipality took the program into use this long ago; everything before was imported. */
const MONTHS_IN_USE = 22;
const SEED = 20_261_122;
/** So many acts become durable together; between them the rest of the program has its turn. */
const BREATH = 500;

/**
 * A fictional municipality of about 400 cases, written as it would have come about: each act on its day, by
 * its person, through the unit of work, so that history, "as it was on a date" and every list have something
 * to show. The same seed and day give the same municipality.
 */
export async function buildDemo(place: DemoPlace, build: DemoBuild): Promise<void> {
  const chance = seededChance(SEED);
  const ground = layGround(place, build.today);
  const wanted = demoHelp.flatMap((help) => Array.from({ length: help.cases }, () => help));
  const ofCases = wanted.flatMap((help, number) => caseCourse(ground.ground, chance, number, help));
  const acts = [...ofCases, ...committeeActs(ground.ground)].sort((a, b) =>
    a.on < b.on ? -1 : Number(a.on > b.on),
  );
  let minute = 0;
  const dated = acts.map((act, place) => {
    minute = acts[place - 1]?.on === act.on ? minute + 1 : 0;
    return { act, at: instantOf(act, minute, build.now) };
  });
  for (let done = 0; done < dated.length; done += BREATH) {
    unitsTogether(
      place.write,
      dated.slice(done, done + BREATH).map(({ act, at }) => ({
        header: headerOf(place, ground.userIds.get(act.by) ?? ground.importer, { ...act, at }),
        work: (tx) => act.write(tx, at),
      })),
    );
    build.onProgress(done, dated.length);
    await new Promise((resume) => setImmediate(resume));
  }
  build.onProgress(dated.length, dated.length);
}

/** From eight in the morning, a few seconds apart, and never after now. */
function instantOf(act: Act, minute: number, now: Instant): Instant {
  const seconds = 8 * 3_600 + minute * 4;
  const at = new Date(Date.parse(`${act.on}T00:00:00.000Z`) + Math.min(seconds, 57_600) * 1_000);
  return at.toISOString() < now ? at.toISOString() : now;
}

function headerOf(
  { newId, device, randomBytes }: DemoPlace,
  userId: string,
  { command, reason, at }: Pick<Act, 'command' | 'reason'> & { readonly at: Instant },
): ChangeSetHeader {
  return { id: newId(), device, userId, command, reason, at, secret: randomBytes(32) };
}

interface LaidGround {
  readonly ground: DemoGround;
  /** User ids by initials; an employee without a user is entered by the first. */
  readonly userIds: ReadonlyMap<string, string>;
  readonly importer: string;
}

/** Catalogue, teams, people and providers, on the day the program was taken into use. */
function layGround(place: DemoPlace, today: CivilDate): LaidGround {
  const { newId } = place;
  const begunOn = addMonths(today, -MONTHS_IN_USE);
  const teamIds = new Map(demoTeams.map((name) => [name as string, newId()]));
  const employeeIds = new Map(demoPeople.map(({ initials }) => [initials, newId()]));
  const userIds = new Map(
    demoPeople.filter(({ user }) => user !== null).map(({ initials }) => [initials, newId()]),
  );
  const sold = new Map([...demoHelp, ...demoDayHelp].map((help) => [help.provider, help]));
  const providerIds = new Map([...sold.keys()].map((name) => [name, newId()]));
  const importer = userIds.get(demoPeople[0].initials) ?? newId();
  const first = {
    command: 'session.createDatabase',
    reason: null,
    at: `${begunOn}T06:00:00.000Z`,
  };
  unitOfWork(place.write, headerOf(place, importer, first), (tx) => {
    seedCatalogue(tx, newId);
    for (const [name, id] of teamIds) teams.add(tx, { id, version: 1, name, active: true });
    addPeople(tx, place, { teamIds, employeeIds, userIds });
    for (const [name, { ownership, isExternal, noticeDays }] of sold) {
      providers.add(tx, {
        id: providerIds.get(name) ?? newId(),
        version: 1,
        name,
        ownership,
        isExternal,
        noticePeriodDays: noticeDays ?? null,
        contactName: null,
        phone: null,
        email: null,
      });
    }
  });
  return {
    userIds,
    importer,
    ground: { newId, today, begunOn, teamIds, employeeIds, providerIds, ...codes() },
  };
}

function addPeople(
  tx: WriteTx,
  { newId }: DemoPlace,
  ids: Readonly<Record<'teamIds' | 'employeeIds' | 'userIds', ReadonlyMap<string, string>>>,
): void {
  for (const { initials, name, teams: own, user } of demoPeople) {
    const id = ids.employeeIds.get(initials) ?? newId();
    employees.add(tx, { id, version: 1, initials, name, active: true });
    const teamIds = own.flatMap((team) => ids.teamIds.get(team) ?? []);
    setTeamsOf(tx, id, teamIds, newId);
    const userId = ids.userIds.get(initials);
    if (user === null || userId === undefined) continue;
    addUser(tx, {
      id: userId,
      version: 1,
      employeeId: id,
      userName: user.userName,
      active: true,
      mustChangePassword: false,
    });
    setRolesOf(tx, userId, user.roles, newId);
  }
}

function codes(): Pick<DemoGround, 'themeCodes' | 'targetGroupCodes'> {
  const { concepts } = loadFfb();
  const [first, ...others] = concepts
    .filter(({ kind, selectable }) => kind === 'target-group' && selectable)
    .map(({ code }) => code);
  if (first === undefined) throw new Error('the catalogue has no target groups');
  return {
    themeCodes: new Map(
      concepts.filter(({ kind }) => kind === 'theme').map(({ term, code }) => [term, code]),
    ),
    targetGroupCodes: [first, ...others],
  };
}
