import { notAnnulled } from '../cases/annulment.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import type { Goal } from '../goals/model.ts';
import type { Negotiation } from './model.ts';

export interface NegotiationFacts {
  readonly last: Negotiation | null;
  /** Newest first. */
  readonly all: readonly Negotiation[];
  /** Goals met since the last negotiation, the day itself included; all of them where there was none. */
  readonly metSince: readonly Goal[];
  /** No active goal of developing mastery. */
  readonly lacksMasteryGoal: boolean;
}

export function negotiationFacts(
  rows: Pick<CaseRows, 'negotiations' | 'goals'>,
  interventionId: string,
): NegotiationFacts {
  const ofHelp = (one: { readonly interventionId: string | null }) =>
    one.interventionId === interventionId;
  const all = notAnnulled(rows.negotiations)
    .filter(ofHelp)
    .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn) || b.id.localeCompare(a.id));
  const last = all[0] ?? null;
  const goals = notAnnulled(rows.goals).filter(ofHelp);
  return {
    last,
    all,
    metSince: goals.filter(
      ({ status, closedOn }) =>
        status === 'met' && closedOn !== null && closedOn >= (last?.heldOn ?? ''),
    ),
    lacksMasteryGoal: !goals.some(
      (goal) => goal.status === 'active' && goal.goalType === 'develop',
    ),
  };
}
