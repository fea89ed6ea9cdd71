import {
  addDays,
  addMonths,
  civilDate,
  isoWeek,
  mondayOfWeek,
  yearOf,
  type CivilDate,
} from './dates.ts';
import { fail, succeed, type Result } from './result.ts';

export type DateInputError = 'not-understood' | 'no-such-date';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['i dag', 0],
  ['idag', 0],
  ['i går', -1],
  ['igår', -1],
  ['i morgen', 1],
  ['imorgen', 1],
  ['i forgårs', -2],
  ['i overmorgen', 2],
  ['overmorgen', 2],
]);

const DIGITS_ONLY = /^(\d{2})(\d{2})(\d{2}|\d{4})$/u;
const DAY_MONTH_YEAR = /^(\d{1,2})[./ -] ?(\d{1,2})(?:[./ -] ?(\d{2}|\d{4}))?\.?$/u;
const DAY_MONTH_NAME =
  /^(\d{1,2})\.? ?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)([a-z]*)\.?(?: (\d{2}|\d{4}))?$/u;
const WEEK = /^(?:uge|u) ?(\d{1,2})(?:[ ./-]{1,2}(\d{2}|\d{4}))?$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const SIGNED_DAYS = /^([-+\u2212]) ?(\d{1,5})$/u;
const DISTANCE =
  /^(om|for) (\d{1,4}|en|et) (dag|dage|uge|uger|md\.?|mdr\.?|måned|måneder|halvt år|år)( siden)?$/u;

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** Two-digit years reach this far ahead; the rest are in the past. */
const YEARS_AHEAD = 20;

/**
 * What a person writes in a date field: 22112026 · 221126 · 22-11-26 · 22.11.2026 · 22/11 (this year) ·
 * "22. nov. 2026" · "i dag", "i går", "i morgen" · "om 3 mdr.", "om et halvt år", "for 3 dage siden" · "+14"
 * (days) · "uge 47" (its Monday). Two-digit years reach 20 years ahead, or none (`yearsAhead: 0`) where the
 * day must have been: a birth.
 */
export function parseDateInput(
  text: string,
  today: CivilDate,
  { yearsAhead = YEARS_AHEAD }: { readonly yearsAhead?: number } = {},
): Result<CivilDate, DateInputError> {
  const input = text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  const word = WORDS.get(input);
  if (word !== undefined) return inRange(addDays(today, word));
  const lastYear = yearOf(today) + yearsAhead;
  return (
    parseDistance(input, today) ??
    parseWeek(input, today, lastYear) ??
    parseWritten(input, today, lastYear) ??
    fail('not-understood')
  );
}

/** Of a text that was refused: it was meant as a date, but no calendar has it (31-02). */
export function isNoSuchDate(text: string, today: CivilDate): boolean {
  const read = parseDateInput(text, today);
  return !read.ok && read.error === 'no-such-date';
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
  if (unit === 'halvt år') return addMonths(today, 6 * count);
  return addMonths(today, unit === 'år' ? 12 * count : count);
}

/** "uge 47", "uge 1 2027": the Monday. Without a year it is the one of the week we are in. */
function parseWeek(
  input: string,
  today: CivilDate,
  lastYear: number,
): Result<CivilDate, DateInputError> | undefined {
  const match = WEEK.exec(input);
  if (!match) return undefined;
  const [, week, written] = match;
  const year = written === undefined ? isoWeek(today).year : fullYear(written, lastYear);
  const monday = civilDate(year, 1, 1) === null ? null : mondayOfWeek(year, Number(week));
  return monday === null ? fail('no-such-date') : inRange(monday);
}

function parseWritten(
  input: string,
  today: CivilDate,
  lastYear: number,
): Result<CivilDate, DateInputError> | undefined {
  const yearOfIt = (written: string | undefined) =>
    written === undefined ? yearOf(today) : fullYear(written, lastYear);
  const iso = ISO.exec(input);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = DIGITS_ONLY.exec(input) ?? DAY_MONTH_YEAR.exec(input);
  if (match) return existing(yearOfIt(match[3]), Number(match[2]), Number(match[1]));
  const named = DAY_MONTH_NAME.exec(input);
  if (!named) return undefined;
  const [, day, start = '', rest = '', year] = named;
  // "sept" is the start of a month; "novembers" is not.
  const month = MONTHS.findIndex((name) => name.startsWith(start + rest)) + 1;
  return month === 0 ? undefined : existing(yearOfIt(year), month, Number(day));
}

/** Two digits are the latest such year that is not after `lastYear`. */
function fullYear(written: string, lastYear: number): number {
  const year = Number(written);
  if (written.length === 4) return year;
  const thisCentury = 2000 + year;
  return thisCentury <= lastYear ? thisCentury : thisCentury - 100;
}

function existing(year: number, month: number, day: number): Result<CivilDate, DateInputError> {
  const date = civilDate(year, month, day);
  return date === null ? fail('no-such-date') : succeed(date);
}

/** "+99999" and the like can leave the years a civil date may have. */
function inRange(date: string): Result<CivilDate, DateInputError> {
  return existing(Number(date.slice(0, -6)), Number(date.slice(-5, -3)), Number(date.slice(-2)));
}
