import { describe, expect, it } from 'vitest';
import { parseDateInput } from '#shared/base/date-input.ts';
import { fail, succeed } from '#shared/base/result.ts';

const TODAY = '2026-11-22';

describe('a date written by a person', () => {
  it.each([
    '',
    'snart',
    '22',
    '2211',
    '22112',
    '22.11.26.1',
    'om mdr.',
    'om 3 fortnight',
    '22/11/226',
    'for 3 dage',
    '+999999',
    'om 3 dage siden',
  ])('does not understand %j', (text) => {
    expect(parseDateInput(text, TODAY)).toEqual(fail('not-understood'));
  });

  it.each(['31-02-2025', '31022025', '30/2', '29.02.2026', '00-01-2026', '1.13.2026'])(
    'says that there is no such date as %s',
    (text) => {
      expect(parseDateInput(text, TODAY)).toEqual(fail('no-such-date'));
    },
  );

  it.each(['om 2000 år', 'om 9999 år', '-99999'])('refuses %s: out of the calendar', (text) => {
    expect(parseDateInput(text, TODAY)).toEqual(fail('no-such-date'));
  });

  it.each([
    ['22112026', '2026-11-22'],
    ['221126', '2026-11-22'],
    ['22-11-26', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['22. 11. 2026', '2026-11-22'],
    ['22 11 2026', '2026-11-22'],
    ['22/11', '2026-11-22'],
    ['1/2-2027', '2027-02-01'],
    ['5.3.', '2026-03-05'],
    ['2026-11-22', '2026-11-22'],
    ['01-01-47', '1947-01-01'],
    ['01-01-46', '2046-01-01'],
    [' I dag ', '2026-11-22'],
    ['i går', '2026-11-21'],
    ['i ga\u030Ar', '2026-11-21'],
    ['I MORGEN', '2026-11-23'],
    ['om 3 mdr.', '2027-02-22'],
    ['om 3 mdr', '2027-02-22'],
    ['om 1 md.', '2026-12-22'],
    ['om en måned', '2026-12-22'],
    ['om 2 uger', '2026-12-06'],
    ['om 1 uge', '2026-11-29'],
    ['om 10 dage', '2026-12-02'],
    ['om et år', '2027-11-22'],
    ['for 3 dage siden', '2026-11-19'],
    ['+14', '2026-12-06'],
    ['-1', '2026-11-21'],
    ['\u22121', '2026-11-21'],
  ])('understands %j', (text, date) => {
    expect(parseDateInput(text, TODAY)).toEqual(succeed(date));
  });

  it('clamps months to the end of the month', () => {
    expect(parseDateInput('om 3 mdr.', '2024-11-30')).toEqual(succeed('2025-02-28'));
  });
});
