import type { Instant } from '../../base/dates.ts';
import { isAnnulled } from '../cases/annulment.ts';
import type { Decision, Outcome } from './decision.ts';

/** What an item's decision was before it was corrected, and why: on the screen and on paper alike. */
export interface CorrectedDecision {
  readonly id: string;
  readonly outcome: Outcome;
  readonly decidedAt: Instant;
  readonly correctedAt: Instant;
  readonly reason: string;
}

/** Newest first. */
export function correctedOn(decisions: readonly Decision[], itemId: string): readonly Decision[] {
  return decisions
    .filter((one) => one.itemId === itemId && isAnnulled(one))
    .toSorted((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1));
}

export function correctionsOf(
  decisions: readonly Decision[],
  itemId: string,
): readonly CorrectedDecision[] {
  return correctedOn(decisions, itemId).flatMap(
    ({ id, outcome, decidedAt, annulledAt, annulledReason }) =>
      annulledAt === null
        ? []
        : [{ id, outcome, decidedAt, correctedAt: annulledAt, reason: annulledReason ?? '' }],
  );
}
