import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#shared/base/dates.ts';
import { evaluate, expectedValueOn } from '#shared/domain/goals/evaluation.ts';
import type { Goal, Hundredths } from '#shared/domain/goals/model.ts';
import { aGoal, aMeasurement, anEmptyDraft, idOf } from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';

function measured(value: Hundredths | null, measuredOn: CivilDate = '2026-07-01', id = 10) {
  return aMeasurement({ id: idOf(id), value, measuredOn });
}

function evaluateAt(goal: Goal, value: Hundredths, on: CivilDate = '2026-07-01') {
  return evaluate(goal, [measured(value, on)], TODAY);
}

const ffb = (fields: Partial<Goal>) =>
  aGoal({ scale: { kind: 'ffb-level' }, baselineValue: 300, targetValue: 100, ...fields });

describe('without a valid measurement', () => {
  const nothing = {
    result: 'not-measured',
    latest: null,
    progressPercent: null,
    trend: 'too-few',
    pace: null,
    enoughToJudge: false,
    deadlinePassed: false,
    proposesMet: false,
  };

  it.each([
    ['none', []],
    ['only an annulled one', [aMeasurement({ annulledAt: '2026-08-01T10:00:00.000Z' })]],
    ['only "Ikke vurderet"', [measured(null)]],
    ['only one in the future', [measured(500, '2026-11-23')]],
    ['only one from before the baseline', [measured(500, '2025-12-31')]],
  ])('(%s) it says "ikke målt endnu"', (_, measurements) => {
    expect(evaluate(aGoal(), measurements, TODAY)).toEqual(nothing);
  });

  it('says so of an empty draft, too', () => {
    expect(evaluate(anEmptyDraft(), [measured(100)], TODAY)).toMatchObject({
      result: 'not-measured',
      progressPercent: null,
      trend: 'too-few',
      pace: null,
    });
  });
});

describe('develop', () => {
  it.each([
    [500, 'reached'],
    [600, 'reached'],
    [1, 'on-the-way'],
    [499, 'on-the-way'],
    [0, 'unchanged'],
  ])('0 → 5, measured %i hundredths: %s', (value, result) => {
    expect(evaluateAt(aGoal(), value).result).toBe(result);
  });

  it('is a setback below the baseline', () => {
    expect(evaluateAt(aGoal({ baselineValue: 200 }), 100).result).toBe('setback');
  });

  it.each([
    [0, 'reached'],
    [100, 'reached'],
    [200, 'on-the-way'],
    [300, 'unchanged'],
    [400, 'setback'],
  ])('FFB level 3 → 1, where lower is better, measured %i: %s', (value, result) => {
    expect(evaluateAt(ffb({}), value).result).toBe(result);
  });

  it('counts a measurement on the baseline day', () => {
    expect(evaluateAt(aGoal(), 100, '2026-01-01').result).toBe('on-the-way');
  });

  it('reaches yes', () => {
    const goal = aGoal({ scale: { kind: 'yes-no' }, baselineValue: 0, targetValue: 100 });
    expect(evaluateAt(goal, 100)).toMatchObject({
      result: 'reached',
      progressPercent: null,
      pace: null,
    });
    expect(evaluateAt(goal, 0).result).toBe('unchanged');
  });

  it('is judged against 0 on the GAS scale', () => {
    const goal = aGoal({
      scale: { kind: 'gas', steps: ['a', 'b', 'c', 'd', 'e'] },
      baselineValue: -200,
      targetValue: null,
    });
    expect([-200, -100, 0, 200].map((value) => evaluateAt(goal, value))).toMatchObject([
      { result: 'unchanged', progressPercent: 0 },
      { result: 'on-the-way', progressPercent: 50 },
      { result: 'reached', progressPercent: 100 },
      { result: 'reached', progressPercent: 200 },
    ]);
  });
});

describe('maintain', () => {
  const maintain = (tolerance: number | null) =>
    ffb({ goalType: 'maintain', baselineValue: 200, targetValue: null, tolerance });

  it.each([
    [null, 300, 'setback'],
    [0, 300, 'setback'],
    [0, 200, 'kept'],
    [0, 100, 'kept'],
    [100, 300, 'kept'],
    [100, 400, 'setback'],
  ])('level 2 with tolerance %s, measured %i: %s', (tolerance, value, result) => {
    expect(evaluateAt(maintain(tolerance), value)).toMatchObject({
      result,
      progressPercent: null,
      pace: null,
    });
  });

  it('is judged against 0 on the GAS scale', () => {
    const goal = aGoal({
      goalType: 'maintain',
      scale: { kind: 'gas', steps: ['a', 'b', 'c', 'd', 'e'] },
      baselineValue: -100,
      targetValue: null,
    });
    expect([-100, 0].map((value) => evaluateAt(goal, value).result)).toEqual(['setback', 'kept']);
  });
});

