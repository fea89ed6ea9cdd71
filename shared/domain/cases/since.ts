import { addDays, latest, type CivilDate } from '../../base/dates.ts';
import { notAnnulled } from './annulment.ts';
import type { Intervention, Stay } from './model.ts';
import { contains, unbrokenSince, type Period } from './periods.ts';

type StayDates = Pick<Stay, 'movedInOn' | 'movedOutOn' | 'annulledAt'>;
type HelpDates = Pick<Intervention, 'startedOn' | 'endedOn' | 'cancelledOn' | 'annulledAt'>;

/**
 * "Siden": moved in to where the citizen lives on the date, else the first start of help without a gap.
 * null where there is neither.
 */
export function since(
  facts: { readonly stays: readonly StayDates[]; readonly interventions: readonly HelpDates[] },
  date: CivilDate,
): CivilDate | null {
  const current = notAnnulled(facts.stays).filter((stay) => contains(stayPeriod(stay), date));
  if (current.length > 0) {
    return current.map((stay) => stay.movedInOn).reduce((a, b) => latest(a, b));
  }
  return unbrokenSince(notAnnulled(facts.interventions).flatMap(helpPeriods), date);
}

/** The move-out is the first day without the place, so the stay ends the day before. */
export function stayPeriod(stay: Pick<Stay, 'movedInOn' | 'movedOutOn'>): Period {
  const { movedInOn, movedOutOn } = stay;
  return { from: movedInOn, to: movedOutOn === null ? null : addDays(movedOutOn, -1) };
}

function helpPeriods(help: HelpDates): readonly Period[] {
  if (help.startedOn === null || help.cancelledOn !== null) return [];
  return [{ from: help.startedOn, to: help.endedOn }];
}
