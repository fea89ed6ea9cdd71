import type { TFunction } from 'i18next';
import { formatHundredths } from '#shared/base/format.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { Hundredths, Scale } from '#shared/domain/goals/model.ts';
import { chartOf } from '../lib/goal-words.ts';
import type { GoalChartData } from '../ui/goal-chart/chart-data.ts';

/** By level, 0 to 4. */
const LEVELS = ['none', 'slight', 'some', 'severe', 'complete'] as const;
/** By step, −2 to +2. */
const STEPS = ['much-less', 'less', 'expected', 'more', 'much-more'] as const;
const EXPECTED_PLACE = 2;

/** A value in everyday words: no level numbers and no plus and minus. */
export function plainValue(t: TFunction, scale: Scale, value: Hundredths): string {
  switch (scale.kind) {
    case 'ffb-level':
      return plainTick(t, scale, value);
    case 'count':
      return `${formatHundredths(value)} ${scale.unit}`;
    case 'percent':
      return t('printing.sheet.percent', { percent: formatHundredths(value) });
    case 'yes-no':
      return value > 0 ? t('printing.sheet.done') : t('words.notYet');
    case 'gas':
      return scale.steps[value / 100 + EXPECTED_PLACE] ?? '';
  }
}

/** At the side of the drawing, where there is no room for a described step or for the unit. */
function plainTick(t: TFunction, scale: Scale, value: Hundredths): string {
  const level = LEVELS[value / 100];
  const step = STEPS[value / 100 + EXPECTED_PLACE];
  if (scale.kind === 'ffb-level' && level !== undefined) return t(`printing.sheet.level.${level}`);
  if (scale.kind === 'gas' && step !== undefined) return t(`printing.sheet.step.${step}`);
  return scale.kind === 'yes-no' ? plainValue(t, scale, value) : formatHundredths(value);
}

/** The drawing of the screen, with plain words round it. */
export function plainChart(t: TFunction, view: GoalView, today: string): GoalChartData | null {
  const chart = chartOf(t, view, today);
  const { scale } = view.goal;
  if (chart === null || scale === null) return null;
  const short = (value: number) =>
    scale.kind === 'gas' ? plainTick(t, scale, value) : plainValue(t, scale, value);
  return {
    ...chart,
    forCitizen: true,
    resultWord: t(`printing.sheet.result.${view.evaluation.result}`),
    labelFor: short,
    tickFor: (value) => plainTick(t, scale, value),
  };
}