describe('limit-loss', () => {
  it.each([
    [400, 'loss-greater-than-planned'],
    [300, 'kept'],
    [200, 'kept'],
    [100, 'better-than-expected'],
    [0, 'better-than-expected'],
  ])('level 1, planned 3, measured %i: %s', (value, result) => {
    const goal = ffb({ goalType: 'limit-loss', baselineValue: 100, targetValue: 300 });
    expect(evaluateAt(goal, value)).toMatchObject({ result, progressPercent: null, pace: null });
  });
});

describe('progress', () => {
  it.each([
    ['up', 0, 500, 200, 40],
    ['down', 800, 200, 500, 50],
    ['down', 800, 200, 900, -17],
    ['up', 0, 500, 600, 120],
    ['up', 0, 200, 29, 15],
    ['up', 0, 200, -29, -15],
    ['up', 0, 200, 1, 1],
    ['up', 0, 100_000, 1, 0],
    ['up', 0, 100_000, -1, 0],
  ] as const)('%s, %i → %i, measured %i: %i pct.', (direction, from, to, value, percent) => {
    const goal = aGoal({
      scale: { kind: 'count', unit: 'ture', direction },
      baselineValue: from,
      targetValue: to,
    });
    // toBe tells 0 from −0.
    expect(evaluateAt(goal, value).progressPercent).toBe(percent);
  });
});

describe('several measurements on one date', () => {
  const onOneDay = (
    ...of: readonly [
      id: number,
      source: 'caseworker' | 'provider' | 'citizen' | 'relative',
      enteredAt: string,
    ][]
  ) =>
    of.map(([id, source, enteredAt]) =>
      aMeasurement({ id: idOf(id), source, value: id * 100, enteredAt }),
    );

  it('takes the agreed source first', () => {
    const measurements = onOneDay(
      [1, 'caseworker', '2026-07-01T12:00:00.000Z'],
      [2, 'citizen', '2026-07-01T10:00:00.000Z'],
      [3, 'provider', '2026-07-01T11:00:00.000Z'],
    );
    expect(evaluate(aGoal({ measuredBy: 'citizen' }), measurements, TODAY).latest?.id).toBe(
      idOf(2),
    );
  });

  it('then caseworker, provider, relative, citizen', () => {
    const measurements = onOneDay(
      [1, 'citizen', '2026-07-01T12:00:00.000Z'],
      [2, 'relative', '2026-07-01T11:00:00.000Z'],
      [3, 'provider', '2026-07-01T10:00:00.000Z'],
      [4, 'caseworker', '2026-07-01T09:00:00.000Z'],
    );
    const goal = aGoal({ measuredBy: null });
    const latestWithout = (count: number) =>
      evaluate(goal, measurements.slice(0, count), TODAY).latest?.source;
    expect([4, 3, 2, 1].map((count) => latestWithout(count))).toEqual([
      'caseworker',
      'provider',
      'relative',
      'citizen',
    ]);
  });

  it('then the newest entered', () => {
    const measurements = onOneDay(
      [1, 'provider', '2026-07-01T10:00:00.000Z'],
      [2, 'provider', '2026-07-02T10:00:00.000Z'],
    );
    expect(evaluate(aGoal(), measurements, TODAY).latest?.id).toBe(idOf(2));
  });

  it('makes one day and no trend', () => {
    const measurements = onOneDay(
      [1, 'provider', '2026-07-01T10:00:00.000Z'],
      [4, 'caseworker', '2026-07-01T11:00:00.000Z'],
    );
    expect(evaluate(aGoal(), measurements, TODAY)).toMatchObject({
      trend: 'too-few',
      enoughToJudge: false,
    });
  });
});

describe('trend', () => {
  const over = (...values: readonly number[]) =>
    evaluate(
      aGoal(),
      values.map((value, month) => measured(value, `2026-0${month + 1}-15`, month + 1)),
      TODAY,
    ).trend;

  it('needs two', () => {
    expect(over(100)).toBe('too-few');
    expect(over(100, 200)).toBe('towards');
  });

  it('looks at the last three only', () => {
    expect([over(500, 100, 300, 200), over(0, 300, 100, 300), over(0, 300, 400, 200)]).toEqual([
      'towards',
      'unchanged',
      'away',
    ]);
  });

  it('is towards the target when a lower level is better', () => {
    const measurements = [measured(300, '2026-02-01', 1), measured(200, '2026-03-01', 2)];
    expect(evaluate(ffb({}), measurements, TODAY).trend).toBe('towards');
  });
});

