import { z } from 'zod';
import { addDays, daysInMonth, earliest, endOfMonth, type CivilDate } from '../../base/dates.ts';
import { Oere } from '../../base/money.ts';
import { add, multiply, rational, round, ZERO, type Rational } from '../../base/rational.ts';
import type { RatePeriod, SupportPeriod } from './model.ts';
import { contains, daysIn, validOn, within, type Period, type Span } from './periods.ts';

/** `unknown` is "ikke oplyst": a word and not a number, so that it can never pass for 0. */
export const Cost = z.union([Oere, z.literal('unknown')]);
export type Cost = z.infer<typeof Cost>;

export type RateTerms = Pick<RatePeriod, 'amount' | 'unit' | 'from' | 'to'>;
export type HoursTerms = Pick<SupportPeriod, 'supportHours' | 'transportHours' | 'from' | 'to'>;

/** One intervention's help as money sees it. Leave annulled periods out. */
export interface PricedHelp {
  /** Started on – ended on. Planned dates may stand in for a proposal. */
  readonly period: Period;
  readonly rates: readonly RateTerms[];
  readonly hours: readonly HoursTerms[];
}

export interface CostSum {
  /** Of those that are known. */
  readonly oere: Oere;
  /** "3 af 4 indsatser med kendt takst" */
  readonly known: number;
  readonly total: number;
}

const DAYS_A_WEEK = 7;
/** The standard year is never 366 days and never 52 weeks. */
const DAYS_A_STANDARD_YEAR = 365;
const MONTHS_A_YEAR = 12;
const HUNDREDTHS = 100;

/** 1 mio. kr. a year; a high-cost case is strictly above. */
export const HIGH_COST_OERE = 100_000_000;

/**
 * What the help costs in the span, day by day, rounded once to øre: day rate · hour rate × hours a week
 * ÷ 7 · week ÷ 7 · month ÷ days in that month. 0 where the help does not run in the span; unknown where
 * a day with help has no rate, or an hour rate has no hours.
 */
export function costBetween(help: PricedHelp, span: Span): Cost {
  const exact = exactCostBetween(help, span);
  return exact === 'unknown' ? exact : round(exact);
}

/** As `costBetween`, before the rounding: sums of parts are exact. In øre. */
export function exactCostBetween(help: PricedHelp, span: Span): Rational | 'unknown' {
  const days = within(span, help.period);
  if (days === null) return ZERO;
  let total: Rational = ZERO;
  for (let from = days.from; from <= days.to;) {
    const to = lastDayOfSamePrice(help, from, days.to);
    const dayPrice = dayPriceOn(help, from);
    if (dayPrice === 'unknown') return 'unknown';
    total = add(total, multiply(dayPrice, rational(daysIn({ from, to }))));
    from = addDays(to, 1);
  }
  return total;
}

/** The standard year on a date: day × 365 · hour × hours × 365 ÷ 7 · week × 365 ÷ 7 · month × 12. */
export function yearlyCost(help: Pick<PricedHelp, 'rates' | 'hours'>, date: CivilDate): Cost {
  const rate = validOn(help.rates, date);
  if (rate === null) return 'unknown';
  if (rate.unit === 'month') return rate.amount * MONTHS_A_YEAR;
  const dayPrice = dayPriceOn(help, date);
  if (dayPrice === 'unknown') return 'unknown';
  return round(multiply(dayPrice, rational(DAYS_A_STANDARD_YEAR)));
}

/** Strictly greater. What is unknown is not above anything. */
export function isHighCost(yearly: Cost): boolean {
  return yearly !== 'unknown' && yearly > HIGH_COST_OERE;
}

/**
 * Of what the citizen gets in all. What is known may be above already; where it is not and a price is missing,
 * nobody can tell: null.
 */
export function isSumHighCost({ oere, known, total }: CostSum): boolean | null {
  if (isHighCost(oere)) return true;
  return known === total ? false : null;
}

/** Adds what is known and says how many that were. */
export function sumCosts(costs: readonly Cost[]): CostSum {
  const known = costs.filter((cost) => cost !== 'unknown');
  return {
    oere: known.reduce((total, cost) => total + cost, 0),
    known: known.length,
    total: costs.length,
  };
}

/** Standard-year cost of everything the citizen receives on the date: what 1 mio. kr. is judged on. */
export function citizenYearlyCost(helps: readonly PricedHelp[], date: CivilDate): CostSum {
  return sumCosts(
    helps.filter((help) => contains(help.period, date)).map((help) => yearlyCost(help, date)),
  );
}

/** As today − proposal, with sign, and the word it is never shown without. */
export function effectOf(
  asToday: Oere,
  proposal: Oere,
): { readonly oere: Oere; readonly word: 'reduced-cost' | 'additional-cost' | 'same-cost' } {
  const oere = asToday - proposal;
  if (oere === 0) return { oere, word: 'same-cost' };
  return { oere, word: oere > 0 ? 'reduced-cost' : 'additional-cost' };
}

function dayPriceOn(
  help: Pick<PricedHelp, 'rates' | 'hours'>,
  date: CivilDate,
): Rational | 'unknown' {
  const rate = validOn(help.rates, date);
  if (rate === null) return 'unknown';
  switch (rate.unit) {
    case 'day':
      return rational(rate.amount);
    case 'week':
      return rational(rate.amount, DAYS_A_WEEK);
    case 'month':
      return rational(rate.amount, daysInMonth(date));
    case 'hour': {
      const hours = validOn(help.hours, date);
      if (hours === null) return 'unknown';
      const weekly = hours.supportHours + hours.transportHours;
      return rational(BigInt(rate.amount) * BigInt(weekly), HUNDREDTHS * DAYS_A_WEEK);
    }
    default:
      return rate.unit satisfies never;
  }
}

/** To the day before something begins or ends, and within the month, whose length a month rate needs. */
function lastDayOfSamePrice(help: PricedHelp, from: CivilDate, end: CivilDate): CivilDate {
  return [...help.rates, ...help.hours]
    .flatMap((period) => [addDays(period.from, -1), ...(period.to === null ? [] : [period.to])])
    .filter((lastDay) => lastDay >= from)
    .reduce((a, b) => earliest(a, b), earliest(end, endOfMonth(from)));
}
