import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCpr, formatCpr } from '#shared/base/cpr.ts';
import { parseDateInput } from '#shared/base/date-input.ts';
import {
  addDays,
  addMonths,
  CivilDate,
  dayOf,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isCivilDate,
  isoWeek,
  monthOf,
  startOfMonth,
  weekday,
  yearOf,
} from '#shared/base/dates.ts';
import { parseDecimal } from '#shared/base/decimal.ts';
import { formatAmount, formatDate, formatHundredths } from '#shared/base/format.ts';
import { isHoliday, nextWeekdayForStatutoryDeadline } from '#shared/base/holidays.ts';
import { succeed } from '#shared/base/result.ts';
import { anyDate } from './arbitraries.ts';

const TODAY = '2026-11-22';

/** What dates are written with, to be put together at random. */
const PIECES = [
  'uge om for siden mdr. år nov maj i dag . - /'.split(' '),
  '31 29 02 2 0 99 2026 12'.split(' '),
  [' '],
].flat();

describe('dates', () => {
  it('added months land in the month asked for, on the same day or the last', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(CivilDate.parse(moved)).toBe(moved);
        expect(12 * yearOf(moved) + monthOf(moved)).toBe(
          12 * yearOf(date) + monthOf(date) + months,
        );
        expect(dayOf(moved)).toBe(Math.min(dayOf(date), daysInMonth(moved)));
      }),
    );
  });

  it('days added are days between', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('weeks begin on Monday and number every day of one week alike', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const monday = addDays(date, 1 - weekday(date));
        expect(weekday(monday)).toBe(1);
        expect(isoWeek(monday)).toEqual(isoWeek(date));
        expect(isoWeek(addDays(monday, 7))).not.toEqual(isoWeek(date));
      }),
    );
  });

  it('months have their length', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(daysBetween(startOfMonth(date), endOfMonth(date)) + 1).toBe(daysInMonth(date));
        expect(addDays(endOfMonth(date), 1)).toBe(startOfMonth(addMonths(date, 1)));
      }),
    );
  });

  it('a statutory deadline ends on the first working day from then', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const ends = nextWeekdayForStatutoryDeadline(date);
        const isOff = (day: string) => weekday(day) > 5 || isHoliday(day);
        expect(isOff(ends)).toBe(false);
        for (let day = date; day < ends; day = addDays(day, 1)) expect(isOff(day)).toBe(true);
      }),
    );
  });
});

describe('what is written is read back', () => {
  it('as a date, in each way of writing it', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [year = '', month = '', day = ''] = date.split('-');
        const written = [
          formatDate(date),
          date,
          `${day}${month}${year}`,
          `${day}-${month}-${year}`,
        ];
        for (const text of written) expect(parseDateInput(text, TODAY)).toEqual(succeed(date));
      }),
    );
  });

  it('as a week, by its Monday', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, week } = isoWeek(date);
        const monday = succeed(addDays(date, 1 - weekday(date)));
        expect(parseDateInput(`uge ${week} ${year}`, TODAY)).toEqual(monday);
        expect(parseDateInput(`uge ${week}`, date)).toEqual(monday);
      }),
    );
  });

  it('whatever is written: a day that exists, or a refusal', () => {
    const pieces = fc.constantFrom(...PIECES);
    const written = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 7 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(written, anyDate, (text, today) => {
        const read = parseDateInput(text, today);
        expect(read.ok ? isCivilDate(read.value) : read.error !== undefined).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('in two digits, as the one such year of the hundred that end where they may', () => {
    const years = fc.integer({ min: 2000, max: 2079 });
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 99 }), (thisYear, digits) => {
        const text = `0101${String(digits).padStart(2, '0')}`;
        for (const yearsAhead of [0, 20]) {
          const read = parseDateInput(text, `${thisYear}-06-15`, { yearsAhead });
          const year = read.ok ? yearOf(read.value) : 0;
          expect(year % 100).toBe(digits);
          expect(year).toBeLessThanOrEqual(thisYear + yearsAhead);
          expect(year).toBeGreaterThan(thisYear + yearsAhead - 100);
        }
      }),
    );
  });

  it('as a distance in days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (days) => {
        const date = succeed(addDays(TODAY, days));
        expect(parseDateInput(`+${days}`, TODAY)).toEqual(date);
        expect(parseDateInput(`om ${days} dage`, TODAY)).toEqual(date);
      }),
    );
  });

  it('as a number, with and without the decimals it needs', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (hundredths) => {
        expect(parseDecimal(formatAmount(hundredths))).toEqual(succeed(hundredths));
        expect(parseDecimal(formatHundredths(hundredths))).toEqual(succeed(hundredths));
      }),
    );
  });

  it('as a CPR number in replacement form, with the birth date', () => {
    const inCentury = fc.constantFrom(
      { seventh: '0', years: [1900, 1999] },
      { seventh: '3', years: [1900, 1999] },
      { seventh: '4', years: [1937, 2036] },
      { seventh: '9', years: [1937, 2036] },
      { seventh: '5', years: [1858, 2057] },
    );
    fc.assert(
      fc.property(anyDate, inCentury, fc.integer({ min: 0, max: 999 }), (date, century, serial) => {
        const [from = 0, to = 0] = century.years;
        // The 5–8 rule spans two centuries with a hole, which 1858–1899 and 2000–2057 fill.
        const isHole = century.seventh === '5' && yearOf(date) < 2000 && yearOf(date) > 1899;
        fc.pre(yearOf(date) >= from && yearOf(date) <= to && !isHole);
        const [year = '', month = '', day = ''] = date.split('-');
        const digits = `${Number(day) + 60}${month}${year.slice(2)}${century.seventh}${String(serial).padStart(3, '0')}`;
        const cpr = { digits, birthDate: date, notes: ['replacement-number'] };
        expect(parseCpr(digits)).toEqual(succeed(cpr));
        expect(parseCpr(formatCpr(digits))).toEqual(succeed(cpr));
      }),
    );
  });
});

it('nonsense never throws, and what is read is sound', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const date = parseDateInput(text, TODAY);
      const number = parseDecimal(text);
      const cpr = parseCpr(text);
      expect(!date.ok || isCivilDate(date.value)).toBe(true);
      expect(!number.ok || Number.isSafeInteger(number.value)).toBe(true);
      expect(!cpr.ok || isCivilDate(cpr.value.birthDate)).toBe(true);
    }),
  );
});
