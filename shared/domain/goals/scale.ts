import type { Direction, GoalType, Hundredths, Scale } from './model.ts';

/** Yes, and "not yet", on the yes-no scale. */
export const YES = 100;
export const NOT_YET = 0;

/** On the GAS scale 0 is the expected outcome: what develop and maintain are judged against. */
export const GAS_EXPECTED = 0;

const RANGES = {
  'ffb-level': { lowest: 0, highest: 400, step: 100 },
  count: { lowest: 0, highest: 100_000_000, step: 1 },
  percent: { lowest: 0, highest: 10_000, step: 1 },
  'yes-no': { lowest: NOT_YET, highest: YES, step: 100 },
  gas: { lowest: -200, highest: 200, step: 100 },
} as const satisfies Record<Scale['kind'], { lowest: number; highest: number; step: number }>;

/** Lower is better on ffb-level, higher on yes-no and gas; count and percent say it themselves. */
export function directionOf(scale: Scale): Direction {
  if ('direction' in scale) return scale.direction;
  return scale.kind === 'ffb-level' ? 'down' : 'up';
}

/** Lowest and highest value in hundredths, and the step between two values. */
export function rangeOf(scale: Scale): { lowest: number; highest: number; step: number } {
  return RANGES[scale.kind];
}

export function isOnScale(scale: Scale, value: Hundredths): boolean {
  const { lowest, highest, step } = rangeOf(scale);
  return value >= lowest && value <= highest && value % step === 0;
}

/** "Ikke vurderet" exists on the FFB level only. */
export function mayBeNotAssessed(scale: Scale): boolean {
  return scale.kind === 'ffb-level';
}

/** Yes-no and gas have no planned loss. */
export function suitsGoalType(scale: Scale, goalType: GoalType): boolean {
  return goalType !== 'limit-loss' || (scale.kind !== 'yes-no' && scale.kind !== 'gas');
}

/** How much better `to` is than `from`, in hundredths; negative where it is worse. */
export function improvement(scale: Scale, from: Hundredths, to: Hundredths): number {
  return directionOf(scale) === 'up' ? to - from : from - to;
}

/** −2, −1, 0, +1, +2 as hundredths: the places of the five described steps. */
export const GAS_VALUES = [-200, -100, 0, 100, 200] as const;

/** What a GAS value was agreed to mean; '' where nobody has described it yet. */
export function gasStep(scale: Extract<Scale, { kind: 'gas' }>, value: Hundredths): string {
  return scale.steps[GAS_VALUES.findIndex((one) => one === value)] ?? '';
}
