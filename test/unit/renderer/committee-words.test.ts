import { t } from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { trendInWords, turnedScaleInWords } from '../../../renderer/lib/goal-words.ts';
import { hoursAWeek } from '../../../renderer/lib/hours-a-week.ts';
import { startI18n } from '../../../renderer/lib/i18n.ts';

beforeAll(() => startI18n('da'));

it('one hour a week is one, and none or several are more', () => {
  expect([100, 0, 200, 750].map((hours) => hoursAWeek(t, hours))).toEqual([
    '1 time om ugen',
    '0 timer om ugen',
    '2 timer om ugen',
    '7,5 timer om ugen',
  ]);
});

it('a goal that is to be kept never moves away from a target it does not have', () => {
  expect(trendInWords(t, { goalType: 'develop' }, 'away')).toBe('væk fra målet');
  expect(trendInWords(t, { goalType: 'maintain' }, 'away')).toBe('ringere end før');
  expect(trendInWords(t, { goalType: 'limit-loss' }, 'towards')).toBe('bedre end før');
});

it('a scale where lower is better says so, and no other', () => {
  expect(turnedScaleInWords(t, { kind: 'ffb-level' })).toBe('Lavere er bedre');
  expect(turnedScaleInWords(t, { kind: 'percent', direction: 'up' })).toBeNull();
  expect(turnedScaleInWords(t, null)).toBeNull();
});
