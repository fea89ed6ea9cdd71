import { describe, expect, it } from 'vitest';
import { dueWindow } from '#shared/domain/follow-ups/due-window.ts';
import { DEFAULT_INTERVALS } from '#shared/domain/follow-ups/model.ts';
import { checkGoal, type GoalSurroundings } from '#shared/domain/goals/goal-check.ts';
import type { Goal } from '#shared/domain/goals/model.ts';
import { goalSurroundings } from '#shared/domain/goals/surroundings.ts';
import { aGoal, anEmptyDraft, aSchedule, idOf } from '#test/support/domain-rows.ts';

const TODAY = '2026-05-01';
const NEXT = { next: '2026-06-01', secondNext: '2026-12-01' };
const AROUND: GoalSurroundings = { follow: NEXT, potential: 'medium', today: TODAY };
const GOOD = aGoal({
  title: 'Handler selv ind to gange om ugen',
  resourcesToday: 'Kender vej',
  targetDate: '2026-12-01',
});
const LEVEL = { kind: 'ffb-level' } as const;

const hintsOf = (fields: Partial<Goal>, around: Partial<GoalSurroundings> = {}) =>
  checkGoal({ ...GOOD, ...fields }, { ...AROUND, ...around }).hints;
const codesOf = (...given: Parameters<typeof hintsOf>) => hintsOf(...given).map(({ code }) => code);

describe('a goal that cannot be measured as it is worded', () => {
  it.each([
    ['Trives mere', ['Trives mere']],
    ['Får det bedre', ['bedre']],
    ['Borgeren støttes i sin hverdag', ['støttes']],
    ['Bliver mere selvhjulpen', ['mere selvhjulpen']],
    ['Mere selvhjulpne i boligen og mere ro', ['Mere selvhjulpne', 'mere ro']],
    ['Øget livskvalitet og trivsel', ['Øget', 'livskvalitet', 'trivsel']],
    ['FORBEDRET FUNKTION', ['FORBEDRET']],
    ['Der arbejdes hen imod egen bolig', ['arbejdes hen imod']],
  ])('“%s” names its words', (title, words) => {
    expect(hintsOf({ title, scale: LEVEL, baselineValue: 300, targetValue: 100 })).toEqual([
      { code: 'vague-words', path: 'title', words },
    ]);
  });

  it.each([
    ['an ordinary title', 'Laver aftensmad selv'],
    ['a word that only contains one', 'Ringer til bostøtten og bruger støttestrømper'],
    ['“mere” of what can be counted', 'Er mere end en time ude'],
    ['no title', null],
  ])('says nothing of %s', (_, title) => {
    expect(hintsOf({ title, scale: LEVEL, baselineValue: 300, targetValue: 100 })).toEqual([]);
  });

  it.each<[string, Partial<Goal>]>([
    ['a thing that is counted', { title: 'Trives mere' }],
    ['how much, in the title', { title: 'Trives bedre: ude tre gange om ugen', scale: LEVEL }],
    [
      'five described steps',
      { title: 'Trives mere', scale: { kind: 'gas', steps: ['a', 'b', 'c', 'd', 'e'] } },
    ],
  ])('is content with %s', (_, fields) => {
    expect(codesOf({ ...fields, baselineValue: 100, targetValue: 200 })).not.toContain(
      'vague-words',
    );
  });

  it.each<[string, Goal['scale']]>([
    ['a level', LEVEL],
    ['a percentage', { kind: 'percent', direction: 'up' }],
    ['a yes', { kind: 'yes-no' }],
    ['a unit as vague as the title', { kind: 'count', unit: 'bedre dage', direction: 'up' }],
  ])('is not content with %s of it', (_, scale) => {
    expect(codesOf({ title: 'Trives mere', scale, baselineValue: 0 })).toContain('vague-words');
  });
});

describe('what is counted', () => {
  it('is missing without a scale and without a unit', () => {
    expect(codesOf({ scale: null })).toEqual(['nothing-to-count']);
    expect(codesOf({ scale: { kind: 'count', unit: '?', direction: 'up' } })).toEqual([
      'nothing-to-count',
    ]);
  });

  it('is not a state of mind', () => {
    expect(hintsOf({ scale: { kind: 'count', unit: 'trivsel', direction: 'up' } })).toEqual([
      { code: 'unit-cannot-be-counted', path: 'scale', words: ['trivsel'] },
    ]);
  });

  it('has its baseline and target on the scale', () => {
    expect(hintsOf({ scale: LEVEL, baselineValue: 500, targetValue: -100 })).toEqual([
      { code: 'baseline-off-scale', path: 'baselineValue', lowest: 0, highest: 400 },
      { code: 'target-off-scale', path: 'targetValue', lowest: 0, highest: 400 },
    ]);
  });
});

