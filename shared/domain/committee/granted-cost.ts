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
 * null where a price is not known.
 */
export function grantedYearly(
  rows: HelpRows,
  granted: readonly ProposedHelp[],
  from: CivilDate,
): Oere | null {
  return yearlyOf(grantedHelps(rows, granted, from), from);
}

/**
 * What of it counts against a decider's limit: help that is made cheaper was granted dearer already, and
 * whoever may grant little may still save. null where a price is not known: the limit cannot be judged.
 */
export function yearlyAgainstLimit(
  rows: HelpRows,
  granted: readonly ProposedHelp[],
  from: CivilDate,
): Oere | null {
  const before = confirmedHelps(rows);
  return yearlyOf(
    grantedHelps(rows, granted, from).filter((help) => !isCheaper(help, before, from)),
    from,
  );
}

function grantedHelps(
  rows: HelpRows,
  granted: readonly ProposedHelp[],
  from: CivilDate,
): readonly ComparedHelp[] {
  const changed = new Set(
    granted.flatMap((act) => (act.act === 'change' ? [act.interventionId] : [])),
  );
  return afterProposal(confirmedHelps(rows), granted, from).filter(
    ({ id }) => id === null || changed.has(id),
  );
}

function yearlyOf(helps: readonly ComparedHelp[], from: CivilDate): Oere | null {
  const { oere, known, total } = sumCosts(helps.map(({ priced }) => yearlyCost(priced, from)));
  return known === total ? oere : null;
}

/** Than the same help was until then; a price that is not known is compared with nothing. */
function isCheaper(
  { id, priced }: ComparedHelp,
  before: readonly ComparedHelp[],
  from: CivilDate,
): boolean {
  const was = before.find((one) => one.id !== null && one.id === id);
  if (was === undefined) return false;
  const [then, now] = [yearlyCost(was.priced, from), yearlyCost(priced, from)];
  return then !== 'unknown' && now !== 'unknown' && now < then;
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
