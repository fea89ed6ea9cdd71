import { addDays, addMonths, civilDateOf, daysBetween, latest } from '../../base/dates.ts';
import type { CivilDate } from '../../base/dates.ts';
import type {
  FollowUp,
  FollowUpIntervals,
  FollowUpSchedule,
  ProgressionPotential,
} from './model.ts';

/** The part of a schedule the due date is computed from; any whole `FollowUpSchedule` will do. */
export type ScheduleTerms = Pick<
  FollowUpSchedule,
  'progressionPotential' | 'ownIntervalMonths' | 'countsFrom' | 'firstDueOn' | 'holdUntil'
>;

/** When something is due, and whether it rests until a day. What the one overdue rule judges. */
export interface DueDate {
  /** null is *ikke fastsat*: own list and count, never overdue. */
  readonly dueOn: CivilDate | null;
  /** On hold to and including this day. */
  readonly holdUntil: CivilDate | null;
}

/**
 * The next ordinary follow-up, hold apart: last held + interval; while none is held the given first due
 * date, or start + first (or own) interval. null where nothing is known (an import without a last date).
 * Calendar months; never shifted to a weekday.
 */
export function nextDue(
  terms: ScheduleTerms,
  lastHeldOn: CivilDate | null,
  intervals: FollowUpIntervals,
): CivilDate | null {
  if (lastHeldOn !== null) {
    return addMonths(lastHeldOn, intervalMonths(terms, intervals));
  }
  if (terms.firstDueOn !== null) return terms.firstDueOn;
  if (terms.countsFrom === null) return null;
  return addMonths(terms.countsFrom, terms.ownIntervalMonths ?? intervals.first);
}

/** With the hold: nothing overdue meanwhile, then due the day after it at the earliest. */
export function dueDate(
  terms: ScheduleTerms,
  lastHeldOn: CivilDate | null,
  intervals: FollowUpIntervals,
): DueDate {
  const next = nextDue(terms, lastHeldOn, intervals);
  if (next === null || terms.holdUntil === null) return { dueOn: next, holdUntil: terms.holdUntil };
  return { dueOn: latest(next, addDays(terms.holdUntil, 1)), holdUntil: terms.holdUntil };
}

/** The interval after the first follow-up. Not assessed counts as medium until somebody assesses it. */
export function intervalMonths(
  terms: Pick<ScheduleTerms, 'progressionPotential' | 'ownIntervalMonths'>,
  intervals: FollowUpIntervals,
): number {
  return terms.ownIntervalMonths ?? intervalOf(terms.progressionPotential, intervals);
}

/** For the list "Hyppig opfølgning ved begrænset progression" and the neutral note on the schedule. */
export function isFrequentAtLimitedPotential(
  terms: Pick<ScheduleTerms, 'progressionPotential' | 'ownIntervalMonths'>,
  intervals: FollowUpIntervals,
): boolean {
  return (
    terms.progressionPotential === 'limited' && intervalMonths(terms, intervals) < intervals.limited
  );
}

/** The latest held follow-up that counts for the intervention's ordinary schedule; null if none does. */
export function lastHeldOn(
  interventionId: string,
  followUps: readonly FollowUp[],
): CivilDate | null {
  return followUps
    .filter((followUp) => countsFor(interventionId, followUp))
    .reduce<CivilDate | null>(
      (last, { heldOn }) => (heldOn !== null && (last === null || heldOn > last) ? heldOn : last),
      null,
    );
}

/** Days from the follow-up to its entry; at most 1 is on time. null while it is a draft. */
export function entryDelayDays(followUp: Pick<FollowUp, 'heldOn' | 'enteredAt'>): number | null {
  if (followUp.heldOn === null || followUp.enteredAt === null) return null;
  return daysBetween(followUp.heldOn, civilDateOf(followUp.enteredAt));
}

function countsFor(interventionId: string, followUp: FollowUp): boolean {
  return (
    followUp.status === 'held' &&
    followUp.annulledAt === null &&
    (followUp.kind === 'ordinary' || followUp.countsAsOrdinary) &&
    followUp.interventions.some((ticked) => ticked.interventionId === interventionId)
  );
}

function intervalOf(potential: ProgressionPotential, intervals: FollowUpIntervals): number {
  return potential === 'not-assessed' ? intervals.medium : intervals[potential];
}
