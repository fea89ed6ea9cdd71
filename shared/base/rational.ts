/**
 * An exact fraction. Sums of money that divide by 7 or by the days of a month stay exact until the one
 * rounding at the end. The denominator is positive; not necessarily in lowest terms.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO = { numerator: 0n, denominator: 1n } as const satisfies Rational;

/** Both whole numbers; throws on a zero denominator, which is a bug at the caller. */
export function rational(numerator: number | bigint, denominator: number | bigint = 1n): Rational {
  const below = BigInt(denominator);
  if (below === 0n) throw new RangeError('a fraction cannot have zero below the line');
  return below > 0n
    ? { numerator: BigInt(numerator), denominator: below }
    : { numerator: -BigInt(numerator), denominator: -below };
}

export function add(a: Rational, b: Rational): Rational {
  return reduce({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Rational, b: Rational): Rational {
  return reduce({
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  });
}

export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The nearest whole number, half away from zero. Never −0. */
export function round(value: Rational): number {
  const { numerator, denominator } = value;
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return Number(numerator < 0n ? -rounded : rounded);
}

function reduce(value: Rational): Rational {
  const divisor = greatestCommonDivisor(value.numerator, value.denominator);
  return {
    numerator: value.numerator / divisor,
    denominator: value.denominator / divisor,
  };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
