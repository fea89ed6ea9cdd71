import { describe, expect, it } from 'vitest';
import { isHoliday, nextWeekdayForStatutoryDeadline } from '#shared/base/holidays.ts';

describe('Danish holidays', () => {
  it('lost store bededag from 2024', () => {
    expect([isHoliday('2023-05-05'), isHoliday('2024-04-26')]).toEqual([true, false]);
  });

  it.each([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-14',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
    '2025-04-20',
    '2038-04-25',
  ])('%s is one', (date) => {
    expect(isHoliday(date)).toBe(true);
  });

  it.each(['2026-04-04', '2026-06-05', '2026-12-24', '2026-12-31'])('%s is none', (date) => {
    expect(isHoliday(date)).toBe(false);
  });
});

describe('a statutory deadline', () => {
  it.each([
    ['2026-04-02', '2026-04-07'],
    ['2026-12-25', '2026-12-28'],
    ['2026-11-21', '2026-11-23'],
    ['2024-04-26', '2024-04-26'],
    ['2023-05-05', '2023-05-08'],
    ['2026-11-20', '2026-11-20'],
  ])('that ends on %s ends on %s', (date, ends) => {
    expect(nextWeekdayForStatutoryDeadline(date)).toBe(ends);
  });
});
