import { describe, expect, it } from 'vitest';
import {
  citizenYearlyCost,
  costBetween,
  effectOf,
  exactCostBetween,
  isHighCost,
  isSumHighCost,
  sumCosts,
  yearlyCost,
  type HoursTerms,
  type PricedHelp,
  type RateTerms,
} from '#shared/domain/cases/cost.ts';
import { calendarYear } from '#shared/domain/cases/periods.ts';
import published from '#test/fixtures/published-figures.json' with { type: 'json' };

const ON = '2026-06-01';
const YEAR = calendarYear(2026);

function rate(
  kroner: string,
  unit: RateTerms['unit'],
  from = '2026-01-01',
  to: string | null = null,
) {
  return { amount: Number(kroner.replaceAll('.', '').replace(',', '')), unit, from, to };
}

function hours(supportHours: number, from = '2026-01-01', to: string | null = null): HoursTerms {
  return { supportHours, transportHours: 0, from, to };
}

function help(
  rates: readonly RateTerms[],
  weekly: readonly HoursTerms[] = [],
  period: PricedHelp['period'] = { from: '2020-01-01', to: null },
): PricedHelp {
  return { period, rates, hours: weekly };
}

describe('yearly cost on a date', () => {
  it('is unknown without a rate that day, or an hour rate without hours; never 0', () => {
    expect([
      yearlyCost(help([]), ON),
      yearlyCost(help([rate('2.751,00', 'day', '2026-06-02')]), ON),
      yearlyCost(help([rate('2.751,00', 'day', '2026-01-01', '2026-05-31')]), ON),
      yearlyCost(help([rate('387,28', 'hour')]), ON),
      yearlyCost(help([rate('387,28', 'hour')], [hours(800, '2026-06-02')]), ON),
    ]).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
  });

  it.each([
    [rate('2.751,00', 'day'), 100_411_500],
    [rate('2.724,80', 'day'), 99_455_200],
    [rate('387,28', 'hour'), 16_155_109],
    [rate('4.000,00', 'week'), 20_857_143],
    [rate('12.500,00', 'month'), 15_000_000],
  ])('%o is %i øre in the standard year', (oneRate, oere) => {
    expect(yearlyCost(help([oneRate], [hours(800)]), ON)).toBe(oere);
  });

  it('is the same in a leap year', () => {
    const daily = help([rate('2.751,00', 'day', '2024-01-01')]);
    expect(yearlyCost(daily, '2024-02-29')).toBe(100_411_500);
  });

  it('pays an hour rate for support and transport', () => {
    const both = { ...hours(600), transportHours: 200 };
    expect(yearlyCost(help([rate('387,28', 'hour')], [both]), ON)).toBe(16_155_109);
  });

  it('is 0 where the rate is 0, which is known', () => {
    expect(yearlyCost(help([rate('0,00', 'day')]), ON)).toBe(0);
  });
});

describe('cost of a span', () => {
  it('is unknown when one day with help has no rate', () => {
    expect(costBetween(help([rate('1.500,00', 'day', '2026-01-02')]), YEAR)).toBe('unknown');
    expect(
      costBetween(
        help([
          rate('1.500,00', 'day', '2026-01-01', '2026-03-31'),
          rate('1.545,00', 'day', '2026-04-02'),
        ]),
        YEAR,
      ),
    ).toBe('unknown');
  });

  it('is 0 where the help does not run', () => {
    expect(costBetween(help([], [], { from: '2027-01-01', to: null }), YEAR)).toBe(0);
  });

  it('follows a new rate from its first day: 1.500, from 01-07-2026 1.545', () => {
    const raised = help([
      rate('1.500,00', 'day', '2020-01-01', '2026-06-30'),
      rate('1.545,00', 'day', '2026-07-01'),
    ]);
    expect(costBetween(raised, YEAR)).toBe(55_578_000);
  });

  it('follows a rate of a single day', () => {
    const oneDayDearer = help([
      rate('1.000,00', 'day', '2026-03-01', '2026-03-01'),
      rate('2.000,00', 'day', '2026-03-02', '2026-03-02'),
      rate('1.000,00', 'day', '2026-03-03'),
    ]);
    expect(costBetween(oneDayDearer, { from: '2026-03-01', to: '2026-03-04' })).toBe(500_000);
  });

  it('counts the real days of a leap year', () => {
    const daily = help([rate('1.000,00', 'day', '2020-01-01')]);
    expect(costBetween(daily, calendarYear(2024))).toBe(36_600_000);
  });

  it('counts the first and the last day of the help', () => {
    const twoDays = help([rate('1.000,00', 'day')], [], { from: '2026-03-31', to: '2026-04-01' });
    expect(costBetween(twoDays, YEAR)).toBe(200_000);
  });

  it('divides a month by its own days', () => {
    const monthly = help([rate('12.500,00', 'month')]);
    expect(costBetween(monthly, { from: '2026-02-01', to: '2026-02-28' })).toBe(1_250_000);
    expect(costBetween(monthly, { from: '2026-02-28', to: '2026-03-01' })).toBe(84_965);
  });

  it('is rounded once: seven days of a week rate are the week', () => {
    const weekly = help([rate('1.000,01', 'week')]);
    expect(costBetween(weekly, { from: '2026-03-02', to: '2026-03-08' })).toBe(100_001);
    expect(exactCostBetween(weekly, { from: '2026-03-02', to: '2026-03-02' })).toEqual({
      numerator: 100_001n,
      denominator: 7n,
    });
  });
});

describe('sums', () => {
  it('say how many are known', () => {
    expect(sumCosts([100, 'unknown', 200, 300])).toEqual({ oere: 600, known: 3, total: 4 });
    expect(sumCosts([])).toEqual({ oere: 0, known: 0, total: 0 });
  });

  it('of a citizen take the help that runs on the date', () => {
    const day = [rate('1.000,00', 'day')];
    expect(
      citizenYearlyCost(
        [
          help(day),
          help(day, [], { from: '2026-06-02', to: null }),
          help(day, [], { from: '2026-01-01', to: '2026-06-01' }),
          help([]),
        ],
        ON,
      ),
    ).toEqual({ oere: 73_000_000, known: 2, total: 3 });
  });
});

describe('above 1 mio. kr.', () => {
  it.each(published.threshold1m)('$yearlyCost kr. counts: $counted', ({ yearlyCost, counted }) => {
    expect(isHighCost(yearlyCost * 100)).toBe(counted);
  });

  it('of what is added up cannot be told where a price is missing, unless what is known is above', () => {
    expect(isSumHighCost({ oere: 0, known: 0, total: 1 })).toBeNull();
    expect(isSumHighCost({ oere: 100_000_001, known: 1, total: 2 })).toBe(true);
    expect(isSumHighCost({ oere: 100_000_000, known: 1, total: 1 })).toBe(false);
  });

  it('is one øre above, and never what is unknown', () => {
    expect([isHighCost(100_000_001), isHighCost('unknown')]).toEqual([true, false]);
  });
});

it('gives an effect its word', () => {
  expect([effectOf(300, 100), effectOf(100, 300), effectOf(100, 100)]).toEqual([
    { oere: 200, word: 'reduced-cost' },
    { oere: -200, word: 'additional-cost' },
    { oere: 0, word: 'same-cost' },
  ]);
});
