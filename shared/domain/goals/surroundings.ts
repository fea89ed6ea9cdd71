import type { CivilDate } from '../../base/dates.ts';
import type { DueWindow } from '../follow-ups/due-window.ts';
import type { FollowUpSchedule } from '../follow-ups/model.ts';
import type { GoalSurroundings } from './goal-check.ts';

interface PlannedSchedule extends Pick<
  FollowUpSchedule,
  'interventionId' | 'progressionPotential'
> {
  /** null where it is stopped or not set. */
  readonly window: DueWindow | null;
}

/**
 * When the goal is followed up and how much the citizen is expected to develop, by its own help. A goal of no
 * help is followed up at the case's next; the potential is assessed for each help and says nothing about it.
 */
export function goalSurroundings(
  schedules: readonly PlannedSchedule[],
  interventionId: string | null,
  today: CivilDate,
): GoalSurroundings {
  const own = schedules.find((one) => one.interventionId === interventionId);
  if (interventionId !== null) {
    return { follow: own?.window ?? null, potential: own?.progressionPotential ?? null, today };
  }
  const [soonest = null] = schedules
    .flatMap(({ window }) => window ?? [])
    .toSorted((a, b) => (a.next < b.next ? -1 : 1));
  return { follow: soonest, potential: null, today };
}
