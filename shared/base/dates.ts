import {
  CalendarDate,
  getDayOfWeek,
  parseAbsolute,
  parseDate,
  parseTime,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
} from '@internationalized/date';
import { z } from 'zod';

const FIRST_DATE = '1800-01-01';
const LAST_DATE = '2999-12-31';

/**
 * A day in the calendar, 'YYYY-MM-DD', without time and time zone. Only days that exist, 1800–2999.
 * Two civil dates compare as strings: `a < b` is "a is before b".
 */
export const CivilDate = z.iso
  .date()
  .refine((date) => date >= FIRST_DATE && date <= LAST_DATE, { error: 'date-out-of-range' });
export type CivilDate = z.infer<typeof CivilDate>;

/** A moment in UTC, '2026-11-22T13:32:05.123Z'. Used only for when something was entered. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** The one time zone the program thinks in: what day it is decides what is overdue. */
const COPENHAGEN = 'Europe/Copenhagen';

const MILLISECONDS_A_DAY = 86_400_000;

export function isCivilDate(text: string): boolean {
  return CivilDate.safeParse(text).success;
}

/** The day, or null where there is no such day (31 February, month 13). */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCivilDate(text) ? text : null;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return parseDate(date).add({ days }).toString();
}

/** Calendar months; the day is clamped to the end of the month: 31-08-2025 + 6 is 28-02-2026. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return parseDate(date).add({ months }).toString();
}

/** Whole days from `from` to `to`; negative where `to` is earlier. The same day is 0. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / MILLISECONDS_A_DAY);
}

export function compareDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function earliest(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

export function latest(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: CivilDate): number {
  return Number(date.slice(8, 10));
}

export function daysInMonth(date: CivilDate): number {
  const day = parseDate(date);
  return day.calendar.getDaysInMonth(day);
}

export function startOfMonth(date: CivilDate): CivilDate {
  return `${date.slice(0, 7)}-01`;
}

export function endOfMonth(date: CivilDate): CivilDate {
  return `${date.slice(0, 7)}-${pad(daysInMonth(date), 2)}`;
}

/** Completed years. Born on 29 February, one is a year older on 1 March in ordinary years. */
export function ageOn(birthDate: CivilDate, date: CivilDate): number {
  const hadBirthday = date.slice(5) >= birthDate.slice(5);
  return yearOf(date) - yearOf(birthDate) - (hadBirthday ? 0 : 1);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(date: CivilDate): number {
  const sundayFirst = getDayOfWeek(parseDate(date), 'en-US', 'sun');
  return sundayFirst === 0 ? 7 : sundayFirst;
}

/** ISO 8601 week: the week, and the year it belongs to (1 January 2027 is in week 53 of 2026). */
export function isoWeek(date: CivilDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekday(date));
  const year = yearOf(thursday);
  const week = Math.floor(daysBetween(`${pad(year, 4)}-01-01`, thursday) / 7) + 1;
  return { year, week };
}

/** The Monday of that ISO week; null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): CivilDate | null {
  // 4 January is always in week 1.
  const fourth = `${pad(year, 4)}-01-04`;
  const monday = addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1));
  const itsWeek = isoWeek(monday);
  return itsWeek.year === year && itsWeek.week === week ? monday : null;
}

/** The day it was at that moment, as people in Denmark saw it. */
export function civilDateOf(instant: Instant, timeZone: string = COPENHAGEN): CivilDate {
  return toCalendarDate(parseAbsolute(instant, timeZone)).toString();
}

/** The moment a clock in Denmark shows 'HH:MM' on the day; where it is skipped in spring, the hour after. */
export function instantAt(date: CivilDate, time: string): Instant {
  return toZoned(toCalendarDateTime(parseDate(date), parseTime(time)), COPENHAGEN)
    .toDate()
    .toISOString();
}

/** The last millisecond of the day as people in Denmark lived it: 22 November ends at 22:59:59.999Z. */
export function endOfDay(date: CivilDate, timeZone: string = COPENHAGEN): Instant {
  const nextMidnight = toZoned(parseDate(date).add({ days: 1 }), timeZone)
    .toDate()
    .getTime();
  return new Date(nextMidnight - 1).toISOString();
}

function utcMidnight(date: CivilDate): number {
  return new CalendarDate(yearOf(date), monthOf(date), dayOf(date)).toDate('UTC').getTime();
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
