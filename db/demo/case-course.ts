import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  yearOf,
} from '#shared/base/dates.ts';
import type { Case, CaseAssignment, Citizen } from '#shared/domain/cases/model.ts';
import { assignments, caseFiles, citizens, needs } from '../commands/cases.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import { loadOfCase } from './case-load.ts';
import { followUpsOfCase } from './case-follow-ups.ts';
import { type GoalOfCase, goalOfCase } from './case-goals.ts';
import { chanceOf, gasGoals, partsOfGoal } from './goal-parts.ts';
import { beginHelp, type GivenHelp } from './case-help.ts';
import { plannedOfCase } from './case-planned.ts';
import { closingOfCase } from './case-closing.ts';
import { revisitationOfCase } from './case-revisitation.ts';
import { firstNames, lastNames, streets } from './citizen-names.ts';
import { moveOutOfCase } from './case-move-out.ts';
import { goalTemplates } from './goal-templates.ts';
import { type DemoPerson, type DemoTeam, demoPeople } from './people.ts';
import { demoDayHelp, type DemoHelp } from './places.ts';
import { type Chance, seededChance } from './random.ts';

const REVISITATION_SEED = 70_000;

const WISHES = [
  'Jeg vil bo i min egen lejlighed og have en hund.',
  'Jeg vil gerne have nogen at spise sammen med.',
  'Jeg vil have et arbejde, hvor de regner med mig.',
  'Jeg vil blive boende her, så længe jeg kan.',
  'Jeg vil kunne besøge min søster uden hjælp.',
] as const;

const NEEDS = [
  'Har brug for hjælp til at komme i gang om morgenen og til at holde aftaler. Klarer det meste selv, når dagen er planlagt.',
  'Har brug for støtte til struktur, økonomi og kontakt med myndigheder. Er god til at sige fra, når det bliver for meget.',
  'Har brug for guidning ved personlig hygiejne og måltider og for tryghed om natten.',
  'Har brug for støtte til at indgå i fællesskaber og til at håndtere uro. Kender sine egne tegn.',
] as const;

/** One fictional citizen's case from the beginning until today, as acts in the order of their days. */
export function caseCourse(
  ground: DemoGround,
  chance: Chance,
  number: number,
  help: DemoHelp,
): readonly Act[] {
  const team = chance.pick(help.teams);
  const start = startOf(ground, chance, help);
  const wasImported = start < ground.begunOn;
  const createdOn = wasImported ? ground.begunOn : earlier(ground.today, addDays(start, -10));
  const by = chance.pick(caseworkersOf(team)).initials;
  const citizen = citizenOf(ground, chance, number, help);
  const file = caseOf(ground, chance, { number, citizenId: citizen.id, team, start });
  const carried = assignmentsOf(ground, chance, {
    caseId: file.id,
    number,
    team,
    by,
    createdOn,
  });
  const begun = beginHelp(ground, chance, { caseId: file.id, help, start, wasImported });
  const acts: Act[] = [
    {
      on: createdOn,
      by,
      command: wasImported ? 'imports.run' : 'cases.create',
      reason: null,
      write: (tx, enteredAt) => {
        citizens.add(tx, citizen);
        caseFiles.add(tx, { ...file, citizenWishes: null });
        assignments.add(tx, carried.first);
        begun.write(tx, enteredAt);
      },
    },
    ...carried.change,
    ...assessments(ground, chance, file, by, createdOn),
  ];
  if (file.citizenWishes !== null) acts.push(writeWishes(ground, chance, file, by, createdOn));
  const goals = goalsOf(ground, chance, { given: begun.given, caseId: file.id, by, createdOn });
  acts.push(...goals.flatMap((one) => [...one.acts, ...partsOfGoal(ground, one, by)]));
  const imported = wasImported ? lastBefore(ground, chance, start) : undefined;
  const course = { caseId: file.id, goals, by, imported };
  acts.push(...followUpsOfCase(ground, chance, { ...course, given: begun.given }));
  if (help.stay !== null && chance.happens(0.2)) {
    acts.push(...dayHelp(ground, chance, { caseId: file.id, by, createdOn }));
  }
  const out = moveOutOfCase(ground, { ...course, number, given: begun.given, createdOn });
  const closing = closingOfCase(ground, chance, { caseId: file.id, by, acts });
  // Chance is asked all the same, so that the other cases are what they were.
  if (out.acts.length > 0) {
    const { lastDay } = out;
    return [...acts.filter(({ on }) => lastDay === null || on < lastDay), ...out.acts];
  }
  if (closing.length > 0) return [...acts, ...closing];
  const isRunning = createdOn < ground.today;
  // A stream of its own: what is drawn here changes nothing else of the municipality.
  const own = seededChance(REVISITATION_SEED + number);
  const old = { caseId: file.id, citizen, given: begun.given, by };
  return [
    ...acts,
    ...(isRunning ? loadOfCase(ground, { caseId: file.id, number, by, team }) : []),
    ...(isRunning ? plannedOfCase(ground, { given: begun.given, number, by }) : []),
    ...revisitationOfCase(ground, own, old),
  ];
}

