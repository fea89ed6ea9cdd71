import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysInMonth } from '#shared/base/dates.ts';
import { add, compare, rational, round, ZERO, type Rational } from '#shared/base/rational.ts';
import {
  costBetween,
  exactCostBetween,
  type HoursTerms,
  type PricedHelp,
  type RateTerms,
} from '#shared/domain/cases/cost.ts';
import {
  contains,
  daysIn,
  overlaps,
  unbrokenSince,
  validOn,
  within,
  type Span,
} from '#shared/domain/cases/periods.ts';
import { anyDate, anySpan } from './arbitraries.ts';

/** A chain of periods from a first day, each beginning the day after the one before, the last open. */
function chain<T>(start: string, parts: readonly { days: number; content: T }[]) {
  let from = start;
  return parts.map(({ days, content }, place) => {
    const isLast = place === parts.length - 1;
    const period = { ...content, from, to: isLast ? null : addDays(from, days - 1) };
    from = addDays(from, days);
    return period;
  });
}

const days = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 400 }));
const aRate = fc.record({
  amount: fc.integer({ min: 0, max: 10_000_000 }),
  unit: fc.constantFrom<RateTerms['unit']>('day', 'hour', 'week', 'month'),
});
const someHours = fc.record({
  supportHours: fc.integer({ min: 0, max: 10_000 }),
  transportHours: fc.integer({ min: 0, max: 1000 }),
});
const chainOf = <T>(content: fc.Arbitrary<T>) =>
  fc.array(fc.record({ days, content }), { minLength: 1, maxLength: 4 });

/** Help whose rates and hours begin up to 30 days before or after the span does. */
const anyCosting = fc
  .record({
    span: anySpan.map(({ from, to }): Span => ({
      from,
      to: to < addDays(from, 900) ? to : addDays(from, 900),
    })),
    rates: chainOf(aRate),
    hours: chainOf(someHours),
    rateShift: fc.integer({ min: -30, max: 5 }),
    hoursShift: fc.integer({ min: -30, max: 5 }),
    helpShift: fc.integer({ min: -30, max: 30 }),
    helpDays: fc.option(fc.integer({ min: 0, max: 900 })),
  })
  .map(({ span, rates, hours, rateShift, hoursShift, helpShift, helpDays }) => {
    const from = addDays(span.from, helpShift);
    const help: PricedHelp = {
      period: { from, to: helpDays === null ? null : addDays(from, helpDays) },
      rates: chain(addDays(span.from, rateShift), rates),
      hours: chain<Omit<HoursTerms, 'from' | 'to'>>(addDays(span.from, hoursShift), hours),
    };
    return { help, span };
  });

/** The rule as it is written: day by day. */
function naiveCost(help: PricedHelp, span: Span): Rational | 'unknown' {
  let total: Rational = ZERO;
  for (let date = span.from; date <= span.to; date = addDays(date, 1)) {
    if (!contains(help.period, date)) continue;
    const rate = help.rates.find((one) => contains(one, date));
    const hours = help.hours.find((one) => contains(one, date));
    if (rate === undefined || (rate.unit === 'hour' && hours === undefined)) return 'unknown';
    const weekly = (hours?.supportHours ?? 0) + (hours?.transportHours ?? 0);
    const dayPrice = {
      day: rational(rate.amount),
      week: rational(rate.amount, 7),
      month: rational(rate.amount, daysInMonth(date)),
      hour: rational(BigInt(rate.amount) * BigInt(weekly), 700),
    };
    total = add(total, dayPrice[rate.unit]);
  }
  return total;
}

function areEqual(a: Rational | 'unknown', b: Rational | 'unknown'): boolean {
  if (a === 'unknown' || b === 'unknown') return a === b;
  return compare(a, b) === 0;
}

describe('cost', () => {
  it('is exactly the sum of its days, or unknown because of one of them', () => {
    fc.assert(
      fc.property(anyCosting, ({ help, span }) => {
        const naive = naiveCost(help, span);
        expect(areEqual(exactCostBetween(help, span), naive)).toBe(true);
        expect(costBetween(help, span)).toBe(naive === 'unknown' ? naive : round(naive));
      }),
      { numRuns: 60 },
    );
  });

  it('adds up over any split of the span', () => {
    fc.assert(
      fc.property(anyCosting, fc.nat(), ({ help, span }, seed) => {
        fc.pre(daysIn(span) > 1);
        const last = addDays(span.from, seed % (daysIn(span) - 1));
        const first = exactCostBetween(help, { from: span.from, to: last });
        const second = exactCostBetween(help, { from: addDays(last, 1), to: span.to });
        const sum = first === 'unknown' || second === 'unknown' ? 'unknown' : add(first, second);
        expect(areEqual(exactCostBetween(help, span), sum)).toBe(true);
      }),
    );
  });
});

describe('periods', () => {
  const anyPeriod = fc
    .record({ from: anyDate, days: fc.option(fc.nat({ max: 400 })) })
    .map(({ from, days }) => ({ from, to: days === null ? null : addDays(from, days) }));

  it('overlap exactly when they share a day of one of them', () => {
    fc.assert(
      fc.property(anySpan, anyPeriod, (span, period) => {
        expect(overlaps(span, period)).toBe(within(span, period) !== null);
        expect(overlaps(period, span)).toBe(overlaps(span, period));
      }),
    );
  });

  it('in a chain are one unbroken run, each valid on its days', () => {
    fc.assert(
      fc.property(
        anyDate,
        chainOf(fc.constant({})),
        fc.nat({ max: 1600 }),
        (from, parts, ahead) => {
          const periods = chain(from, parts);
          const date = addDays(from, ahead);
          const valid = validOn(periods, date);
          expect(valid !== null && contains(valid, date)).toBe(true);
          expect(unbrokenSince(periods, date)).toBe(from);
        },
      ),
    );
  });
});

describe('rounding', () => {
  it('is at most half a unit off, and symmetric', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.bigInt(1n, 1000n), (above, below) => {
        const rounded = round(rational(above, below));
        const off = BigInt(rounded) * below - above;
        expect(2n * (off < 0n ? -off : off) <= below).toBe(true);
        expect(round(rational(-above, below))).toBe(rounded === 0 ? 0 : -rounded);
      }),
    );
  });
});
