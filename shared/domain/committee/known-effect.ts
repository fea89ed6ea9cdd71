import type { Oere } from '../../base/money.ts';
import { type CostSum, effectOf } from '../cases/cost.ts';

/** As today − proposal in øre; null where a price on either side is not known: half an effect is none. */
export function knownEffect(asToday: CostSum, proposal: CostSum): Oere | null {
  const isKnown = asToday.known === asToday.total && proposal.known === proposal.total;
  return isKnown ? effectOf(asToday.oere, proposal.oere).oere : null;
}
