import type { Evaluation } from './evaluation.ts';
import type { Goal } from './model.ts';

/** `confirm`: reached, not yet closed. `follow-through`: met, and what was agreed is not decided. */
export type AwaitedDecision = 'confirm' | 'follow-through';

/** The list "Nået – afventer beslutning": nothing ends by itself. */
export function awaitedDecision(
  goal: Pick<Goal, 'status' | 'followThrough' | 'annulledAt'>,
  evaluation: Pick<Evaluation, 'result'>,
): AwaitedDecision | null {
  if (goal.annulledAt !== null) return null;
  if (goal.status === 'active' && evaluation.result === 'reached') return 'confirm';
  return goal.status === 'met' && goal.followThrough === null ? 'follow-through' : null;
}
