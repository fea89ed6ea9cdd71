import { addDays, endOfMonth, startOfMonth, weekday, type CivilDate } from './dates.ts';

const DAYS_A_WEEK = 7;

/** The weeks that touch the month of the date, Monday first, whole: days of the months beside it stand in them. */
export function monthGrid(date: CivilDate): readonly (readonly CivilDate[])[] {
  const weeks: CivilDate[][] = [];
  const end = endOfMonth(date);
  let monday = mondayOf(startOfMonth(date));
  while (monday <= end) {
    weeks.push(Array.from({ length: DAYS_A_WEEK }, (_, day) => addDays(monday, day)));
    monday = addDays(monday, DAYS_A_WEEK);
  }
  return weeks;
}

export function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, 1 - weekday(date));
}
