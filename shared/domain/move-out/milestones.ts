import { addDays, addMonths, daysBetween, type CivilDate } from '../../base/dates.ts';
import type { MilestoneKind, MoveOutMilestone } from './model.ts';

/** Months from the expected move-out; editable when they stand on a plan. */
export const MILESTONES = [
  { kind: 'home-applied', offsetMonths: -6 },
  { kind: 'economy', offsetMonths: -4 },
  { kind: 'receiving-unit-invited', offsetMonths: -3 },
  { kind: 'notice-checked', offsetMonths: -2 },
  { kind: 'moving-day', offsetMonths: -1 },
  { kind: 'first-visit', offsetMonths: 1 },
] as const satisfies readonly { readonly kind: MilestoneKind; readonly offsetMonths: number }[];

export function milestoneDueOn(expectedOn: CivilDate, offsetMonths: number): CivilDate {
  return addMonths(expectedOn, offsetMonths);
}

type Dated = Pick<MoveOutMilestone, 'dueOn' | 'doneOn' | 'offsetMonths' | 'annulledAt'>;

/**
 * Those not done, where they stand after the move-out is moved: counted back anew, or, where somebody set
 * the date, moved as many days. Only those that change.
 */
export function movedMilestones<M extends Dated>(
  milestones: readonly M[],
  from: CivilDate,
  to: CivilDate,
): readonly M[] {
  return openOf(milestones).flatMap((one) => {
    const dueOn =
      one.offsetMonths === null
        ? addDays(one.dueOn, daysBetween(from, to))
        : milestoneDueOn(to, one.offsetMonths);
    return dueOn === one.dueOn ? [] : { ...one, dueOn };
  });
}

/** The open one that is due first. */
export function nextMilestone<M extends Dated>(milestones: readonly M[]): M | null {
  return openOf(milestones).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0] ?? null;
}

function openOf<M extends Dated>(milestones: readonly M[]): readonly M[] {
  return milestones.filter((one) => one.doneOn === null && one.annulledAt === null);
}
