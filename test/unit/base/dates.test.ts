import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  CivilDate,
  civilDateOf,
  compareDates,
  daysBetween,
  daysInMonth,
  isoWeek,
  weekday,
} from '#shared/base/dates.ts';
import figures from '#test/fixtures/published-figures.json' with { type: 'json' };

describe('CivilDate', () => {
  it.each([
    '2025-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-1-1',
    '22-11-2026',
    '0026-11-22',
    '2026-11-22T10:00:00Z',
    '',
  ])('refuses %j', (text) => {
    expect(CivilDate.safeParse(text).success).toBe(false);
  });

  it.each(['2024-02-29', '1800-01-01', '2999-12-31'])('accepts %s', (text) => {
    expect(CivilDate.parse(text)).toBe(text);
  });
});

describe('calendar months', () => {
  it.each([...figures.calendarMonths, { from: '2025-01-31', months: 1, to: '2025-02-28' }])(
    '$from + $months is $to',
    ({ from, months, to }) => {
      expect(addMonths(from, months)).toBe(to);
    },
  );

  it.each(figures.transition.examples)('the transition from $movedOut ends $ends', (example) => {
    expect(addMonths(example.movedOut, figures.transition.months)).toBe(example.ends);
  });

  it('is not shifted from a Saturday', () => {
    expect(weekday('2026-02-28')).toBe(6);
  });
});

describe('days', () => {
  it('counts over the change to summer time as whole days', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });

  it('is negative backwards and 0 on the same day', () => {
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
    expect(daysBetween('2026-01-01', '2026-01-01')).toBe(0);
  });

  it('knows the days of February', () => {
    expect([daysInMonth('2024-02-10'), daysInMonth('2100-02-10')]).toEqual([29, 28]);
  });

  it('compares', () => {
    expect([
      compareDates('2026-01-02', '2026-01-10'),
      compareDates('2026-01-02', '2026-01-02'),
      compareDates('2027-01-01', '2026-12-31'),
    ]).toEqual([-1, 0, 1]);
  });
});

describe('age', () => {
  it.each([
    ['2008-11-23', '2026-11-22', 17],
    ['2008-11-22', '2026-11-22', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-11-22', '2026-11-22', 0],
  ])('born %s is on %s %i years old', (born, on, age) => {
    expect(ageOn(born, on)).toBe(age);
  });
});

describe('ISO week', () => {
  it.each([
    ['2026-11-22', 2026, 47],
    ['2026-11-23', 2026, 48],
    ['2027-01-01', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2026-01-01', 2026, 1],
  ])('%s is in %i week %i', (date, year, week) => {
    expect(isoWeek(date)).toEqual({ year, week });
  });
});

describe('the day of a moment', () => {
  it('is the Danish day, in winter and in summer', () => {
    expect(civilDateOf('2026-11-22T22:59:59.000Z')).toBe('2026-11-22');
    expect(civilDateOf('2026-11-22T23:00:00.000Z')).toBe('2026-11-23');
    expect(civilDateOf('2026-07-01T22:00:00.000Z')).toBe('2026-07-02');
  });

  it('can be asked for another zone', () => {
    expect(civilDateOf('2026-11-22T23:30:00.000Z', 'UTC')).toBe('2026-11-22');
  });
});
