import { addMonths, type CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { Intervention } from '../cases/model.ts';
import type { AgendaItem } from './item.ts';

/** Where no meeting was held before, the first one is told of so many months. */
export const MONTHS_BEFORE_THE_FIRST = 3;

/**
 * Acute grants the committee has not been told of: granted after the last meeting, or on its day, up to
 * this one, with no item about them.
 */
export function acuteGrants(
  interventions: readonly Intervention[],
  items: readonly AgendaItem[],
  period: { readonly lastMeetingOn: CivilDate | null; readonly meetingOn: CivilDate },
): readonly Intervention[] {
  const { lastMeetingOn, meetingOn } = period;
  const since = lastMeetingOn ?? addMonths(meetingOn, -MONTHS_BEFORE_THE_FIRST);
  const told = new Set(
    notAnnulled(items).flatMap(({ source, withdrawnOn }) =>
      source?.kind === 'intervention' && withdrawnOn === null ? [source.id] : [],
    ),
  );
  return notAnnulled(interventions).filter(
    ({ id, isAcute, grantedOn, cancelledOn }) =>
      isAcute &&
      grantedOn !== null &&
      cancelledOn === null &&
      grantedOn <= meetingOn &&
      grantedOn >= since &&
      !told.has(id),
  );
}
