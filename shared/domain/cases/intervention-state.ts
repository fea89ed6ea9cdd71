import type { CivilDate } from '../../base/dates.ts';
import type { Intervention } from './model.ts';

export type InterventionState = 'proposed' | 'granted' | 'active' | 'ended' | 'cancelled';

/** The dates the state is computed from; any whole `Intervention` will do. */
export type InterventionDates = Pick<
  Intervention,
  'grantedOn' | 'plannedStart' | 'startedOn' | 'endedOn' | 'cancelledOn'
>;

/**
 * proposed → granted → active (a start is entered) → ended; or cancelled. Never stored. The day it ended
 * is the last day with the help, so it is active on that day and ended from the next.
 */
export function interventionState(
  intervention: InterventionDates,
  today: CivilDate,
): InterventionState {
  const { cancelledOn, endedOn, startedOn, grantedOn } = intervention;
  if (cancelledOn !== null) return 'cancelled';
  if (startedOn !== null && startedOn <= today) {
    return endedOn !== null && endedOn < today ? 'ended' : 'active';
  }
  return grantedOn === null && startedOn === null ? 'proposed' : 'granted';
}

/** "Start ikke bekræftet": the planned start of a grant has passed and nobody entered a start. */
export function isStartUnconfirmed(intervention: InterventionDates, today: CivilDate): boolean {
  return (
    interventionState(intervention, today) === 'granted' &&
    intervention.startedOn === null &&
    intervention.plannedStart !== null &&
    intervention.plannedStart < today
  );
}
