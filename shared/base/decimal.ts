import { fail, succeed, type Result } from './result.ts';

export type DecimalError = 'not-a-number' | 'too-many-decimals' | 'too-large';

/** Optional sign, digits in groups of three behind dots or without dots, optional decimals. */
const DANISH_DECIMAL = /^([-+\u2212]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/u;

/**
 * A number as Danes write it, in whole hundredths: "1.249,50" → 124950, "−17" → −1700.
 * A dot is only ever a thousands separator, so "12.5" is refused rather than guessed at.
 */
export function parseDecimal(text: string): Result<number, DecimalError> {
  const match = DANISH_DECIMAL.exec(text.trim());
  if (!match) return fail('not-a-number');
  const [, sign = '', whole = '', decimals = ''] = match;
  if (decimals.length > 2) return fail('too-many-decimals');
  const hundredths = Number(whole.replaceAll('.', '') + decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(hundredths)) return fail('too-large');
  const isNegative = sign !== '' && sign !== '+' && hundredths !== 0;
  return succeed(isNegative ? -hundredths : hundredths);
}
