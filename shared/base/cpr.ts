import { civilDate, type CivilDate } from './dates.ts';
import { fail, succeed, type Result } from './result.ts';

/** Said beside the number, never a reason to refuse it. */
export type CprNote = 'replacement-number' | 'fails-modulus-11';

export type CprError = 'not-a-number' | 'wrong-length' | 'no-such-date';

export interface Cpr {
  /** Ten digits, no hyphen: how it is kept and compared. */
  readonly digits: string;
  readonly birthDate: CivilDate;
  readonly notes: readonly CprNote[];
}

const REPLACEMENT_DAY = 60;
const MODULUS_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * A CPR number with or without hyphen. A real date in the first six digits is required, day + 60 in a
 * replacement number included. Numbers given out since 2007 may fail modulus 11, so that is only a note.
 */
export function parseCpr(text: string): Result<Cpr, CprError> {
  const written = text.trim();
  if (!/^\d+[- \u2013]?\d*$/u.test(written)) return fail('not-a-number');
  const digits = written.replaceAll(/\D/gu, '');
  if (digits.length !== 10) return fail('wrong-length');

  const day = Number(digits.slice(0, 2));
  const isReplacement = day > REPLACEMENT_DAY;
  const birthDate = civilDate(
    birthYear(digits),
    Number(digits.slice(2, 4)),
    isReplacement ? day - REPLACEMENT_DAY : day,
  );
  if (birthDate === null) return fail('no-such-date');
  return succeed({ digits, birthDate, notes: notesOn(digits, isReplacement) });
}

/** '220747-0049' */
export function formatCpr(digits: string): string {
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
}

/** '220747-****': what lists and prints show unless the full number is ticked. */
export function maskCpr(digits: string): string {
  return `${digits.slice(0, 6)}-****`;
}

/** Every CPR number in a text masked, as it may stand in what leaves the program. */
export function maskCprsIn(text: string): string {
  return text.replaceAll(
    /(?<!\d)(\d{6})[- \u2013]?(\d{4})(?!\d)/gu,
    (written, day: string, rest: string) => (parseCpr(day + rest).ok ? maskCpr(day) : written),
  );
}

/** Cirkulære om personnumre: the seventh digit and the year's two digits give the century. */
function birthYear(digits: string): number {
  const year = Number(digits.slice(4, 6));
  const seventh = Number(digits[6]);
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

function notesOn(digits: string, isReplacement: boolean): readonly CprNote[] {
  if (isReplacement) return ['replacement-number'];
  const sum = MODULUS_WEIGHTS.reduce(
    (total, weight, place) => total + weight * Number(digits[place]),
    0,
  );
  return sum % 11 === 0 ? [] : ['fails-modulus-11'];
}
