import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/dates.ts';
import { buildCaseView } from '#shared/domain/cases/build-view.ts';
import { evaluate, expectedValueOn } from '#shared/domain/goals/evaluation.ts';
import { gasTScore } from '#shared/domain/goals/gas-score.ts';
import { buildGoalList } from '#shared/domain/goals/build-goal-list.ts';
import type { Goal, Measurement, Scale, SubGoal } from '#shared/domain/goals/model.ts';
import { goalFieldIssues, measurementIssues } from '#shared/domain/goals/required.ts';
import { improvement, rangeOf } from '#shared/domain/goals/scale.ts';
import {
  activateGoal,
  closeGoal,
  isClosed,
  possibleStatuses,
  reopenGoal,
} from '#shared/domain/goals/transitions.ts';
import { aGoal, aMeasurement, idOf } from '#test/support/domain-rows.ts';
import { NAMES, SETTINGS, someRows } from '#test/support/case-rows.ts';
import { anyDate } from './arbitraries.ts';

const anyScale: fc.Arbitrary<Scale> = fc.constantFrom<Scale>(
  { kind: 'ffb-level' },
  { kind: 'count', unit: 'ture om ugen', direction: 'up' },
  { kind: 'count', unit: 'nætter', direction: 'down' },
  { kind: 'percent', direction: 'up' },
  { kind: 'percent', direction: 'down' },
  { kind: 'yes-no' },
  { kind: 'gas', steps: ['a', 'b', 'c', 'd', 'e'] },
);

function valueOn(scale: Scale): fc.Arbitrary<number> {
  const { lowest, highest, step } = rangeOf(scale);
  return fc
    .integer({ min: lowest / step, max: Math.min(highest / step, 10_000) })
    .map((steps) => steps * step);
}

/** A goal of any type on any scale without contradictions, 1 to 1000 days long. */
const anyGoal: fc.Arbitrary<Goal> = anyScale
  .chain((scale) =>
    fc.record({
      scale: fc.constant(scale),
      goalType: fc.constantFrom('develop' as const, 'maintain' as const, 'limit-loss' as const),
      baselineValue: valueOn(scale),
      targetValue: valueOn(scale),
      tolerance: fc.option(valueOn(scale).map((value) => Math.abs(value))),
      baselineDate: anyDate,
      days: fc.integer({ min: 1, max: 1000 }),
      measuredBy: fc.constantFrom('caseworker' as const, 'provider' as const, 'citizen' as const),
    }),
  )
  .map(({ days, ...fields }) =>
    aGoal({ ...fields, targetDate: addDays(fields.baselineDate, days) }),
  )
  .filter((goal) => goalFieldIssues(goal).length === 0);

