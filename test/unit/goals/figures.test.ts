import { describe, expect, it } from 'vitest';
import { formatFixed } from '#shared/base/format.ts';
import { awaitedDecision } from '#shared/domain/goals/awaiting-decision.ts';
import { evaluate } from '#shared/domain/goals/evaluation.ts';
import { goalFigures } from '#shared/domain/goals/figures.ts';
import { gasTScore } from '#shared/domain/goals/gas-score.ts';
import type { Goal, Measurement } from '#shared/domain/goals/model.ts';
import published from '#test/fixtures/published-figures.json' with { type: 'json' };
import { aGoal, aMeasurement } from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';

describe('GAS T-score', () => {
  it('is not given without a rated goal', () => {
    expect(gasTScore([])).toBeNull();
  });

  it.each(published.gasTScore)('x = $x, w = $w gives $t', ({ x, w, t }) => {
    const goals = x.map((step, place) => ({ value: step * 100, weight: w[place] ?? 1 }));
    expect(gasTScore(goals)).toBeCloseTo(t, 2);
  });

  it('is shown with one decimal', () => {
    expect(
      formatFixed(
        gasTScore([
          { value: 200, weight: 1 },
          { value: 200, weight: 1 },
        ]) ?? 0,
        1,
      ),
    ).toBe('74,8');
  });
});

describe('Nået – afventer beslutning', () => {
  const reached = { result: 'reached' } as const;

  it.each<[string, Partial<Goal>, string | null]>([
    ['an active goal that is reached', {}, 'confirm'],
    ['a met goal without follow-through', { status: 'met' }, 'follow-through'],
    ['a met goal with follow-through', { status: 'met', followThrough: 'end' }, null],
    ['a draft', { status: 'draft' }, null],
    ['a stopped goal', { status: 'stopped' }, null],
    ['an annulled goal', { annulledAt: '2026-11-01T10:00:00.000Z' }, null],
  ])('%s', (_, fields, awaited) => {
    expect(awaitedDecision(aGoal(fields), reached)).toBe(awaited);
  });

  it('is not for what is on the way', () => {
    expect(awaitedDecision(aGoal(), { result: 'on-the-way' })).toBeNull();
  });
});

describe('figures of goals', () => {
  const figure = (
    fields: Partial<Goal>,
    measurements: readonly Measurement[] = [],
    lastFollowUpOn: string | null = null,
  ) => {
    const goal = aGoal(fields);
    return { goal, evaluation: evaluate(goal, measurements, TODAY), lastFollowUpOn };
  };

  it('have no share of nothing', () => {
    expect(goalFigures([])).toEqual({
      active: 0,
      drafts: 0,
      measurablePercent: null,
      measured: 0,
      withoutRecentMeasurement: 0,
      awaitingDecision: 0,
      pastTargetDate: 0,
    });
  });

  it('count each list once', () => {
    const july = [aMeasurement()];
    expect(
      goalFigures([
        figure({}, july, '2026-07-01'),
        figure({}, july, '2026-07-02'),
        figure({}),
        figure({ targetDate: '2026-11-21' }, [aMeasurement({ value: 500 })]),
        figure({ status: 'draft' }),
        figure({ status: 'draft' }),
        figure({ status: 'met' }),
        figure({ status: 'stopped' }),
        figure({ annulledAt: '2026-11-01T10:00:00.000Z' }),
      ]),
    ).toEqual({
      active: 4,
      drafts: 2,
      measurablePercent: 67,
      measured: 3,
      withoutRecentMeasurement: 2,
      awaitingDecision: 2,
      pastTargetDate: 1,
    });
  });
});
