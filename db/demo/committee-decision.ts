import { addDays, type CivilDate } from '#shared/base/dates.ts';
import { buildSummary } from '#shared/domain/committee/build-summary.ts';
import { carryOver } from '#shared/domain/committee/carry-over.ts';
import type { Outcome } from '#shared/domain/committee/decision.ts';
import { grantedYearly } from '#shared/domain/committee/granted-cost.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { agendaItems, decisionPages, decisions } from '../commands/committee.ts';
import { loadCaseRows } from '../queries/case-rows.ts';
import { settingsOn } from '../queries/catalogue.ts';
import { itemsById } from '../queries/committee.ts';
import { loadNames } from '../queries/names.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { NEW_ROW, type DemoGround } from './act.ts';
import { followUp } from './committee-follow-up.ts';

interface DemoDecision {
  readonly itemId: string;
  readonly outcome: Outcome;
  readonly heldOn: CivilDate;
  readonly chairId: string;
}

const REASON = {
  granted: 'Som indstillet, jf. vurderingen',
  'granted-with-change': 'Bevilget i mindre omfang, da målet er tæt på at være nået.',
  rejected: 'Udvalget finder, at behovet kan dækkes af den hjælp, der allerede gives.',
  postponed: 'Udvalget nåede ikke punktet.',
  returned: 'Udvalget mangler udførerens vurdering af de sidste tre måneder.',
  noted: 'Udvalget tager orienteringen til efterretning.',
  'recommended-upwards': 'Beløbet ligger over formandens grænse.',
} as const satisfies Record<Outcome, string>;

/** Carried out by now, where the meeting was so long ago. */
const CARRIED_OUT_AFTER = 10;

/** Every third grant of a meeting is forgotten. `place` is from 1. */
export function isDoneByNow(outcome: Outcome | undefined, place: number): boolean {
  return (outcome === 'granted' || outcome === 'rejected') && place % 3 !== 1;
}

/** The decision with its page as it was, and what goes on to the next meeting. */
export function decideItem(
  tx: WriteTx,
  ground: DemoGround,
  { itemId, outcome, heldOn, chairId }: DemoDecision,
  now: string,
): void {
  const [item] = itemsById(tx, [itemId]);
  const rows = item === undefined ? null : loadCaseRows(tx, item.caseId);
  if (item === undefined || rows === null) return;
  const isToDo = outcome === 'granted' || outcome === 'rejected';
  const carriedOutOn =
    isDoneByNow(outcome, item.place ?? 0) && addDays(heldOn, CARRIED_OUT_AFTER) <= ground.today
      ? addDays(heldOn, CARRIED_OUT_AFTER)
      : null;
  const id = ground.newId();
  const validFrom = item.validFrom ?? addDays(heldOn, 7);
  const fields = {
    outcome,
    reason: REASON[outcome],
    conditions: null,
    validFrom: isToDo ? validFrom : null,
    responsibleId: isToDo ? item.proposedById : null,
    deadlineOn: isToDo ? addDays(heldOn, 14) : null,
    nextOn: null,
    recommendedTo: null,
    grantedHelp: [],
  };
  decisions.add(tx, {
    ...NEW_ROW,
    ...fields,
    id,
    itemId,
    caseId: item.caseId,
    decidedById: chairId,
    decidedAs: 'chair',
    decidedAt: now,
    grantedYearly:
      outcome === 'granted' && item.proposedHelp.length > 0
        ? grantedYearly(rows, item.proposedHelp, validFrom)
        : null,
    carriedOutOn,
    carriedOutById: carriedOutOn === null ? null : item.proposedById,
  });
  const facts = { today: heldOn, helpElsewhere: [], lastDecidedOn: null };
  const [names, settings] = [loadNames(tx, heldOn), settingsOn(tx, heldOn)];
  decisionPages.add(tx, {
    ...NEW_ROW,
    id: ground.newId(),
    decisionId: id,
    summary: buildSummary(rows, names, settings, item, facts),
  });
  goOn(tx, ground, item, outcome, heldOn);
  followUp(tx, ground, { id, item, fields, heldOn, carriedOutOn });
}

function goOn(
  tx: WriteTx,
  { newId }: DemoGround,
  item: AgendaItem,
  outcome: Outcome,
  heldOn: CivilDate,
): void {
  const carried = carryOver(item, outcome, [], heldOn);
  if (carried?.act === 'add') agendaItems.add(tx, { ...carried.item, id: newId() });
}
