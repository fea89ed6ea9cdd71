import { addDays, addMonths, type CivilDate, earliest } from '#shared/base/dates.ts';
import { assignments, caseFiles, citizens } from '../commands/cases.ts';
import type { Act, DemoGround } from './act.ts';
import { assignmentsOf, caseworkersOf } from './case-assignments.ts';
import { caseOf, citizenOf, writeWishes } from './case-citizen.ts';
import { loadOfCase } from './case-load.ts';
import { followUpsOfCase } from './case-follow-ups.ts';
import { type GoalOfCase, goalOfCase } from './case-goals.ts';
import { chanceOf, gasGoals, partsOfGoal } from './goal-parts.ts';
import { beginHelp, type GivenHelp } from './case-help.ts';
import { assessments } from './case-needs.ts';
import { plannedOfCase } from './case-planned.ts';
import { closingOfCase } from './case-closing.ts';
import { revisitationOfCase } from './case-revisitation.ts';
import { moveOutOfCase } from './case-move-out.ts';
import { goalTemplates } from './goal-templates.ts';
import { demoDayHelp, type DemoHelp } from './places.ts';
import { type Chance, seededChance } from './random.ts';

const REVISITATION_SEED = 70_000;

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
  const createdOn = wasImported ? ground.begunOn : earliest(ground.today, addDays(start, -10));
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
  const old = { number, caseId: file.id, citizen, given: begun.given, by };
  return [
    ...acts,
    ...(isRunning ? loadOfCase(ground, { caseId: file.id, number, by, team }) : []),
    ...(isRunning ? plannedOfCase(ground, { given: begun.given, number, by }) : []),
    ...revisitationOfCase(ground, own, old),
  ];
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
