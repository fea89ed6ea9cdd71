import { civilDateOf, isoWeek, weekday, type CivilDate, type Instant } from './dates.ts';
import type { Oere } from './money.ts';
import { rational, round } from './rational.ts';

/** What Danish typography wants in front of a negative number; Intl gives a hyphen. */
export const MINUS = '\u2212';

/** An amount is never parted from its unit by the end of a line. */
const KRONER = '\u00A0kr.';

const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
});

/** '22.11.2026' */
export function formatDate(date: CivilDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}.${month}.${year}`;
}

/** '11.2026' of '2026-11' */
export function formatMonth(month: string): string {
  const [year = '', place = ''] = month.split('-');
  return `${place}.${year}`;
}

const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;

/** 'søndag 22.11.2026': what was understood, so that a wrong day is noticed. */
export function formatDayAndDate(date: CivilDate): string {
  return `${WEEKDAYS[weekday(date) - 1]} ${formatDate(date)}`;
}

/** '14.32', Danish time. */
export function formatTime(instant: Instant): string {
  return TIME.format(new Date(instant)).replace(':', '.');
}

/** '22.11.2026 kl. 14.32' */
export function formatDateTime(instant: Instant): string {
  return `${formatDate(civilDateOf(instant))} kl. ${formatTime(instant)}`;
}

/** 'uge 47' */
export function formatWeek(date: CivilDate): string {
  return `uge ${isoWeek(date).week}`;
}

/** '1.234.567'. Whole numbers only. */
export function formatInteger(value: number): string {
  return withSign(value, groupThousands(String(Math.abs(value))));
}

/** At most `decimals` decimals, no trailing zeros: '26,7'. For figures that are not exact anyway. */
export function formatNumber(value: number, decimals = 1): string {
  const rounded = new Intl.NumberFormat('da-DK', {
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  }).format(value);
  return rounded.replace('-', MINUS);
}

/** Always `decimals` decimals: '60,0'. */
export function formatFixed(value: number, decimals: number): string {
  const rounded = new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  }).format(value);
  return rounded.replace('-', MINUS);
}

/** '40 pct.', '−17 pct.', '26,7 pct.' */
export function formatPercent(value: number, decimals = 1): string {
  return `${formatNumber(value, decimals)} pct.`;
}

/** Whole hundredths with the decimals they need: 250 → '2,5', 200 → '2', −29 → '−0,29'. */
export function formatHundredths(hundredths: number): string {
  const { whole, cents } = splitHundredths(hundredths);
  const decimals = cents.replace(/0+$/u, '');
  return withSign(hundredths, decimals === '' ? whole : `${whole},${decimals}`);
}

/** '1.234.567,89', always two decimals, without unit. */
export function formatAmount(oere: Oere): string {
  const { whole, cents } = splitHundredths(oere);
  return withSign(oere, `${whole},${cents}`);
}

/** '1.234.567,89 kr.' */
export function formatKroner(oere: Oere): string {
  return `${formatAmount(oere)}${KRONER}`;
}

/** Rounded to whole kroner, for tables and summaries: '1.004.115 kr.' */
export function formatWholeKroner(oere: Oere): string {
  return `${formatInteger(round(rational(oere, 100)))}${KRONER}`;
}

/** '1,2 mio. kr.' */
export function formatMillionKroner(oere: Oere): string {
  const tenths = round(rational(oere, 10_000_000));
  return `${formatHundredths(tenths * 10)}\u00A0mio.${KRONER}`;
}

function splitHundredths(hundredths: number): { whole: string; cents: string } {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return { whole: groupThousands(digits.slice(0, -2)), cents: digits.slice(-2) };
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

function withSign(value: number, magnitude: string): string {
  return value < 0 ? MINUS + magnitude : magnitude;
}
