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
    'uge',
    'uge 47 om lidt',
    '22. novembers 2026',
    '22. smal 2026',
  ])('does not understand %j', (text) => {
    expect(parseDateInput(text, TODAY)).toEqual(fail('not-understood'));
  });

  it.each([
    '31-02-2025',
    '31022025',
    '30/2',
    '29.02.2026',
    '00-01-2026',
    '1.13.2026',
    '31. april',
    'uge 0',
    'uge 54',
    'uge 53 2025',
    'uge 1/0000',
  ])('says that there is no such date as %s', (text) => {
    expect(parseDateInput(text, TODAY)).toEqual(fail('no-such-date'));
  });

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
    ['i forgårs', '2026-11-20'],
    ['overmorgen', '2026-11-24'],
    ['om et halvt år', '2027-05-22'],
    ['22. november 2026', '2026-11-22'],
    ['22 nov', '2026-11-22'],
    ['1. sept. 26', '2026-09-01'],
    ['1 maj 2027', '2027-05-01'],
    ['uge 47', '2026-11-16'],
    ['Uge 53', '2026-12-28'],
    ['u47', '2026-11-16'],
    ['uge 1 2027', '2027-01-04'],
    ['uge 1/27', '2027-01-04'],
  ])('understands %j', (text, date) => {
    expect(parseDateInput(text, TODAY)).toEqual(succeed(date));
  });

  it('takes two digits as a year that has been, where the day must have been', () => {
    const been = { yearsAhead: 0 };
    expect(parseDateInput('01-01-46', TODAY, been)).toEqual(succeed('1946-01-01'));
    expect(parseDateInput('01-01-26', TODAY, been)).toEqual(succeed('2026-01-01'));
    expect(parseDateInput('010127', TODAY, been)).toEqual(succeed('1927-01-01'));
  });

  it('takes a week without a year as one of the year its own week belongs to', () => {
    expect(parseDateInput('uge 53', '2027-01-02')).toEqual(succeed('2026-12-28'));
  });

  it('clamps months to the end of the month', () => {
    expect(parseDateInput('om 3 mdr.', '2024-11-30')).toEqual(succeed('2025-02-28'));
  });
});
