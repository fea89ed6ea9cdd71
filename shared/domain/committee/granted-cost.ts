import type { CivilDate } from '../../base/dates.ts';
import type { Oere } from '../../base/money.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { priceOf } from '../cases/build-cost.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { sumCosts, yearlyCost } from '../cases/cost.ts';
import type { ProposedHelp } from './item.ts';
import { afterProposal, type ComparedHelp } from './proposed-cost.ts';

type HelpRows = Pick<CaseRows, 'interventions' | 'rates' | 'supports'>;

/**
 * Standard-year øre of the help that is granted, at the price it has from the day: what begins, and what is
 * changed, whole. Help that is not named goes on without being granted anew, and what ends costs nothing.
 * null where a price is not known: a decider's limit can then not be judged.
 */
export function grantedYearly(
  rows: HelpRows,
  granted: readonly ProposedHelp[],
  from: CivilDate,
): Oere | null {
  const changed = new Set(
    granted.flatMap((act) => (act.act === 'change' ? [act.interventionId] : [])),
  );
  const costs = afterProposal(confirmedHelps(rows), granted, from)
    .filter(({ id }) => id === null || changed.has(id))
    .map(({ priced }) => yearlyCost(priced, from));
  const { oere, known, total } = sumCosts(costs);
  return known === total ? oere : null;
}

/** Confirmed help; what is granted and not begun counts from its planned start. */
export function confirmedHelps(rows: HelpRows): readonly ComparedHelp[] {
  return notAnnulled(rows.interventions).flatMap((one): ComparedHelp[] => {
    const from = one.startedOn ?? (one.grantedOn === null ? null : one.plannedStart);
    if (from === null || one.cancelledOn !== null) return [];
    return [
      {
        id: one.id,
        paragraph: one.paragraph,
        plannedEnd: one.plannedEnd,
        priced: { period: { from, to: one.endedOn }, ...priceOf(rows, one) },
      },
    ];
  });
}
