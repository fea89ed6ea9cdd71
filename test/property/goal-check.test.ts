import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGoal, type GoalSurroundings } from '#shared/domain/goals/goal-check.ts';
import { FEWEST_WORDS, readability } from '#shared/domain/goals/lix.ts';
import type { Goal } from '#shared/domain/goals/model.ts';
import { whyNotMeasurable } from '#shared/domain/goals/required.ts';
import { activateGoal } from '#shared/domain/goals/transitions.ts';
import { vagueWordsIn } from '#shared/domain/goals/vague-words.ts';
import { aGoal } from '#test/support/domain-rows.ts';
import { anyDate } from './arbitraries.ts';

const anyWord = fc.constantFrom(
  'borgeren',
  'trives',
  'bedre',
  'støttes',
  'mere selvhjulpen',
  'går',
  'en',
  'tur',
  'rehabiliteringsforløb',
  '.',
  'Åen',
  '\n',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(anyWord, { maxLength: 40 }).map((words) => words.join(' ')),
);
const anyScale: fc.Arbitrary<Goal['scale']> = fc.oneof(
  fc.constantFrom<Goal['scale']>(null, { kind: 'ffb-level' }, { kind: 'yes-no' }),
  anyText.map((unit) => ({ kind: 'count' as const, unit, direction: 'up' as const })),
);
const anyDraft: fc.Arbitrary<Goal> = fc
  .record({
    title: fc.option(anyText),
    citizenWords: fc.option(anyText),
    resourcesToday: fc.option(anyText),
    scale: anyScale,
    baselineValue: fc.option(fc.integer({ min: -1000, max: 1000 })),
    targetValue: fc.option(fc.integer({ min: -1000, max: 1000 })),
    baselineDate: fc.option(anyDate),
    targetDate: fc.option(anyDate),
    goalType: fc.constantFrom(null, 'develop' as const, 'maintain' as const, 'limit-loss' as const),
  })
  .map((fields) => aGoal({ ...fields, status: 'draft' }));
const anyAround: fc.Arbitrary<GoalSurroundings> = fc.record({
  follow: fc.option(fc.record({ next: anyDate, secondNext: anyDate })),
  potential: fc.constantFrom(null, 'high' as const, 'medium' as const, 'limited' as const),
  today: anyDate,
});
const COUNTED = { kind: 'count', unit: 'ture om ugen', direction: 'up' } as const;

const codesOf = (goal: Goal, around: GoalSurroundings) =>
  checkGoal(goal, around).hints.map(({ code }) => code);

describe('LIX of any text', () => {
  it('lies between 1 and the number of words + 100, and is a whole number', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const { lix, words, longWords } = readability(texts);
        expect(longWords.length).toBeLessThanOrEqual(words);
        expect(lix === null).toBe(words < FEWEST_WORDS);
        const figure = lix ?? 1;
        expect(Number.isInteger(figure)).toBe(true);
        expect(figure).toBeGreaterThanOrEqual(1);
        expect(figure).toBeLessThanOrEqual(words + 100);
      }),
    );
  });

  it('never rises by a full stop in the middle', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 10, maxLength: 30 }), (words) => {
        const whole = readability([words.join(' ')]).lix ?? 0;
        const parted = readability([words.slice(0, 7).join(' '), words.slice(7).join(' ')]).lix;
        expect(parted ?? 0).toBeLessThanOrEqual(whole);
      }),
    );
  });
});

describe('the goal check of any draft', () => {
  it('never throws, hints once of each kind, and always at a field of the goal', () => {
    fc.assert(
      fc.property(anyDraft, anyAround, (goal, around) => {
        const { hints } = checkGoal(goal, around);
        expect(new Set(hints.map(({ code }) => code)).size).toBe(hints.length);
        for (const { path } of hints) expect(Object.keys(goal)).toContain(path);
      }),
    );
  });

  it('has no vague words once something is counted', () => {
    fc.assert(
      fc.property(anyDraft, anyAround, (goal, around) => {
        expect(codesOf({ ...goal, scale: COUNTED }, around)).not.toContain('vague-words');
      }),
    );
  });

  it('decides nothing: a goal is as measurable with hints as without', () => {
    fc.assert(
      fc.property(anyDraft, anyAround, (goal, around) => {
        const isMeasurable = whyNotMeasurable(goal).length === 0;
        expect(activateGoal(goal).ok).toBe(isMeasurable);
        checkGoal(goal, around);
        expect(activateGoal(goal).ok).toBe(isMeasurable);
      }),
    );
  });
});

describe('vague words in any text', () => {
  it('stand in it, and in capitals too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ');
        for (const word of vagueWordsIn(text)) expect(plain).toContain(word);
        expect(vagueWordsIn('Borgeren TRIVES MERE').length).toBe(1);
      }),
    );
  });
});
