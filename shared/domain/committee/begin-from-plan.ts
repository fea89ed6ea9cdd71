import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { formatDate } from '../../base/format.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { interventionState } from '../cases/intervention-state.ts';
import { isProtectedOn } from '../cases/protection.ts';
import type { ParagraphKey } from '../cases/paragraph.ts';
import type { Destination, MoveOutPlan } from '../move-out/model.ts';
import { isOver, planState } from '../move-out/state.ts';
import { DELIVERING_UNIT, DESTINATION, GROUND } from '../move-out/words.ts';
import { asBegun } from './begin-from-help.ts';
import { endOf } from './begin-help-line.ts';
import type { Begun } from './begin-item.ts';
import { named, textOf } from './begin-words.ts';
import type { ProposedHelp } from './item.ts';

/** Who may be named as the receiving unit: name by id. */
export type ProviderNames = ReadonlyMap<string, string>;

/** The help that ends, the support that comes after it, and why, where to, with whom and when in words. */
export function beginFromPlan(
  rows: CaseRows,
  plan: MoveOutPlan,
  { providers, today }: { readonly providers: ProviderNames; readonly today: CivilDate },
): Result<Begun, FieldIssue> {
  if (isOver(planState(plan)) || plan.movedOutOn !== null) {
    return fail({ path: 'source', code: 'item.plan-is-over' });
  }
  const placement = notAnnulled(rows.placements).find(
    (one) => one.interventionId === plan.interventionId,
  );
  return succeed({
    kind: 'move-out',
    caseworkerAssessment: planInWords(rows, plan, today),
    housingIsMainReason: placement?.housingIsMainReason ?? null,
    housingReason: placement?.housingReason ?? null,
    proposedHelp: [
      ...endOf(rows, plan.interventionId, today),
      ...supportAfter(rows, plan, { providers, today }),
    ],
    validFrom: plan.expectedMoveOutOn,
  });
}

/** Where a protected citizen is to be helped stays out of it: a text is printed as it is written. */
function planInWords(rows: CaseRows, plan: MoveOutPlan, today: CivilDate): string | null {
  const { ground, destination, deliveringUnit, newHelpStartsOn } = plan;
  const receivingUnit = isProtectedOn(rows.citizen, today) ? null : plan.receivingUnit;
  const criteria = notAnnulled(rows.goals)
    .filter(({ id }) => plan.goalIds.includes(id))
    .map(({ title }) => title);
  const date = (on: CivilDate | null) => (on === null ? null : formatDate(on));
  return textOf([
    named('Begrundelse for at flytte', ground && GROUND[ground]),
    named('Flytter til', destination && DESTINATION[destination]),
    named('Ventet udflytning', date(plan.expectedMoveOutOn)),
    named('Klar til udflytning', date(plan.readyOn)),
    named('Støtten efter flytningen gives af', deliveringUnit && DELIVERING_UNIT[deliveringUnit]),
    named('Modtagende enhed', receivingUnit),
    named('Ny hjælp starter', date(newHelpStartsOn)),
    named('Mål, der skal være nået', textOf(criteria, '; ')),
  ]);
}

/** The help a destination is; own home is none of itself. */
const HELP_AT: Readonly<Partial<Record<Destination, ParagraphKey>>> = {
  'own-home-with-support': 'SEL_85',
  'other-temporary': 'SEL_107',
  'long-term': 'SEL_108',
  'elderly-care': 'AEL_10',
};
const SUPPORT: ParagraphKey = 'SEL_85';

/**
 * Support that goes on after the move: as it is proposed on the case, else begun without a price, so that the
 * effect is "ikke oplyst" and no saving is promised that the plan itself denies.
 */
function supportAfter(
  rows: CaseRows,
  plan: MoveOutPlan,
  { providers, today }: { readonly providers: ProviderNames; readonly today: CivilDate },
): readonly ProposedHelp[] {
  const paragraph = paragraphAfter(plan);
  if (paragraph === null) return [];
  const proposed = notAnnulled(rows.interventions).find(
    (one) => one.paragraph === paragraph && interventionState(one, today) === 'proposed',
  );
  if (proposed !== undefined) {
    return [asBegun(rows, proposed, plan.expectedMoveOutOn ?? proposed.plannedStart ?? today)];
  }
  const providerId = receivingProvider(rows, plan, providers);
  return [{ act: 'begin', paragraph, providerId, rate: null, hours: null }];
}

/** A unit or a day for the new help is support too, wherever the citizen moves. */
function paragraphAfter(plan: MoveOutPlan): ParagraphKey | null {
  const at = plan.destination === null ? undefined : HELP_AT[plan.destination];
  if (at !== undefined) return at;
  const isPlanned =
    plan.deliveringUnit !== null || plan.receivingUnit !== null || plan.newHelpStartsOn !== null;
  return isPlanned ? SUPPORT : null;
}

function receivingProvider(
  rows: CaseRows,
  { receivingUnit, deliveringUnit, interventionId }: MoveOutPlan,
  providers: ProviderNames,
): string | null {
  if (receivingUnit !== null) {
    const same = (name: string) => name.trim().toLocaleLowerCase('da');
    const found = [...providers].find(([, name]) => same(name) === same(receivingUnit));
    return found?.[0] ?? null;
  }
  if (deliveringUnit !== 'botilbud-staff') return null;
  return rows.interventions.find(({ id }) => id === interventionId)?.providerId ?? null;
}