function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

function startOf(ground: DemoGround, chance: Chance, help: DemoHelp): CivilDate {
  const longestMonths = help.stay === 'SEL_107' ? 40 : 120;
  // A few begin in the coming weeks: granted, not yet started.
  if (chance.happens(0.02)) return addDays(ground.today, chance.between(5, 60));
  return addDays(
    addMonths(ground.today, -chance.between(0, longestMonths)),
    -chance.between(1, 28),
  );
}

function caseworkersOf(team: DemoTeam): readonly [DemoPerson, ...DemoPerson[]] {
  const [first, ...others] = demoPeople.filter(
    (person) => person.isCaseworker && person.teams.includes(team),
  );
  return [first ?? demoPeople[0], ...others];
}

/** The number has the form of a replacement number (day + 60): nobody is born with it. */
function citizenOf(ground: DemoGround, chance: Chance, number: number, help: DemoHelp): Citizen {
  const age = help.stay === 'SEL_108' ? chance.between(35, 84) : chance.between(19, 68);
  const birthDate = dateIn(chance, yearOf(ground.today) - age);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const century = Number(year) >= 2000 ? 4 : 0;
  const serial = String(number % 1_000).padStart(3, '0');
  const isProtected = chance.happens(0.04);
  return {
    ...NEW_ROW,
    id: ground.newId(),
    cpr: `${Number(day) + 60}${month}${year.slice(2)}${century}${serial}`,
    firstNames: chance.pick(firstNames),
    lastName: chance.pick(lastNames),
    birthDate,
    street: `${chance.pick(streets)} ${chance.between(1, 120)}`,
    postalCode: '9999',
    city: 'Målby',
    isProtected,
    protectedUntil: isProtected ? addMonths(ground.today, chance.between(1, 11)) : null,
    phone: null,
    email: null,
    diedOn: null,
  };
}

function dateIn(chance: Chance, year: number): CivilDate {
  return civilDate(year, chance.between(1, 12), chance.between(1, 28)) ?? `${year}-01-01`;
}

function caseOf(
  ground: DemoGround,
  chance: Chance,
  of: {
    readonly number: number;
    readonly citizenId: string;
    readonly team: DemoTeam;
    readonly start: CivilDate;
  },
): Case {
  return {
    ...NEW_ROW,
    id: ground.newId(),
    citizenId: of.citizenId,
    caseNumber: `26.${String(4_000 + of.number).padStart(5, '0')}`,
    teamId: ground.teamIds.get(of.team) ?? '',
    citizenWishes: chance.happens(0.8) ? chance.pick(WISHES) : null,
    openedOn: earlier(of.start, ground.today),
    closedOn: null,
    closeReason: null,
    archived: false,
  };
}

interface CarriedCase {
  readonly first: CaseAssignment;
  readonly change: readonly Act[];
}

function assignmentsOf(
  ground: DemoGround,
  chance: Chance,
  of: {
    readonly caseId: string;
    readonly number: number;
    readonly team: DemoTeam;
    readonly by: string;
    readonly createdOn: CivilDate;
  },
): CarriedCase {
  const assignment = (initials: string, from: CivilDate): CaseAssignment => ({
    ...NEW_ROW,
    id: ground.newId(),
    caseId: of.caseId,
    employeeId: ground.employeeIds.get(initials) ?? '',
    kind: 'caseworker',
    from,
    to: null,
  });
  const now = assignment(of.by, of.createdOn);
  const before = chance.pick(caseworkersOf(of.team)).initials;
  const changedOn = addDays(of.createdOn, chance.between(90, 400));
  if (before === of.by || changedOn >= ground.today || !chance.happens(0.5)) {
    return { first: now, change: [] };
  }
  const first = assignment(before, of.createdOn);
  const second = { ...now, from: changedOn };
  const between = of.number % 3 === 0 ? thirdOf(of, before) : null;
  const handedOn = addDays(of.createdOn, Math.floor(daysBetween(of.createdOn, changedOn) / 2));
  const change: Act = {
    on: changedOn,
    by: 'MEAN',
    command: 'cases.assign',
    reason: null,
    write: (tx) => {
      const last = addDays(changedOn, -1);
      if (between === null) assignments.replace(tx, { ...first, to: last });
      else {
        assignments.replace(tx, { ...first, to: addDays(handedOn, -1) });
        assignments.add(tx, { ...assignment(between, handedOn), to: last });
      }
      assignments.add(tx, second);
    },
  };
  return { first, change: [change] };
}

