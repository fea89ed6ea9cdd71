import { addMonths, daysBetween, type CivilDate } from '../../base/dates.ts';
import {
  compare,
  multiply,
  rational,
  round,
  subtract,
  type Rational,
} from '../../base/rational.ts';
import { latestFirst, type DatedMeasurement } from './latest.ts';
import type { Goal, GoalType, Hundredths, Scale } from './model.ts';
import { GAS_EXPECTED, improvement } from './scale.ts';

export type GoalResult =
  | 'not-measured'
  | 'reached'
  | 'on-the-way'
  | 'unchanged'
  | 'setback'
  | 'kept'
  | 'better-than-expected'
  | 'loss-greater-than-planned';

export type Trend = 'towards' | 'unchanged' | 'away' | 'too-few';

export type Pace = 'ahead' | 'on-plan' | 'behind';

/** The part of a goal its evaluation reads; any whole `Goal` will do. */
export type EvaluatedGoal = Pick<
  Goal,
  | 'status'
  | 'goalType'
  | 'scale'
  | 'baselineValue'
  | 'baselineDate'
  | 'targetValue'
  | 'tolerance'
  | 'targetDate'
  | 'measuredBy'
>;

export interface EvaluationSettings {
  /** Percentage points around the planned pace that still are "på planen". */
  readonly paceTolerancePoints: number;
  /** The follow-up interval of the goal's intervention. */
  readonly followUpIntervalMonths: number;
}

export const DEFAULT_EVALUATION = {
  paceTolerancePoints: 10,
  followUpIntervalMonths: 6,
} as const satisfies EvaluationSettings;

export interface Evaluation<M extends DatedMeasurement = DatedMeasurement> {
  readonly result: GoalResult;
  readonly latest: M | null;
  /** Whole percent, below 0 and above 100 too (only a bar is clamped). Develop only, not yes-no. */
  readonly progressPercent: number | null;
  readonly trend: Trend;
  /** Develop only, not yes-no. */
  readonly pace: Pace | null;
  readonly enoughToJudge: boolean;
  /** Active, and the target date is behind us. The date itself is not. */
  readonly deadlinePassed: boolean;
  /** Suggest to close as met. A person decides. */
  readonly proposesMet: boolean;
}

/**
 * What a goal's measurements say (VUM's three goal types). Annulled and "Ikke vurderet" measurements,
 * those before the baseline date and those in the future are skipped; the order given is of no matter.
 */
export function evaluate<M extends DatedMeasurement>(
  goal: EvaluatedGoal,
  measurements: readonly M[],
  today: CivilDate,
  settings: EvaluationSettings = DEFAULT_EVALUATION,
): Evaluation<M> {
  const valid = latestFirst(goal, measurements, today);
  const latest = valid[0] ?? null;
  const result = resultOf(goal, latest?.value ?? null);
  const share = progressShare(goal, latest?.value ?? null);
  return {
    result,
    latest,
    progressPercent: share === null ? null : round(multiply(share, rational(100))),
    trend: trendOf(goal.scale, valid),
    pace: latest === null ? null : paceOf(goal, share, latest.measuredOn, settings),
    enoughToJudge: isEnoughToJudge(valid, today, settings),
    deadlinePassed: goal.status === 'active' && goal.targetDate !== null && goal.targetDate < today,
    proposesMet: goal.status === 'active' && isProposedMet(goal, result, today),
  };
}

/**
 * Where a develop goal is planned to be on a date, whole hundredths: a straight line from the baseline to
 * the target, flat after the target date. null for the other types, before the baseline, or unfinished.
 */
export function expectedValueOn(goal: EvaluatedGoal, date: CivilDate): Hundredths | null {
  const { baselineValue, baselineDate } = goal;
  const target = targetOf(goal);
  const share = plannedShare(goal, date);
  if (goal.goalType !== 'develop' || baselineValue === null || target === null) return null;
  if (share === null || baselineDate === null || date < baselineDate) return null;
  return baselineValue + round(multiply(share, rational(target - baselineValue)));
}

/** What the latest value is judged against: on the GAS scale always 0, the expected outcome. */
export function targetOf(goal: EvaluatedGoal): Hundredths | null {
  return goal.scale?.kind === 'gas' ? GAS_EXPECTED : goal.targetValue;
}

