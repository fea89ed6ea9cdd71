import { isAnnulled } from '../cases/annulment.ts';
import type { Evaluation } from './evaluation.ts';
import { gasTScore } from './gas-score.ts';
import type { Goal, Hundredths } from './model.ts';

/** The T-score of one case with what it is made of: it is never shown without its goals. */
export interface CaseGasScore {
  /** In full; shown with one decimal. 50 is as expected. */
  readonly score: number;
  readonly rated: readonly {
    readonly goalId: string;
    readonly title: string | null;
    readonly value: Hundredths;
    readonly weight: number;
    readonly measuredOn: string;
  }[];
  /** Active GAS goals that nobody has rated yet, and that are not in the score. */
  readonly unrated: number;
}

/** Over the active GAS goals with a rating, the latest of each; null where there is none. */
export function caseGasScore(
  goals: readonly {
    readonly goal: Pick<Goal, 'id' | 'title' | 'status' | 'scale' | 'weight' | 'annulledAt'>;
    readonly evaluation: Pick<Evaluation, 'latest'>;
  }[],
): CaseGasScore | null {
  const active = goals.filter(
    ({ goal }) => goal.status === 'active' && goal.scale?.kind === 'gas' && !isAnnulled(goal),
  );
  const rated = active.flatMap(({ goal: { id: goalId, title, weight }, evaluation: { latest } }) =>
    latest === null || latest.value === null
      ? []
      : [{ goalId, title, weight, value: latest.value, measuredOn: latest.measuredOn }],
  );
  const score = gasTScore(rated);
  return score === null ? null : { score, rated, unrated: active.length - rated.length };
}
