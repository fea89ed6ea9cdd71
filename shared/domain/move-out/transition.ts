import { addDays, addMonths, daysBetween, type CivilDate } from '../../base/dates.ts';
import type { MoveOutPlan } from './model.ts';

export const DAYS_BEFORE_END = 30;

/** The agreed last day: move-out + months. 31-08-2025 + 6 is 28-02-2026. */
export function transitionEndOf(movedOutOn: CivilDate, months: number): CivilDate {
  return addMonths(movedOutOn, months);
}

/** Half the days, rounded down: 31-08-2025 to 28-02-2026 is 29-11-2025. */
export function transitionMidpoint(movedOutOn: CivilDate, end: CivilDate): CivilDate {
  return addDays(movedOutOn, Math.floor(daysBetween(movedOutOn, end) / 2));
}

export interface TransitionStanding {
  readonly end: CivilDate;
  readonly midpoint: CivilDate;
  readonly monthBeforeEnd: CivilDate;
  /** Days to the end; negative where it has passed. Nobody is overdue on the day itself. */
  readonly daysLeft: number;
  /** "Overlevering mangler" */
  readonly isOverdue: boolean;
  /** Days "over tid" up to the day before the handover, or to today. */
  readonly daysOver: number;
}

/** Where the transition stands on the day; null where there is none. */
export function transitionStanding(
  plan: Pick<MoveOutPlan, 'movedOutOn' | 'transitionEnd' | 'handedOverOn' | 'returnedOn'>,
  today: CivilDate,
): TransitionStanding | null {
  const { movedOutOn, transitionEnd: end } = plan;
  if (movedOutOn === null || end === null) return null;
  const ended = plan.handedOverOn ?? plan.returnedOn;
  const lastDay = ended === null ? today : addDays(ended, -1);
  return {
    end,
    midpoint: transitionMidpoint(movedOutOn, end),
    monthBeforeEnd: addDays(end, -DAYS_BEFORE_END),
    daysLeft: daysBetween(today, end),
    isOverdue: ended === null && today > end,
    daysOver: Math.max(0, daysBetween(end, lastDay)),
  };
}