/** Somebody who had it in between: one case in three that changed hands did so twice. */
function thirdOf(
  of: { readonly team: DemoTeam; readonly by: string },
  before: string,
): string | null {
  const others = caseworkersOf(of.team).filter(
    ({ initials }) => initials !== of.by && initials !== before,
  );
  return others[0]?.initials ?? null;
}

function assessments(
  ground: DemoGround,
  chance: Chance,
  file: Case,
  by: string,
  createdOn: CivilDate,
): readonly Act[] {
  const count = chance.pick([0, 1, 1, 1, 2]);
  return Array.from({ length: count }, (_, place) => {
    const on = earlier(ground.today, addDays(createdOn, 14 + place * 330));
    return {
      on,
      by,
      command: 'cases.recordNeed',
      reason: null,
      write: (tx) =>
        needs.add(tx, {
          ...NEW_ROW,
          id: ground.newId(),
          caseId: file.id,
          assessedOn: on,
          assessedById: ground.employeeIds.get(by) ?? null,
          text: chance.pick(NEEDS),
          supportNeedLevel: chance.between(1, 4),
          themeLevels: [],
        }),
    };
  });
}

function writeWishes(
  ground: DemoGround,
  chance: Chance,
  file: Case,
  by: string,
  createdOn: CivilDate,
): Act {
  return {
    on: earlier(ground.today, addDays(createdOn, chance.between(5, 60))),
    by,
    command: 'cases.saveWishes',
    reason: null,
    write: (tx) => void caseFiles.replace(tx, file),
  };
}

function goalsOf(
  ground: DemoGround,
  chance: Chance,
  of: {
    readonly given: GivenHelp;
    readonly caseId: string;
    readonly by: string;
    readonly createdOn: CivilDate;
  },
): readonly GoalOfCase[] {
  const count = chance.pick([0, 1, 2, 2, 3, 3, 4]);
  const first = chance.between(0, goalTemplates.length - 1);
  const plain = Array.from({ length: count }, (_, place) => {
    const template = goalTemplates[(first + place * 3) % goalTemplates.length] ?? goalTemplates[0];
    const setOn = addDays(of.createdOn, 20 + place * chance.between(30, 200));
    return { template, setOn };
  })
    .filter(({ setOn }) => setOn <= ground.today)
    .map(({ template, setOn }) =>
      goalOfCase(ground, chance, {
        caseId: of.caseId,
        interventionId: of.given.intervention.id,
        template,
        setOn,
        by: of.by,
        isDraft: chance.happens(0.12),
      }),
    );
  const setOn = addDays(of.createdOn, 30);
  const own = chanceOf(ground, { on: setOn, text: of.by });
  const { caseId, by } = of;
  const interventionId = of.given.intervention.id;
  return [...plain, ...gasGoals(ground, own, { caseId, interventionId, setOn, by })];
}

/** When the extract says the last follow-up was; a third of the lines say nothing. */
function lastBefore(ground: DemoGround, chance: Chance, start: CivilDate): CivilDate | null {
  if (chance.happens(0.3)) return null;
  const on = addDays(ground.begunOn, -chance.between(20, 320));
  return on > start ? on : null;
}

function dayHelp(
  ground: DemoGround,
  chance: Chance,
  of: { readonly caseId: string; readonly by: string; readonly createdOn: CivilDate },
): readonly Act[] {
  const start = addDays(of.createdOn, chance.between(20, 200));
  if (start > ground.today) return [];
  const help = chance.pick(demoDayHelp);
  const begun = beginHelp(ground, chance, { ...of, help, start, wasImported: false });
  const begin: Act = {
    on: start,
    by: of.by,
    command: 'cases.saveIntervention',
    reason: null,
    write: begun.write,
  };
  const course = { ...of, given: begun.given, goals: [], imported: undefined };
  return [begin, ...followUpsOfCase(ground, chance, course)];
}
