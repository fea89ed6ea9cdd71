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
  /** It waits for the person's answer and has no date (a reached goal awaiting a decision). */
  readonly waitsForMe: boolean;
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
  return [...byCase].flatMap(([caseId, ofCase]) => {
    const [worst] = ofCase;
    const group = worst && groupOf(worst, today);
    return group ? [{ caseId, group, dueOn: worst.dueOn, items: ofCase }] : [];
  });
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

function worstFirst(a: MyDayItem, b: MyDayItem, today: CivilDate): number {
  const byGroup = rank(a, today) - rank(b, today);
  if (byGroup !== 0 || a.dueOn === b.dueOn) return byGroup;
  return (a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1;
}

function rank(item: MyDayItem, today: CivilDate): number {
  const group = groupOf(item, today);
  return group === null ? MY_DAY_GROUPS.length : MY_DAY_GROUPS.indexOf(group);
}
