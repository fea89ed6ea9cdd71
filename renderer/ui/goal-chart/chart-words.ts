import type { TFunction } from 'i18next';
import type { GoalChartData } from './chart-data.ts';

/** The words of the drawing: the trade's own, or plain ones for the citizen. */
export function chartWords(
  t: TFunction,
  { forCitizen = false }: Pick<GoalChartData, 'forCitizen'>,
) {
  const set = forCitizen ? 'plainChart' : 'chart';
  return {
    label: (title: string) => t(`ui.${set}.label`, { title }),
    result: t(`ui.${set}.result`),
    baseline: t(`ui.${set}.baseline`),
    target: t(`ui.${set}.target`),
    band: t(`ui.${set}.band`),
    pace: t(`ui.${set}.pace`),
    measurements: t(`ui.${set}.measurements`),
    latest: t(`ui.${set}.latest`),
    noMeasurements: t(`ui.${set}.noMeasurements`),
    turned: t(`ui.${set}.turned`),
  };
}
