import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from './annulment.ts';
import type { CaseRows } from './case-rows.ts';
import { citizenYearlyCost, isHighCost, yearlyCost, type PricedHelp } from './cost.ts';
import type { Intervention } from './model.ts';
import type { YearlyCostView } from './view.ts';

type HelpRows = Pick<CaseRows, 'interventions' | 'rates' | 'supports'>;

/** Help that has begun, with its rates and hours, as the cost rules read it. */
export function pricedHelps(rows: HelpRows): readonly PricedHelp[] {
  return notAnnulled(rows.interventions).flatMap((intervention) => {
    const { startedOn, endedOn, cancelledOn } = intervention;
    if (startedOn === null || cancelledOn !== null) return [];
    return { period: { from: startedOn, to: endedOn }, ...priceOf(rows, intervention) };
  });
}

/** Øre a year on the date; null is "ikke oplyst". */
export function yearlyCostOf(
  rows: HelpRows,
  intervention: Intervention,
  date: CivilDate,
): number | null {
  const cost = yearlyCost(priceOf(rows, intervention), date);
  return cost === 'unknown' ? null : cost;
}

/**
 * What the case costs a year on the date. Whether it is above 1 mio. kr. is judged on the citizen: the help of
 * the citizen's other cases counts too, and is not shown.
 */
export function caseYearlyCost(
  rows: HelpRows,
  helpElsewhere: readonly PricedHelp[],
  date: CivilDate,
): YearlyCostView {
  const own = pricedHelps(rows);
  const { oere, known, total } = citizenYearlyCost(own, date);
  const ofCitizen = citizenYearlyCost([...own, ...helpElsewhere], date);
  return {
    amount: known === 0 ? null : oere,
    known,
    total,
    isHighCost: isHighCost(ofCitizen.oere),
  };
}

export function priceOf(rows: HelpRows, { id }: Intervention): Pick<PricedHelp, 'rates' | 'hours'> {
  return {
    rates: notAnnulled(rows.rates).filter((rate) => rate.interventionId === id),
    hours: notAnnulled(rows.supports).filter((support) => support.interventionId === id),
  };
}