describe('the target date', () => {
  it.each([
    ['the day before the next follow-up', '2026-05-31', ['target-date-before-follow-up']],
    ['on the next', '2026-06-01', []],
    ['on the second next', '2026-12-01', []],
    ['the day after the second', '2026-12-02', ['target-date-after-second-follow-up']],
  ])('%s', (_, targetDate, codes) => {
    expect(codesOf({ targetDate })).toEqual(codes);
  });

  it('is not judged where no follow-up is set, nor once it has passed on an active goal', () => {
    expect(codesOf({ targetDate: '2030-01-01' }, { follow: null })).toEqual([]);
    expect(codesOf({ targetDate: '2026-04-30' })).toEqual([]);
    expect(codesOf({ status: 'draft', targetDate: '2026-04-30' })).toEqual([
      'target-date-before-follow-up',
    ]);
  });

  it('follows an overdue follow-up from today, and one interval on', () => {
    const schedule = aSchedule({ progressionPotential: 'high' });
    expect(dueWindow(schedule, '2026-03-01', DEFAULT_INTERVALS, TODAY)).toEqual({
      next: TODAY,
      secondNext: '2026-08-01',
    });
    expect(dueWindow(schedule, null, DEFAULT_INTERVALS, TODAY)).toBeNull();
  });
});

describe('the citizen', () => {
  it.each([null, '', '  '])('must have said something: %j', (citizenWords) => {
    expect(hintsOf({ citizenWords })).toEqual([{ code: 'no-citizen-words', path: 'citizenWords' }]);
  });

  it('should be able to read the goal', () => {
    const title =
      'Funktionsevneudviklende rehabiliteringsforløb vedrørende selvstændig varetagelse af almindelige huslige gøremål';
    expect(hintsOf({ title })).toEqual([
      {
        code: 'hard-to-read',
        path: 'title',
        // 11 words in two texts, eight long: 5,5 + 72,7.
        lix: 78,
        words: ['Funktionsevneudviklende', 'rehabiliteringsforløb', 'selvstændig'],
      },
    ]);
  });

  it('is not judged by the words', () => {
    const check = checkGoal(
      { ...GOOD, citizenWords: 'Rehabiliteringsforløbsbeskrivelser '.repeat(20) },
      AROUND,
    );
    expect(check.hints).toEqual([]);
  });
});

describe('the kind of goal and the possibility of progression', () => {
  it.each([
    ['develop', 'limited', ['type-above-potential']],
    ['develop', 'high', []],
    ['maintain', 'high', ['type-below-potential']],
    ['limit-loss', 'high', ['type-below-potential']],
    ['maintain', 'limited', []],
    ['develop', 'not-assessed', []],
    ['develop', null, []],
  ] as const)('%s at %s', (goalType, potential, codes) => {
    expect(codesOf({ goalType, targetValue: null }, { potential })).toEqual(codes);
  });
});

describe('what an empty draft is told', () => {
  it('is what to begin with, and nothing of what is not written yet', () => {
    expect(checkGoal(anEmptyDraft(), AROUND)).toEqual({
      hints: [
        { code: 'no-citizen-words', path: 'citizenWords' },
        { code: 'nothing-to-count', path: 'scale' },
      ],
      readability: { lix: null, words: 0, longWords: [] },
    });
  });
});

describe('what the check looks at around the goal', () => {
  const schedules = [
    {
      ...aSchedule({ interventionId: idOf(3) }),
      window: { next: '2026-08-01', secondNext: '2027-02-01' },
    },
    {
      ...aSchedule({ interventionId: idOf(4), progressionPotential: 'limited' as const }),
      window: NEXT,
    },
    { ...aSchedule({ interventionId: idOf(5) }), window: null },
  ];

  it('is its own help', () => {
    expect(goalSurroundings(schedules, idOf(4), TODAY)).toEqual({
      follow: NEXT,
      potential: 'limited',
      today: TODAY,
    });
    expect(goalSurroundings(schedules, idOf(5), TODAY).follow).toBeNull();
    expect(goalSurroundings(schedules, idOf(9), TODAY)).toEqual({
      follow: null,
      potential: null,
      today: TODAY,
    });
  });

  it('is the soonest follow-up of the case where it belongs to no help', () => {
    expect(goalSurroundings(schedules, null, TODAY)).toEqual({
      follow: NEXT,
      potential: null,
      today: TODAY,
    });
  });
});
