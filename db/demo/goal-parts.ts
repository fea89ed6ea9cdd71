import { addDays, addMonths, daysBetween } from '#shared/base/dates.ts';
import type { SubGoal } from '#shared/domain/goals/model.ts';
import { addGoalRevision, goals, subGoals } from '../commands/goals.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import { type GoalOfCase, goalOfCase } from './case-goals.ts';
import { gasTemplates } from './goal-templates.ts';
import { type Chance, seededChance } from './random.ts';

/** A stream of its own: what is drawn here changes nothing else in the municipality. */
export function chanceOf(ground: DemoGround, of: { readonly on: string; readonly text: string }) {
  const letters = Array.from(of.text).reduce(
    (sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0),
    7,
  );
  return seededChance((daysBetween(of.on, ground.today) * 7919 + letters) % 4_294_967_291);
}

/** A few cases set their goals as described steps. */
export function gasGoals(
  ground: DemoGround,
  chance: Chance,
  of: Omit<Parameters<typeof goalOfCase>[2], 'template' | 'isDraft'>,
): readonly GoalOfCase[] {
  if (of.setOn > ground.today || !chance.happens(0.12)) return [];
  return gasTemplates.map((template) =>
    goalOfCase(ground, chance, { ...of, template, isDraft: false }),
  );
}

const STEPS: readonly [string, string | null][] = [
  ['Går med en medarbejder', 'to gange'],
  ['Laver en plan for ugen', null],
  ['Prøver selv, mens en medarbejder er i nærheden', 'tre gange på en uge'],
];

/** What happens to some goals on the way: the provider's steps, a new date that is agreed, an opening anew. */
export function partsOfGoal(
  ground: DemoGround,
  { goal, acts }: GoalOfCase,
  by: string,
): readonly Act[] {
  const { baselineDate, title } = goal;
  if (goal.status === 'draft' || baselineDate === null || title === null) return [];
  const chance = chanceOf(ground, { on: baselineDate, text: title });
  const closing = acts.find(({ command }) => command === 'goals.close');
  const changed = closing
    ? reopened(ground, chance, goal, { closing, by })
    : revised(ground, chance, goal, by);
  return [...stepsOf(ground, chance, goal, by), ...changed];
}

type DemoGoal = GoalOfCase['goal'];

function stepsOf(ground: DemoGround, chance: Chance, goal: DemoGoal, by: string): readonly Act[] {
  const start = goal.baselineDate ?? ground.today;
  if (!chance.happens(0.3)) return [];
  return STEPS.slice(0, chance.between(1, 3)).flatMap(([title, target], place): Act[] => {
    const on = addDays(start, 10 + place * 5);
    const targetDate = addDays(on, 60 + place * 60);
    const reachedOn = addDays(targetDate, chance.between(-20, 25));
    if (on > ground.today) return [];
    const row: SubGoal = {
      ...NEW_ROW,
      id: ground.newId(),
      goalId: goal.id,
      title,
      target,
      targetDate,
      reachedOn: null,
    };
    const command = 'goals.saveSubGoal';
    const added: Act = { on, by, command, reason: null, write: (tx) => subGoals.add(tx, row) };
    if (reachedOn > ground.today || !chance.happens(0.75)) return [added];
    const write: Act['write'] = (tx) => void subGoals.replace(tx, { ...row, reachedOn });
    return [added, { on: reachedOn, by, command, reason: null, write }];
  });
}

function revised(ground: DemoGround, chance: Chance, goal: DemoGoal, by: string): readonly Act[] {
  const { baselineDate, title, goalType, targetDate, targetValue, tolerance } = goal;
  if (baselineDate === null || title === null || goalType === null || targetDate === null)
    return [];
  const on = addDays(baselineDate, chance.between(90, 150));
  if (on > ground.today || !chance.happens(0.12)) return [];
  const reason = 'Der er brug for mere tid efter en indlæggelse.';
  const write: Act['write'] = (tx, replacedAt) => {
    const before = { title, goalType, targetValue, tolerance, targetDate };
    const change = { reason, agreedAgain: true, replacedAt };
    addGoalRevision(tx, { id: ground.newId(), goalId: goal.id, ...before, ...change });
    goals.replace(tx, { ...goal, targetDate: addMonths(targetDate, 3) });
  };
  return [{ on, by, command: 'goals.save', reason, write }];
}

function reopened(
  ground: DemoGround,
  chance: Chance,
  goal: DemoGoal,
  { closing, by }: { readonly closing: Act; readonly by: string },
): readonly Act[] {
  const on = addDays(closing.on, chance.between(20, 60));
  if (on > ground.today || !chance.happens(0.12)) return [];
  const reason = 'Borgeren faldt tilbage og vil prøve igen.';
  const write: Act['write'] = (tx) => void goals.replace(tx, { ...goal, version: 2 });
  return [{ on, by, command: 'goals.reopen', reason, write }];
}