describe('pace', () => {
  const toTen = aGoal({ targetValue: 1000 });

  it.each([
    [300, 'behind'],
    [500, 'on-plan'],
    [700, 'ahead'],
  ])('0 → 10 in a year, %i hundredths half-way: %s', (value, pace) => {
    expect(evaluateAt(toTen, value).pace).toBe(pace);
  });

  it('is judged at the date of the latest measurement, not today', () => {
    expect(evaluateAt(toTen, 100, '2026-01-10').pace).toBe('on-plan');
  });

  it('expects all of it after the target date', () => {
    const goal = aGoal({ targetValue: 1000, targetDate: '2026-03-01' });
    expect([899, 900, 1100, 1101].map((value) => evaluateAt(goal, value).pace)).toEqual([
      'behind',
      'on-plan',
      'on-plan',
      'ahead',
    ]);
  });

  it('is not said where the dates contradict each other', () => {
    const draft = aGoal({ status: 'draft', targetDate: '2026-01-01' });
    expect(evaluateAt(draft, 100).pace).toBeNull();
    expect(expectedValueOn(draft, '2026-01-01')).toBeNull();
  });

  it('takes its tolerance from the setting', () => {
    const settings = { paceTolerancePoints: 20, followUpIntervalMonths: 6 };
    expect(evaluate(toTen, [measured(300)], TODAY, settings).pace).toBe('on-plan');
  });
});

describe('the expected value for the chart', () => {
  const toTen = aGoal({ targetValue: 1000 });

  it('runs straight from baseline to target and stays there', () => {
    const dates = ['2025-12-31', '2026-01-01', '2026-07-01', '2027-01-01', '2028-01-01'];
    expect(dates.map((date) => expectedValueOn(toTen, date))).toEqual([null, 0, 496, 1000, 1000]);
  });

  it('runs downwards where lower is better', () => {
    expect(expectedValueOn(ffb({}), '2026-07-01')).toBe(201);
  });

  it('is not drawn for the other types, or for a draft', () => {
    expect(expectedValueOn(aGoal({ goalType: 'maintain' }), '2026-07-01')).toBeNull();
    expect(expectedValueOn(anEmptyDraft(), '2026-07-01')).toBeNull();
  });
});

describe('enough to judge', () => {
  const two = [measured(100, '2026-02-01', 1), measured(200, '2026-05-22', 2)];

  it('needs a measurement within the follow-up interval', () => {
    expect(evaluate(aGoal(), two, '2026-11-22').enoughToJudge).toBe(true);
    expect(evaluate(aGoal(), two, '2026-11-23').enoughToJudge).toBe(false);
  });

  it('needs two', () => {
    expect(evaluate(aGoal(), two.slice(1), '2026-11-22').enoughToJudge).toBe(false);
  });
});

describe('the target date', () => {
  const goal = aGoal({ targetDate: TODAY });

  it('is not passed on the day', () => {
    expect(evaluate(goal, [], TODAY).deadlinePassed).toBe(false);
    expect(evaluate(goal, [], '2026-11-23').deadlinePassed).toBe(true);
  });

  it('is of no matter to a closed goal or a draft', () => {
    expect(evaluate({ ...goal, status: 'met' }, [], '2027-01-01').deadlinePassed).toBe(false);
    expect(evaluate({ ...goal, status: 'draft' }, [], '2027-01-01').deadlinePassed).toBe(false);
  });
});

describe('what is proposed to be met', () => {
  const kept = aGoal({ goalType: 'maintain', targetValue: null, targetDate: '2026-11-22' });

  it('is a develop goal as soon as it is reached, and only while active', () => {
    expect(evaluateAt(aGoal(), 499).proposesMet).toBe(false);
    expect(evaluateAt(aGoal(), 500).proposesMet).toBe(true);
    expect(evaluateAt(aGoal({ status: 'met' }), 500).proposesMet).toBe(false);
  });

  it('is a kept level on the target date, not before', () => {
    const held = [measured(0)];
    expect(evaluate(kept, held, '2026-11-21').proposesMet).toBe(false);
    expect(evaluate(kept, held, '2026-11-22').proposesMet).toBe(true);
  });

  it('is not a level that was lost', () => {
    const lost = aGoal({ goalType: 'limit-loss', baselineValue: 500, targetValue: 300 });
    expect(evaluate(lost, [measured(200)], '2027-02-01').proposesMet).toBe(false);
    expect(evaluate(lost, [measured(300)], '2027-02-01').proposesMet).toBe(true);
    expect(evaluate(lost, [measured(600)], '2027-02-01').proposesMet).toBe(true);
  });
});
