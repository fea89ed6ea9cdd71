import type { TFunction } from 'i18next';
import { formatHundredths } from '#shared/base/format.ts';
import { directionOf, GAS_EXPECTED, gasStep, rangeOf } from '#shared/domain/goals/scale.ts';
import { latestFirst } from '#shared/domain/goals/latest.ts';
import { targetOf, type Trend } from '#shared/domain/goals/evaluation.ts';
import type { Goal, Hundredths, Scale } from '#shared/domain/goals/model.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { GoalChartData } from '../ui/goal-chart/chart-data.ts';

/** A value as people read it on its scale: "niveau 2", "3 ture om ugen", "40 pct.", "ja", "+1: Handler selv ind". */
export function valueInWords(t: TFunction, scale: Scale, value: Hundredths | null): string {
  if (value === null) return t('words.notAssessed');
  switch (scale.kind) {
    case 'ffb-level':
      return t('words.level', { level: formatHundredths(value) });
    case 'count':
      return `${formatHundredths(value)} ${scale.unit}`;
    case 'percent':
      return `${formatHundredths(value)} pct.`;
    case 'yes-no':
      return value > 0 ? t('words.yes') : t('words.notYet');
    case 'gas':
      return [gasValue(value), gasStep(scale, value)].filter((part) => part !== '').join(': ');
  }
}

/** Which way it goes: "mod målet"; a goal that is to be kept has no target to move away from. */
export function trendInWords(
  t: TFunction,
  { goalType }: Pick<Goal, 'goalType'>,
  trend: Trend,
): string {
  return goalType === 'develop' || goalType === null
    ? t(`words.trend.${trend}`)
    : t(`words.trendKept.${trend}`);
}

/** "Lavere er bedre", where a scale is turned; null elsewhere. */
export function turnedScaleInWords(t: TFunction, scale: Scale | null): string | null {
  return scale !== null && directionOf(scale) === 'down' ? t('words.direction.down') : null;
}

/** "+1", "0", "−2". */
export function gasValue(value: Hundredths): string {
  return `${value > 0 ? '+' : ''}${formatHundredths(value)}`;
}

/** A value where there is room for a few letters only: a described step is long. */
function valueShort(t: TFunction, scale: Scale, value: Hundredths): string {
  return scale.kind === 'gas' ? gasValue(value) : valueInWords(t, scale, value);
}

/** The goal as the one drawing shows it; null while a draft has no scale or baseline to draw. */
export function chartOf(
  t: TFunction,
  view: Pick<GoalView, 'goal' | 'evaluation' | 'measurements' | 'expected'>,
  today: string,
): GoalChartData | null {
  const { goal, evaluation } = view;
  const { scale, baselineDate, baselineValue } = goal;
  if (!scale || baselineDate === null || baselineValue === null) return null;
  const target = targetOf(goal);
  const range = rangeOf(scale);
  const fixed = scale.kind !== 'count';
  // What maintain is judged against: on the GAS scale the expected step, elsewhere where it began.
  const kept = scale.kind === 'gas' ? GAS_EXPECTED : baselineValue;
  const counting = new Set(latestFirst(goal, view.measurements, today).map(({ id }) => id));
  return {
    title: goal.title ?? t('words.untitledGoal'),
    baseline: { date: baselineDate, value: baselineValue },
    target:
      target !== null && goal.targetDate !== null ? { date: goal.targetDate, value: target } : null,
    toleranceBand:
      goal.goalType === 'maintain'
        ? { from: kept - (goal.tolerance ?? 0), to: kept + (goal.tolerance ?? 0) }
        : null,
    measurements: view.measurements.flatMap((one) =>
      one.value === null
        ? []
        : [
            {
              date: one.measuredOn,
              value: one.value,
              source: t(`words.source.${one.source}`),
              counts: counting.has(one.id),
              rating: one.citizenRating,
            },
          ],
    ),
    pacePoints: view.expected,
    lowerIsBetter: directionOf(scale) === 'down',
    resultWord: t(`words.goalResult.${evaluation.result}`),
    today,
    labelFor: (value) => valueShort(t, scale, value),
    wordsFor: (value) => valueInWords(t, scale, value),
    tickFor: (value) =>
      scale.kind === 'count' ? formatHundredths(value) : valueShort(t, scale, value),
    ...(fixed ? { domain: [range.lowest, range.highest] as const } : {}),
    ...(fixed && range.step >= 100
      ? { ticks: steps(range.lowest, range.highest, range.step) }
      : {}),
  };
}

function steps(lowest: number, highest: number, step: number): number[] {
  const count = Math.round((highest - lowest) / step) + 1;
  return Array.from({ length: count }, (_, place) => lowest + place * step);
}
