import { addDays, civilDate, weekday, yearOf, type CivilDate } from './dates.ts';

const STORE_BEDEDAG_LAST_YEAR = 2023;

/** Days from Easter Sunday. */
const MOVABLE = {
  maundyThursday: -3,
  goodFriday: -2,
  easterSunday: 0,
  easterMonday: 1,
  storeBededag: 26,
  ascension: 39,
  whitSunday: 49,
  whitMonday: 50,
};

const FIXED = ['01-01', '12-25', '12-26'];

/** Danish public holidays (helligdage). Store bededag is none from 2024 (lov nr. 214 af 6. marts 2023). */
export function isHoliday(date: CivilDate): boolean {
  if (FIXED.includes(date.slice(5))) return true;
  const year = yearOf(date);
  const easter = easterSunday(year);
  return Object.entries(MOVABLE).some(
    ([name, days]) =>
      addDays(easter, days) === date &&
      (name !== 'storeBededag' || year <= STORE_BEDEDAG_LAST_YEAR),
  );
}

/**
 * Where a *statutory* deadline (complaint, review, access, § 110) that ends on a Saturday, Sunday or
 * holiday moves to. Follow-up, goal, plan and transition dates are never shifted: do not use it for them.
 */
export function nextWeekdayForStatutoryDeadline(date: CivilDate): CivilDate {
  let day = date;
  while (weekday(day) > 5 || isHoliday(day)) day = addDays(day, 1);
  return day;
}

/** Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  const easter = civilDate(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
  if (easter === null) throw new RangeError('Easter is always a date');
  return easter;
}
