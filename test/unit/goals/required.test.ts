import { describe, expect, it } from 'vitest';
import type { Goal } from '#shared/domain/goals/model.ts';
import {
  goalFieldIssues,
  measurementIssues,
  missingForActive,
} from '#shared/domain/goals/required.ts';
import { aGoal, anEmptyDraft } from '#test/support/domain-rows.ts';

describe('what a goal must have to be active', () => {
  it('names everything an empty draft lacks', () => {
    expect(missingForActive(anEmptyDraft())).toEqual(
      [
        'title',
        'theme',
        'goalType',
        'scale',
        'baselineValue',
        'baselineDate',
        'targetValue',
        'targetDate',
        'measuredBy',
        'consequenceWhenMet',
        'agreement',
      ].map((field) => ({ path: field, code: `goal.missing.${field}` })),
    );
  });

  it('asks no target of maintain and of the GAS scale', () => {
    const gas = { kind: 'gas', steps: ['a', 'b', 'c', 'd', 'e'] } as const;
    expect(missingForActive(aGoal({ goalType: 'maintain', targetValue: null }))).toEqual([]);
    expect(
      missingForActive(aGoal({ scale: { ...gas, steps: [...gas.steps] }, targetValue: null })),
    ).toEqual([]);
  });

  it('asks a reason to keep the help', () => {
    expect(missingForActive(aGoal({ consequenceWhenMet: 'keep' }))).toEqual([
      { path: 'consequenceText', code: 'goal.missing.consequenceText' },
    ]);
  });

  it('takes a reason for no agreement as good as an agreement', () => {
    const agreement = { kind: 'not-agreed', reason: 'could-not-answer', text: 'Syg' } as const;
    expect(missingForActive(aGoal({ agreement }))).toEqual([]);
  });
});

describe('what contradicts itself in a goal', () => {
  it.each<[string, Partial<Goal>, { path: string; code: string }]>([
    [
      'a target date on the baseline date',
      { targetDate: '2026-01-01' },
      { path: 'targetDate', code: 'goal.target-date-not-after-baseline' },
    ],
    [
      'a develop target in the worse direction',
      { baselineValue: 500, targetValue: 400 },
      { path: 'targetValue', code: 'goal.target-not-better' },
    ],
    [
      'a develop target equal to the baseline',
      { baselineValue: 500 },
      { path: 'targetValue', code: 'goal.target-not-better' },
    ],
    [
      'an FFB target that is higher, which is worse',
      { scale: { kind: 'ffb-level' }, baselineValue: 100, targetValue: 200 },
      { path: 'targetValue', code: 'goal.target-not-better' },
    ],
    [
      'a GAS goal that begins at the expected step',
      { scale: { kind: 'gas', steps: ['a', 'b', 'c', 'd', 'e'] }, targetValue: null },
      { path: 'baselineValue', code: 'goal.target-not-better' },
    ],
    [
      'a planned loss that is a gain',
      { goalType: 'limit-loss' },
      { path: 'targetValue', code: 'goal.planned-level-better-than-baseline' },
    ],
    [
      'a level between the levels',
      { scale: { kind: 'ffb-level' }, baselineValue: 250, targetValue: 100 },
      { path: 'baselineValue', code: 'goal.value-not-on-scale' },
    ],
    [
      'a level above 4',
      { scale: { kind: 'ffb-level' }, baselineValue: 500, targetValue: 100 },
      { path: 'baselineValue', code: 'goal.value-not-on-scale' },
    ],
    [
      'more than 100 percent',
      { scale: { kind: 'percent', direction: 'up' }, targetValue: 10_001 },
      { path: 'targetValue', code: 'goal.value-not-on-scale' },
    ],
    [
      'planned loss on yes-no',
      { scale: { kind: 'yes-no' }, goalType: 'limit-loss', baselineValue: 100, targetValue: 0 },
      { path: 'scale', code: 'goal.scale-not-for-type' },
    ],
    [
      'tolerance on yes-no',
      {
        scale: { kind: 'yes-no' },
        goalType: 'maintain',
        baselineValue: 100,
        targetValue: null,
        tolerance: 100,
      },
      { path: 'tolerance', code: 'goal.yes-no-has-no-tolerance' },
    ],
  ])('%s', (_, fields, issue) => {
    expect(goalFieldIssues(aGoal(fields))).toEqual([issue]);
  });

  it('is nothing in a good goal, in an empty draft, or in a planned loss', () => {
    const loss = aGoal({ goalType: 'limit-loss', baselineValue: 500, targetValue: 500 });
    expect([aGoal(), anEmptyDraft(), loss].flatMap((goal) => goalFieldIssues(goal))).toEqual([]);
  });
});

describe('what is wrong with a measurement', () => {
  const today = '2026-11-22';
  const ffb = aGoal({ scale: { kind: 'ffb-level' }, baselineValue: 300, targetValue: 100 });

  it.each([
    [aGoal(), null, '2026-07-01', { path: 'value', code: 'goal.value-missing' }],
    [aGoal(), -100, '2026-07-01', { path: 'value', code: 'goal.value-not-on-scale' }],
    [ffb, 150, '2026-07-01', { path: 'value', code: 'goal.value-not-on-scale' }],
    [aGoal(), 100, '2026-11-23', { path: 'measuredOn', code: 'goal.measured-in-the-future' }],
    [aGoal(), 100, '2025-12-31', { path: 'measuredOn', code: 'goal.measured-before-baseline' }],
    [anEmptyDraft(), 100, today, { path: 'value', code: 'goal.measurement-without-scale' }],
  ])('%# is said at the field', (goal, value, measuredOn, issue) => {
    expect(measurementIssues(goal, { value, measuredOn }, today)).toEqual([issue]);
  });

  it('is nothing today, on the baseline day, and with "Ikke vurderet" on an FFB level', () => {
    expect(measurementIssues(aGoal(), { value: 25, measuredOn: today }, today)).toEqual([]);
    expect(measurementIssues(aGoal(), { value: 0, measuredOn: '2026-01-01' }, today)).toEqual([]);
    expect(measurementIssues(ffb, { value: null, measuredOn: today }, today)).toEqual([]);
  });
});
