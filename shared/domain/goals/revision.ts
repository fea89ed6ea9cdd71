import type { Goal, GoalType } from './model.ts';

/** What an active goal said until it was changed. Append-only. */
export interface GoalRevision {
  readonly id: string;
  readonly goalId: string;
  readonly title: string;
  readonly goalType: GoalType;
  readonly targetValue: Goal['targetValue'];
  readonly tolerance: Goal['tolerance'];
  readonly targetDate: string;
  readonly reason: string;
  readonly agreedAgain: boolean;
  readonly replacedAt: string;
}
