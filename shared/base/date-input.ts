import { addDays, addMonths, civilDate, yearOf, type CivilDate } from './dates.ts';
import { fail, succeed, type Result } from './result.ts';

export type DateInputError = 'not-understood' | 'no-such-date';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['i dag', 0],
  ['idag', 0],
  ['i går', -1],
  ['igår', -1],
  ['i morgen', 1],
  ['imorgen', 1],
]);

const DIGITS_ONLY = /^(\d{2})(\d{2})(\d{2}|\d{4})$/u;
const DAY_MONTH_YEAR = /^(\d{1,2})[./ -] ?(\d{1,2})(?:[./ -] ?(\d{2}|\d{4}))?\.?$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const SIGNED_DAYS = /^([-+\u2212]) ?(\d{1,5})$/u;
const DISTANCE =
  /^(om|for) (\d{1,4}|en|et) (dag|dage|uge|uger|md\.?|mdr\.?|måned|måneder|år)( siden)?$/u;

/** Two-digit years reach this far ahead; the rest are in the past. */
const YEARS_AHEAD = 20;

/**
 * What a person writes in a date field: 22112026 · 221126 · 22-11-26 · 22.11.2026 · 22/11 (this year) ·
 * "i dag", "i går", "i morgen" · "om 3 mdr.", "om 2 uger", "for 3 dage siden" · "+14" (days).
 */
export function parseDateInput(text: string, today: CivilDate): Result<CivilDate, DateInputError> {
  const input = text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  const word = WORDS.get(input);
  if (word !== undefined) return inRange(addDays(today, word));
  return parseDistance(input, today) ?? parseWritten(input, today) ?? fail('not-understood');
}

function parseDistance(
  input: string,
  today: CivilDate,
): Result<CivilDate, DateInputError> | undefined {
  const signed = SIGNED_DAYS.exec(input);
  if (signed) {
    const days = Number(signed[2]);
    return inRange(addDays(today, signed[1] === '+' ? days : -days));
  }
  const match = DISTANCE.exec(input);
  if (!match) return undefined;
  const [, preposition, amount = '', unit = '', ago] = match;
  if ((preposition === 'for') !== (ago !== undefined)) return undefined;
  const count = amount === 'en' || amount === 'et' ? 1 : Number(amount);
  return inRange(moved(today, preposition === 'for' ? -count : count, unit));
}

function moved(today: CivilDate, count: number, unit: string): CivilDate {
  if (unit.startsWith('dag')) return addDays(today, count);
  if (unit.startsWith('uge')) return addDays(today, 7 * count);
  return addMonths(today, unit === 'år' ? 12 * count : count);
}

function parseWritten(
  input: string,
  today: CivilDate,
): Result<CivilDate, DateInputError> | undefined {
  const iso = ISO.exec(input);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = DIGITS_ONLY.exec(input) ?? DAY_MONTH_YEAR.exec(input);
  if (!match) return undefined;
  const [, day, month, year] = match;
  return existing(fullYear(year, today), Number(month), Number(day));
}

function fullYear(written: string | undefined, today: CivilDate): number {
  if (written === undefined) return yearOf(today);
  const year = Number(written);
  if (written.length === 4) return year;
  const thisCentury = 2000 + year;
  return thisCentury <= yearOf(today) + YEARS_AHEAD ? thisCentury : thisCentury - 100;
}

function existing(year: number, month: number, day: number): Result<CivilDate, DateInputError> {
  const date = civilDate(year, month, day);
  return date === null ? fail('no-such-date') : succeed(date);
}

/** "+99999" and the like can leave the years a civil date may have. */
function inRange(date: string): Result<CivilDate, DateInputError> {
  return existing(Number(date.slice(0, -6)), Number(date.slice(-5, -3)), Number(date.slice(-2)));
}
