import { searchKey } from '../../base/danish-text.ts';
import { parseDateInput } from '../../base/date-input.ts';
import type { CivilDate } from '../../base/dates.ts';
import { parseCpr, type Cpr, type CprError } from '../../base/cpr.ts';
import { parseDecimal } from '../../base/decimal.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { Ownership, RateUnit } from '../cases/model.ts';
import type { FaultCode } from './model.ts';
import type { Cell } from './table.ts';

export interface FieldFault {
  readonly code: FaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}
type Reading<T> = Result<T, FieldFault>;

const LONGEST_NAME = 300;
/** A date with its year; the day may be followed by midnight, as spreadsheets write it. */
const WRITTEN_DATE =
  /^(\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{8}|\d{4}-\d{2}-\d{2})(?:[ T]00[:.]00(?:[:.]00)?)?$/u;

const YES = new Set(['ja', 'j', 'x', '1', 'sand', 'true', 'yes']);
const NO = new Set(['nej', 'n', '0', 'falsk', 'false', 'no']);

const UNITS: ReadonlyMap<string, RateUnit> = new Map([
  ...['døgn', 'dag', 'dage', 'dagligt'].map((word) => [word, 'day'] as const),
  ...['time', 'timer', 't'].map((word) => [word, 'hour'] as const),
  ...['uge', 'uger', 'ugentligt'].map((word) => [word, 'week'] as const),
  ...['maaned', 'maaneder', 'md', 'mdr', 'maanedligt'].map((word) => [word, 'month'] as const),
]);

const OWNERS: ReadonlyMap<string, Ownership> = new Map([
  ...['kommunal', 'kommunalt', 'kommune', 'egen kommune'].map((w) => [w, 'municipal'] as const),
  ...['regional', 'regionalt', 'region'].map((w) => [w, 'regional'] as const),
  ...['privat', 'private'].map((w) => [w, 'private'] as const),
  ...['selvejende', 'fond', 'selvejende institution'].map((w) => [w, 'self-owning'] as const),
]);

const CPR_FAULTS = {
  'not-a-number': 'cpr-not-a-number',
  'no-such-date': 'cpr-date-does-not-exist',
  'wrong-length': 'cpr-digit-missing',
} as const satisfies Record<CprError, FaultCode>;

export function textOf(cell: Cell | undefined): string {
  return String(cell ?? '').trim();
}

export function readLine(text: string, most = LONGEST_NAME): Reading<string> {
  if (text.length > most) return fail({ code: 'too-long', params: { most } });
  return succeed(text.replaceAll(/\s+/gu, ' '));
}

/** A spreadsheet that typed the number has lost a leading zero: it is given back. */
export function readCpr(cell: Cell): Reading<Cpr> {
  const text = typeof cell === 'number' ? String(cell).padStart(10, '0') : cell;
  const cpr = parseCpr(text);
  if (cpr.ok) return cpr;
  const found = text.replaceAll(/\D/gu, '').length;
  if (cpr.error === 'wrong-length' && found !== 9) {
    return fail({ code: 'cpr-wrong-length', params: { found } });
  }
  return fail({ code: CPR_FAULTS[cpr.error] });
}

/** Only a date with day, month and year: "i dag" and "22/11" are for people, not for extracts. */
export function readDate(text: string, today: CivilDate): Reading<CivilDate> {
  const written = WRITTEN_DATE.exec(text)?.[1];
  const date = parseDateInput(written ?? '', today);
  if (date.ok) return date;
  const code = date.error === 'no-such-date' ? 'date-does-not-exist' : 'not-a-date';
  return fail({ code, params: { value: text } });
}

/** In whole hundredths: øre of kroner, hundredths of hours. Both ends included. */
export function readAmount(cell: Cell, most: number): Reading<number> {
  const amount = typeof cell === 'number' ? fromNumber(cell) : fromText(cell);
  if (!amount.ok) return amount;
  const isInRange = amount.value >= 0 && amount.value <= most;
  return isInRange ? amount : fail({ code: 'out-of-range' });
}

function fromText(text: string): Reading<number> {
  const decimal = parseDecimal(text.replace(/\s*(?:kr\.?|timer|t\.?)$/iu, ''));
  if (decimal.ok) return decimal;
  return fail({ code: decimal.error === 'too-large' ? 'out-of-range' : decimal.error });
}

/** A spreadsheet's 387.28 may be 387.28000000000003; a third decimal that is meant is further off. */
function fromNumber(value: number): Reading<number> {
  const hundredths = Math.round(value * 100);
  if (!Number.isSafeInteger(hundredths)) return fail({ code: 'out-of-range' });
  if (Math.abs(value * 100 - hundredths) > 1e-4) return fail({ code: 'too-many-decimals' });
  return succeed(hundredths);
}

export function readYesNo(text: string): Reading<boolean> {
  const word = searchKey(text);
  if (YES.has(word)) return succeed(true);
  return NO.has(word) ? succeed(false) : fail({ code: 'not-yes-or-no' });
}

/** "døgn", "pr. uge", "kr./time", "mdr." */
export function readUnit(text: string): Reading<RateUnit> {
  const word = searchKey(text).replace(/^(?:kr\.? ?)?(?:pr\.? |per |\/ ?)?/u, '');
  const unit = UNITS.get(word.replace(/\.$/u, ''));
  return unit ? succeed(unit) : fail({ code: 'rate-unit-unknown' });
}

export function readOwnership(text: string): Reading<Ownership> {
  const owner = OWNERS.get(searchKey(text));
  return owner ? succeed(owner) : fail({ code: 'ownership-unknown' });
}

/** FFB codes in the order written. A term may hold a slash, so only , ; | and line breaks divide. */
export function readTargetGroups(
  text: string,
  codeByTerm: ReadonlyMap<string, string>,
): Reading<readonly string[]> {
  const parts = text.split(/[,;|\n]/u).filter((part) => part.trim() !== '');
  const codes = parts.map((part) => codeByTerm.get(searchKey(part)));
  const known = codes.filter((code) => code !== undefined);
  if (known.length < parts.length || parts.length === 0) {
    return fail({ code: 'target-group-unknown' });
  }
  return succeed([...new Set(known)]);
}
