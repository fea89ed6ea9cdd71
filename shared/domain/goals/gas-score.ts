import type { GoalWeight, Hundredths } from './model.ts';
import type { z } from 'zod';

export interface RatedGasGoal {
  /** −200 … 200: whole hundredths of −2 … +2. */
  readonly value: Hundredths;
  readonly weight: z.infer<typeof GoalWeight>;
}

/** How much goals of one person are taken to go together (Kiresuk & Sherman). */
const CORRELATION = 0.3;

/**
 * Goal attainment scaling T-score over a case's rated GAS goals; 50 is as expected. null without any.
 * Shown with one decimal and always beside the goals.
 */
export function gasTScore(goals: readonly RatedGasGoal[]): number | null {
  if (goals.length === 0) return null;
  const weights = goals.map((goal) => goal.weight);
  const weighted = sum(goals.map((goal) => (goal.weight * goal.value) / 100));
  const squares = sum(weights.map((weight) => weight * weight));
  const spread = (1 - CORRELATION) * squares + CORRELATION * sum(weights) ** 2;
  return 50 + (10 * weighted) / Math.sqrt(spread);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
