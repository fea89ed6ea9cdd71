import { addDays, addMonths, type CivilDate, daysBetween } from '#shared/base/dates.ts';
import { evaluate } from '#shared/domain/goals/evaluation.ts';
import type { Goal, Measurement } from '#shared/domain/goals/model.ts';
import { rangeOf } from '#shared/domain/goals/scale.ts';
import { goals, measurements } from '../commands/goals.ts';
import { type Act, type DemoGround, NEW_ROW } from './act.ts';
import type { GoalTemplate } from './goal-templates.ts';
import type { Chance } from './random.ts';

/** How a goal went: most come nearer, some stand still, a few slip. */
type Course = 'well' | 'slow' | 'still' | 'back';

const COURSES: readonly [Course, ...Course[]] = [
  'well',
  'well',
  'well',
  'slow',
  'slow',
  'still',
  'back',
];

export interface GoalOfCase {
  readonly goal: Goal;
  readonly acts: readonly Act[];
  /** What was measured and when: a follow-up of that day shows it. */
  readonly measured: readonly Measurement[];
}

export function goalOfCase(
  ground: DemoGround,
  chance: Chance,
  of: {
    readonly caseId: string;
    readonly interventionId: string;
    readonly template: GoalTemplate;
    readonly setOn: CivilDate;
    readonly by: string;
    readonly isDraft: boolean;
  },
): GoalOfCase {
  const goal = goalFrom(ground, chance, of);
  const acts: Act[] = [
    {
      on: of.setOn,
      by: of.by,
      command: of.isDraft ? 'goals.create' : 'goals.activate',
      reason: null,
      write: (tx) => goals.add(tx, goal),
    },
  ];
  if (of.isDraft) return { goal, acts, measured: [] };
  const measured = measurementsOf(ground, chance, goal, of.template);
  for (const one of measured) {
    acts.push({
      on: enteredOn(one, ground),
      by: of.by,
      command: 'goals.measure',
      reason: null,
      write: (tx, enteredAt) => measurements.add(tx, { ...one, enteredAt }),
    });
  }
  const closing = closingOf(ground, chance, goal, measured, of.by);
  return { goal, measured, acts: closing === null ? acts : [...acts, closing] };
}

function enteredOn(measurement: Measurement, ground: DemoGround): CivilDate {
  const entered = addDays(measurement.measuredOn, 1);
  return entered > ground.today ? ground.today : entered;
}

function goalFrom(ground: DemoGround, chance: Chance, of: Parameters<typeof goalOfCase>[2]): Goal {
  const { template, setOn, isDraft } = of;
  return {
    ...NEW_ROW,
    id: ground.newId(),
    caseId: of.caseId,
    interventionId: of.interventionId,
    status: isDraft ? 'draft' : 'active',
    title: template.title,
    citizenWords: template.citizenWords,
    resourcesToday: template.resourcesToday,
    theme: ground.themeCodes.get(template.theme) ?? null,
    secondaryThemes: [],
    goalType: template.goalType,
    scale: template.scale,
    baselineValue: template.baseline,
    baselineDate: setOn,
    targetValue: template.target,
    tolerance: template.tolerance,
    targetDate: isDraft ? null : addMonths(setOn, chance.between(6, 18)),
    measuredBy: isDraft ? null : chance.pick(['provider', 'provider', 'caseworker', 'citizen']),
    consequenceWhenMet: isDraft ? null : chance.pick(['step-down', 'step-down', 'new-goal', 'end']),
    consequenceText: null,
    agreement: isDraft ? null : { kind: 'agreed', on: setOn },
    weight: template.weight ?? 1,
    copiedFromId: null,
    closedOn: null,
    closedReason: null,
    followThrough: null,
    followThroughOn: null,
    followThroughText: null,
  };
}

function measurementsOf(
  ground: DemoGround,
  chance: Chance,
  goal: Goal,
  template: GoalTemplate,
): readonly Measurement[] {
  const course = chance.pick(COURSES);
  const measured: Measurement[] = [];
  const start = goal.baselineDate ?? ground.today;
  let on = addDays(start, chance.between(30, 75));
  while (on <= ground.today && measured.length < 12 && on <= (goal.targetDate ?? ground.today)) {
    const value = valueOn(chance, goal, template, course, on);
    if (value === null) break;
    measured.push({
      ...NEW_ROW,
      id: ground.newId(),
      goalId: goal.id,
      value,
      measuredOn: on,
      source: goal.measuredBy ?? 'caseworker',
      sourceName: null,
      note: null,
      citizenRating: chance.happens(0.4) ? chance.between(3, 9) : null,
      followUpId: null,
      correctsId: null,
      enteredAt: '',
    });
    on = addDays(on, chance.between(35, 110));
  }
  return measured;
}

const SPEED = { well: 1.15, slow: 0.5, still: 0.05, back: -0.35 } as const;

function valueOn(
  chance: Chance,
  goal: Goal,
  template: GoalTemplate,
  course: Course,
  on: CivilDate,
): number | null {
  const { scale, baselineDate, targetDate } = goal;
  if (scale === null || baselineDate === null || targetDate === null) return null;
  const { lowest, highest, step } = rangeOf(scale);
  const aim = scale.kind === 'gas' ? 100 : (template.target ?? template.baseline);
  const share = daysBetween(baselineDate, on) / Math.max(1, daysBetween(baselineDate, targetDate));
  const noise = (chance.next() - 0.5) * 0.25;
  const raw = template.baseline + (aim - template.baseline) * (share * SPEED[course] + noise);
  const whole = Math.max(step, 100);
  const value = Math.round(raw / whole) * whole;
  // Most counts of the demo are small: nobody does a thing a thousand times a week.
  return Math.min(Math.max(value, lowest), scale.kind === 'count' ? 3_000 : highest);
}

/** Some that were reached are closed as met; others are left waiting for somebody to decide. */
function closingOf(
  ground: DemoGround,
  chance: Chance,
  goal: Goal,
  measured: readonly Measurement[],
  by: string,
): Act | null {
  const last = measured.at(-1);
  if (!last || goal.targetDate === null) return null;
  const dated = measured.map((one) => ({ ...one, enteredAt: `${one.measuredOn}T12:00:00.000Z` }));
  const { result } = evaluate(goal, dated, ground.today);
  const on = addDays(last.measuredOn, 20);
  if (on > ground.today) return null;
  const isGood = result === 'reached' || result === 'kept' || result === 'better-than-expected';
  const isOver = goal.targetDate < ground.today;
  if (isGood && chance.happens(0.55)) {
    return close(ground, goal, { on, by, status: 'met', isDecided: chance.happens(0.75) });
  }
  if (!isGood && isOver && chance.happens(0.7)) {
    const status = goal.goalType === 'develop' && chance.happens(0.4) ? 'partly-met' : 'not-met';
    return close(ground, goal, { on: addDays(goal.targetDate, 10), by, status, isDecided: false });
  }
  return null;
}

function close(
  ground: DemoGround,
  goal: Goal,
  closing: {
    readonly on: CivilDate;
    readonly by: string;
    readonly status: 'met' | 'partly-met' | 'not-met';
    readonly isDecided: boolean;
  },
): Act {
  const on = closing.on > ground.today ? ground.today : closing.on;
  return {
    on,
    by: closing.by,
    command: 'goals.close',
    reason: null,
    write: (tx) =>
      void goals.replace(tx, {
        ...goal,
        status: closing.status,
        closedOn: on,
        closedReason: null,
        ...(closing.isDecided
          ? { followThrough: goal.consequenceWhenMet, followThroughOn: on }
          : {}),
      }),
  };
}