function resultOf(goal: EvaluatedGoal, observed: Hundredths | null): GoalResult {
  const { scale, goalType, baselineValue } = goal;
  if (observed === null || scale === null || goalType === null || baselineValue === null) {
    return 'not-measured';
  }
  const results = {
    develop: developResult,
    maintain: maintainResult,
    'limit-loss': limitLossResult,
  } satisfies Record<GoalType, unknown>;
  return results[goalType](scale, baselineValue, observed, goal);
}

function developResult(
  scale: Scale,
  baseline: Hundredths,
  observed: Hundredths,
  goal: EvaluatedGoal,
): GoalResult {
  const target = targetOf(goal);
  if (target !== null && improvement(scale, target, observed) >= 0) return 'reached';
  const gain = improvement(scale, baseline, observed);
  if (gain === 0) return 'unchanged';
  return gain > 0 ? 'on-the-way' : 'setback';
}

function maintainResult(
  scale: Scale,
  baseline: Hundredths,
  observed: Hundredths,
  goal: EvaluatedGoal,
): GoalResult {
  const level = scale.kind === 'gas' ? GAS_EXPECTED : baseline;
  return improvement(scale, level, observed) >= -(goal.tolerance ?? 0) ? 'kept' : 'setback';
}

function limitLossResult(
  scale: Scale,
  baseline: Hundredths,
  observed: Hundredths,
  goal: EvaluatedGoal,
): GoalResult {
  if (improvement(scale, baseline, observed) >= 0) return 'better-than-expected';
  const planned = goal.targetValue ?? baseline;
  return improvement(scale, planned, observed) >= 0 ? 'kept' : 'loss-greater-than-planned';
}

/** (o − b)/(t − b), exact. */
function progressShare(goal: EvaluatedGoal, observed: Hundredths | null): Rational | null {
  const { baselineValue, goalType, scale } = goal;
  const target = targetOf(goal);
  if (goalType !== 'develop' || scale === null || scale.kind === 'yes-no') return null;
  if (observed === null || baselineValue === null || target === null) return null;
  if (target === baselineValue) return null;
  return rational(observed - baselineValue, target - baselineValue);
}

/** How much of the time from baseline to target date has passed, 0 to 1. */
function plannedShare(goal: EvaluatedGoal, date: CivilDate): Rational | null {
  const { baselineDate, targetDate } = goal;
  if (baselineDate === null || targetDate === null || targetDate <= baselineDate) return null;
  const whole = daysBetween(baselineDate, targetDate);
  const passed = Math.min(Math.max(daysBetween(baselineDate, date), 0), whole);
  return rational(passed, whole);
}

function paceOf(
  goal: EvaluatedGoal,
  share: Rational | null,
  measuredOn: CivilDate,
  settings: EvaluationSettings,
): Pace | null {
  const planned = plannedShare(goal, measuredOn);
  if (share === null || planned === null) return null;
  const lead = multiply(subtract(share, planned), rational(100));
  if (compare(lead, rational(settings.paceTolerancePoints)) > 0) return 'ahead';
  return compare(lead, rational(-settings.paceTolerancePoints)) < 0 ? 'behind' : 'on-plan';
}

/** Newest against oldest of the last three; two are enough. */
function trendOf(scale: Scale | null, newestFirst: readonly DatedMeasurement[]): Trend {
  const lastThree = newestFirst.slice(0, 3);
  const newest = lastThree[0]?.value ?? null;
  const oldest = lastThree.at(-1)?.value ?? null;
  if (scale === null || newest === null || oldest === null || lastThree.length < 2) {
    return 'too-few';
  }
  const gain = improvement(scale, oldest, newest);
  if (gain === 0) return 'unchanged';
  return gain > 0 ? 'towards' : 'away';
}

function isEnoughToJudge(
  newestFirst: readonly DatedMeasurement[],
  today: CivilDate,
  settings: EvaluationSettings,
): boolean {
  const [latest, earlier] = newestFirst;
  if (latest === undefined || earlier === undefined) return false;
  return addMonths(latest.measuredOn, settings.followUpIntervalMonths) >= today;
}

/** Develop as soon as the target is reached; the others on the target date, if kept or better. */
function isProposedMet(goal: EvaluatedGoal, result: GoalResult, today: CivilDate): boolean {
  if (goal.goalType === 'develop') return result === 'reached';
  const isKept = result === 'kept' || result === 'better-than-expected';
  return isKept && goal.targetDate !== null && today >= goal.targetDate;
}
