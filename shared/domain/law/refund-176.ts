import { ageOn, yearOf, type CivilDate } from '../../base/dates.ts';
import type { Oere } from '../../base/money.ts';
import {
  add,
  compare,
  multiply,
  rational,
  type Rational,
  round,
  subtract,
  ZERO,
} from '../../base/rational.ts';

/** Thresholds a year, in øre. */
export interface RefundThreshold {
  readonly year: number;
  readonly t1: Oere;
  readonly t2: Oere;
  readonly t3: Oere;
}

/** Serviceloven § 176: refund for especially expensive single cases. */
export interface RefundTable {
  /** From this birthday no more, unless the month before was covered. */
  readonly upToAge: number;
  /** Of the parts between T1 and T2, T2 and T3, and above T3. */
  readonly sharesPercent: readonly [number, number, number];
  readonly thresholds: readonly RefundThreshold[];
}

/** "Skøn", in øre a standard year; null where a price is not known. */
export type RefundEstimate =
  | { readonly kind: 'no-thresholds'; readonly year: number }
  | {
      readonly kind: 'estimate';
      readonly year: number;
      readonly asToday: Oere | null;
      readonly proposal: Oere | null;
    };

const MONTHS = rational(12);
const PERCENT = 100;

/** Refund of one month with that net cost, in øre: computed on the thresholds divided by twelve. */
export function monthlyRefund(cost: Oere, table: RefundTable, of: RefundThreshold): Oere {
  return round(exactMonthly(rational(cost), table, of));
}

/**
 * The refund before and after on a day, from yearly costs. null where the citizen is too old, and where neither
 * cost comes near any threshold that is known. Own payment and other refunds are not known here: an estimate.
 */
export function refundEstimate(
  table: RefundTable,
  facts: {
    readonly birthDate: CivilDate;
    readonly on: CivilDate;
    readonly asToday: Oere | null;
    readonly proposal: Oere | null;
  },
): RefundEstimate | null {
  const { birthDate, on, asToday, proposal } = facts;
  if (ageOn(birthDate, on) >= table.upToAge) return null;
  const lowest = Math.min(...table.thresholds.map(({ t1 }) => t1));
  if (Math.max(asToday ?? 0, proposal ?? 0) <= lowest) return null;
  const year = yearOf(on);
  const of = table.thresholds.find((one) => one.year === year);
  if (of === undefined) return { kind: 'no-thresholds', year };
  const yearly = (cost: Oere | null) =>
    cost === null ? null : round(multiply(MONTHS, exactMonthly(rational(cost, 12), table, of)));
  return { kind: 'estimate', year, asToday: yearly(asToday), proposal: yearly(proposal) };
}

function exactMonthly(cost: Rational, table: RefundTable, of: RefundThreshold): Rational {
  const [first, second, third] = table.sharesPercent;
  const [t1, t2, t3] = [rational(of.t1, 12), rational(of.t2, 12), rational(of.t3, 12)];
  const parts: readonly (readonly [Rational, Rational | null, number])[] = [
    [t1, t2, first],
    [t2, t3, second],
    [t3, null, third],
  ];
  return parts.reduce<Rational>((total, [from, to, percent]) => {
    if (compare(cost, from) <= 0) return total;
    const end = to !== null && compare(cost, to) > 0 ? to : cost;
    return add(total, multiply(subtract(end, from), rational(percent, PERCENT)));
  }, ZERO);
}
