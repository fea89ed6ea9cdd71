import { addDays, type CivilDate } from '../../base/dates.ts';
import { followUpState } from './overdue.ts';
import type { DueDate } from './schedule.ts';

/** Worst first. */
export const MY_DAY_GROUPS = ['overdue', 'today', 'next-14-days', 'waiting'] as const;
export type MyDayGroup = (typeof MY_DAY_GROUPS)[number];

/** "De næste 14 dage": on Min dag and in the follow-up list. */
export const DAYS_AHEAD = 14;

/** Something a caseworker has to do on a case. */
export interface MyDayItem extends DueDate {
  readonly caseId: string;
  /** It waits for the person's answer and has no due date (a reached goal awaiting a decision). */
  readonly waitsForMe: boolean;
  /** The day it speaks of: what waits is worse when its day has passed. */
  readonly date: CivilDate | null;
}

/** One line per case; it unfolds into its items. */
export interface MyDayLine<T extends MyDayItem> {
  readonly caseId: string;
  /** The worst of its items'. */
  readonly group: MyDayGroup;
  readonly dueOn: CivilDate | null;
  /** Worst first. */
  readonly items: readonly T[];
}

/**
 * What is on Min dag. Left out: what is on hold, not set, or due later than 14 days from now. Lines and
 * items that are equally bad keep the order they were given in.
 */
export function myDay<T extends MyDayItem>(
  items: readonly T[],
  today: CivilDate,
): readonly MyDayLine<T>[] {
  const byCase = new Map<string, T[]>();
  const shown = items.filter((item) => groupOf(item, today) !== null);
  for (const item of shown.toSorted((a, b) => worstFirst(a, b, today))) {
    const known = byCase.get(item.caseId);
    if (known) known.push(item);
    else byCase.set(item.caseId, [item]);
  }
  // A Map keeps the order of insertion, and the worst item of each case came first.
  const lines = [...byCase].flatMap(([caseId, ofCase]) => {
    const nearest = ofCase.toSorted((a, b) => place(a, today) - place(b, today))[0];
    const group = nearest && groupOf(nearest, today);
    return group ? [{ caseId, group, dueOn: nearest.dueOn, items: ofCase }] : [];
  });
  return lines.toSorted((a, b) => MY_DAY_GROUPS.indexOf(a.group) - MY_DAY_GROUPS.indexOf(b.group));
}

/** Where an item belongs today; null is not on Min dag. */
export function groupOf(item: MyDayItem, today: CivilDate): MyDayGroup | null {
  switch (followUpState(item, today).state) {
    case 'overdue':
      return 'overdue';
    case 'due-today':
      return 'today';
    case 'upcoming':
      return item.dueOn !== null && item.dueOn <= addDays(today, DAYS_AHEAD)
        ? 'next-14-days'
        : null;
    case 'not-set':
      return item.waitsForMe ? 'waiting' : null;
    default:
      return null;
  }
}

/** What is overdue, then what waits though its day has passed, then what comes, and last what has no day. */
function worstFirst(a: MyDayItem, b: MyDayItem, today: CivilDate): number {
  const byBadness = badness(a, today) - badness(b, today);
  const [dayOfA, dayOfB] = [dayOf(a, today), dayOf(b, today)];
  if (byBadness !== 0 || dayOfA === dayOfB) return byBadness;
  if (dayOfA === null || dayOfB === null) return dayOfA === null ? 1 : -1;
  return dayOfA < dayOfB ? -1 : 1;
}

function badness(item: MyDayItem, today: CivilDate): number {
  const waits = groupOf(item, today) === 'waiting';
  const hasPassed = waits && item.date !== null && item.date < today;
  // Between what is overdue and what is due today.
  return hasPassed ? 0.5 : place(item, today);
}

function dayOf(item: MyDayItem, today: CivilDate): CivilDate | null {
  return groupOf(item, today) === 'waiting' ? item.date : item.dueOn;
}

function place(item: MyDayItem, today: CivilDate): number {
  const group = groupOf(item, today);
  return group === null ? MY_DAY_GROUPS.length : MY_DAY_GROUPS.indexOf(group);
}