const anyMeasurements = (goal: Goal): fc.Arbitrary<readonly Measurement[]> =>
  fc
    .array(
      fc.record({
        value:
          goal.scale === null ? fc.constant(null) : fc.option(valueOn(goal.scale), { freq: 8 }),
        day: fc.integer({ min: -2, max: 12 }),
        source: fc.constantFrom('caseworker', 'provider', 'citizen', 'relative'),
        minute: fc.integer({ min: 10, max: 14 }),
        annulled: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((drawn) =>
      drawn.map(({ value, day, source, minute, annulled }, place) =>
        aMeasurement({
          id: idOf(place + 1),
          value,
          measuredOn: addDays(goal.baselineDate ?? '2026-01-01', day),
          source,
          enteredAt: `2026-01-01T10:${minute}:00.000Z`,
          annulledAt: annulled ? '2026-01-02T10:00:00.000Z' : null,
        }),
      ),
    );

const anyMeasuredGoal = anyGoal.chain((goal) =>
  fc.record({ goal: fc.constant(goal), measurements: anyMeasurements(goal) }),
);

function dayOfJudging(goal: Goal): string {
  return addDays(goal.baselineDate ?? '2026-01-01', 10);
}

describe('the evaluation', () => {
  it('is the same whatever the order of the measurements', () => {
    fc.assert(
      fc.property(anyMeasuredGoal, fc.infiniteStream(fc.nat()), ({ goal, measurements }, order) => {
        const shuffled = measurements
          .map((measurement) => ({ measurement, key: order.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ measurement }) => measurement);
        const today = dayOfJudging(goal);
        expect(evaluate(goal, shuffled, today)).toEqual(evaluate(goal, measurements, today));
      }),
    );
  });

  it('is the same without what is annulled, not assessed, or from outside its time', () => {
    fc.assert(
      fc.property(anyMeasuredGoal, ({ goal, measurements }) => {
        const today = dayOfJudging(goal);
        const counted = measurements.filter(
          ({ annulledAt, value, measuredOn }) =>
            annulledAt === null &&
            value !== null &&
            measuredOn <= today &&
            measuredOn >= (goal.baselineDate ?? ''),
        );
        expect(evaluate(goal, measurements, today)).toEqual(evaluate(goal, counted, today));
      }),
    );
  });

  it('never gets worse by a better value', () => {
    const ladders = {
      develop: ['setback', 'unchanged', 'on-the-way', 'reached'],
      maintain: ['setback', 'kept'],
      'limit-loss': ['loss-greater-than-planned', 'kept', 'better-than-expected'],
    };
    const twoValues = anyGoal.chain((goal) =>
      fc.record({
        goal: fc.constant(goal),
        values: goal.scale
          ? fc.tuple(valueOn(goal.scale), valueOn(goal.scale))
          : fc.constant([0, 0] as [number, number]),
      }),
    );
    fc.assert(
      fc.property(twoValues, ({ goal, values: [a, b] }) => {
        const { scale, goalType } = goal;
        if (scale === null || goalType === null) throw new Error('the goal is complete');
        const [worse, better] = improvement(scale, a, b) >= 0 ? [a, b] : [b, a];
        const of = (value: number) =>
          evaluate(
            goal,
            [aMeasurement({ value, measuredOn: goal.baselineDate ?? '' })],
            dayOfJudging(goal),
          );
        const rank = (value: number) => ladders[goalType].indexOf(of(value).result);
        expect(rank(worse)).toBeGreaterThanOrEqual(0);
        expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
        const [low, high] = [of(worse).progressPercent, of(better).progressPercent];
        expect((low === null) === (high === null)).toBe(true);
        expect((high ?? 0) >= (low ?? 0)).toBe(true);
      }),
    );
  });

  it('has a percent that goes with its result', () => {
    const bounds: Readonly<Record<string, readonly [number, number]>> = {
      reached: [100, Infinity],
      'on-the-way': [0, 100],
      unchanged: [0, 0],
      setback: [-Infinity, 0],
    };
    fc.assert(
      fc.property(anyMeasuredGoal, ({ goal, measurements }) => {
        const { result, progressPercent } = evaluate(goal, measurements, dayOfJudging(goal));
        fc.pre(progressPercent !== null);
        const [least, most] = bounds[result] ?? [NaN, NaN];
        expect(Object.is(progressPercent, -0)).toBe(false);
        expect(progressPercent >= least && progressPercent <= most).toBe(true);
      }),
    );
  });

  it('expects the baseline first, the target last, and nothing outside', () => {
    fc.assert(
      fc.property(
        anyGoal.filter((goal) => goal.goalType === 'develop' && goal.scale?.kind !== 'gas'),
        fc.integer({ min: 0, max: 1500 }),
        (goal, days) => {
          const { baselineDate, baselineValue, targetDate, targetValue } = goal;
          if (baselineDate === null || baselineValue === null) throw new Error('complete');
          if (targetDate === null || targetValue === null) throw new Error('complete');
          expect(expectedValueOn(goal, baselineDate)).toBe(baselineValue);
          expect(expectedValueOn(goal, targetDate)).toBe(targetValue);
          const between = expectedValueOn(goal, addDays(baselineDate, days)) ?? Number.NaN;
          expect(between).toBeGreaterThanOrEqual(Math.min(baselineValue, targetValue));
          expect(between).toBeLessThanOrEqual(Math.max(baselineValue, targetValue));
        },
      ),
    );
  });
});

describe('the course of a goal', () => {
  it('closes to exactly the statuses offered, and comes back from each', () => {
    fc.assert(
      fc.property(anyGoal, (goal) => {
        const closedOn = goal.targetDate ?? '';
        for (const status of ['met', 'partly-met', 'not-met', 'stopped'] as const) {
          const closed = closeGoal(goal, { status, closedOn, reason: null });
          expect(closed.ok).toBe(possibleStatuses(goal).includes(status));
          if (!closed.ok) continue;
          expect(isClosed(closed.value.status)).toBe(true);
          const reopened = reopenGoal(closed.value, 'Lukket ved en fejl');
          expect(reopened).toEqual({ ok: true, value: goal });
        }
        expect(activateGoal({ ...goal, status: 'draft' })).toEqual({ ok: true, value: goal });
      }),
    );
  });
});

const anySubGoals: fc.Arbitrary<readonly SubGoal[]> = fc
  .array(
    fc.record({
      target: fc.option(fc.constant('to gange')),
      targetDate: fc.option(anyDate),
      reachedOn: fc.option(anyDate),
      annulledAt: fc.option(fc.constant('2026-01-02T10:00:00.000Z')),
    }),
    { maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map((fields, place) => ({
      id: idOf(500 + place),
      version: 1,
      goalId: idOf(1),
      title: 'Et skridt',
      annulledReason: null,
      ...fields,
    })),
  );

describe('a goal on its page', () => {
  it('stands the same whatever its sub-goals say', () => {
    fc.assert(
      fc.property(anyMeasuredGoal, anySubGoals, ({ goal, measurements }, subGoals) => {
        const today = dayOfJudging(goal);
        const viewOf = (under: readonly SubGoal[]) =>
          buildCaseView(
            someRows({ goals: [goal], measurements, subGoals: under }),
            NAMES,
            SETTINGS,
            {
              today,
              asOf: null,
              otherCases: [],
              helpElsewhere: [],
            },
          );
        const [without, withThem] = [viewOf([]), viewOf(subGoals)];
        const shown = withThem.goals.flatMap((one) => one.subGoals);
        expect(shown).toHaveLength(subGoals.filter((one) => one.annulledAt === null).length);
        const stripped = withThem.goals.map((one) => ({ ...one, subGoals: [] }));
        expect({ ...withThem, goals: stripped }).toEqual(without);
      }),
    );
  });

  it('is counted in the lists its own view puts it in, and in no other', () => {
    fc.assert(
      fc.property(
        anyMeasuredGoal,
        fc.constantFrom('draft', 'active', 'met', 'not-met', 'stopped'),
        fc.option(fc.constantFrom('end', 'keep')),
        ({ goal, measurements }, status, followThrough) => {
          const today = dayOfJudging(goal);
          const rows = someRows({ goals: [{ ...goal, status, followThrough }], measurements });
          const facts = { today, asOf: null, otherCases: [], helpElsewhere: [] };
          const view = buildCaseView(rows, NAMES, SETTINGS, facts);
          const list = buildGoalList([rows], NAMES, SETTINGS, today);
          expect(list.figures).toEqual(view.goalFigures);
          const length = (name: string) =>
            list.rows.filter(({ lists }) => lists.some((one) => one === name)).length;
          expect({
            awaiting: length('awaiting'),
            drafts: length('drafts'),
            active: length('active'),
            late: length('past-deadline'),
            unmeasured: length('unmeasured'),
          }).toEqual({
            awaiting: view.goals.filter(({ awaits }) => awaits !== null).length,
            drafts: view.goalFigures.drafts,
            active: view.goalFigures.active,
            late: view.goals.filter(({ evaluation }) => evaluation.deadlinePassed).length,
            unmeasured: view.goalFigures.withoutRecentMeasurement,
          });
        },
      ),
    );
  });
});

describe('what may be measured', () => {
  it('is exactly what the evaluation then counts', () => {
    const entered = anyGoal.chain((goal) =>
      fc.record({
        goal: fc.constant(goal),
        value: fc.option(fc.integer({ min: -400, max: 12_000 })),
        day: fc.integer({ min: -20, max: 30 }),
      }),
    );
    fc.assert(
      fc.property(entered, ({ goal, value, day }) => {
        const today = dayOfJudging(goal);
        const measuredOn = addDays(goal.baselineDate ?? '', day);
        const isAccepted = measurementIssues(goal, { value, measuredOn }, today).length === 0;
        const { latest } = evaluate(goal, [aMeasurement({ value, measuredOn })], today);
        const isOutside = measuredOn > today || day < 0;
        expect({ isCounted: latest !== null, isAcceptedOutside: isAccepted && isOutside }).toEqual({
          isCounted: value !== null && !isOutside,
          isAcceptedOutside: false,
        });
        expect(isAccepted && value !== null && latest === null).toBe(false);
      }),
    );
  });
});

it('GAS T-score is mirrored around 50', () => {
  const rated = fc.array(
    fc.record({
      value: fc.integer({ min: -2, max: 2 }).map((step) => step * 100),
      weight: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 10 },
  );
  fc.assert(
    fc.property(rated, (goals) => {
      const mirrored = goals.map((goal) => ({ ...goal, value: -goal.value }));
      expect((gasTScore(goals) ?? 0) + (gasTScore(mirrored) ?? 0)).toBeCloseTo(100, 9);
    }),
  );
});
