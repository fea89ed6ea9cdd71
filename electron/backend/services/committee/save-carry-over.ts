import { agendaItems } from '#db/commands/committee.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { Outcome } from '#shared/domain/committee/decision.ts';
import { carryOver } from '#shared/domain/committee/carry-over.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import type { CallContext } from '../../context.ts';
import { BECAUSE_DECIDED_AFTER_ALL } from './stored-words.ts';

/** In the commit of every decision, and of every correction of one. `items` are the case's own. */
export function saveCarryOver(
  ctx: Pick<CallContext, 'today' | 'now' | 'newId'>,
  tx: WriteTx,
  item: AgendaItem,
  outcome: Outcome,
  items: readonly AgendaItem[],
): void {
  const carried = carryOver(item, outcome, items, ctx.today());
  if (carried === null) return;
  if (carried.act === 'add') return agendaItems.add(tx, { ...carried.item, id: ctx.newId() });
  agendaItems.replace(tx, {
    ...carried.item,
    annulledAt: ctx.now(),
    annulledReason: BECAUSE_DECIDED_AFTER_ALL,
  });
}
