import { describe, expect, it } from 'vitest';
import { isLeftBehind } from '#shared/domain/follow-ups/left-behind.ts';

describe('a draft that nobody has touched', () => {
  it.each([
    ['2026-11-22', false],
    ['2026-11-21', false],
    ['2026-08-25', false],
    ['2026-08-24', true],
    ['2025-01-01', true],
  ])('since %s is left behind: %s', (day, isIt) => {
    expect(isLeftBehind(`${day}T12:00:00.000Z`, '2026-11-22')).toBe(isIt);
  });

  it('counts in days as they are lived in Denmark', () => {
    expect(isLeftBehind('2026-08-23T22:30:00.000Z', '2026-11-22')).toBe(true);
    expect(isLeftBehind('2026-08-24T22:30:00.000Z', '2026-11-22')).toBe(false);
  });
});
