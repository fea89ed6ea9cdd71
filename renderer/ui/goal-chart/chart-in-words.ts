import type { TFunction } from 'i18next';
import { formatDate } from '#shared/base/format.ts';
import type { GoalChartData } from './chart-data.ts';
import { chartWords } from './chart-words.ts';

/** What the drawing says, for those who do not see it. */
export function chartInWords(t: TFunction, data: GoalChartData): string {
  const words = chartWords(t, data);
  const latest = data.measurements.findLast((measurement) => measurement.counts ?? true);
  const said = (name: string, point: { readonly date: string; readonly value: number }) =>
    `${name} ${data.labelFor(point.value)}, ${formatDate(point.date)}`;
  return [
    words.label(data.title),
    `${words.result}: ${data.resultWord}`,
    said(words.baseline, data.baseline),
    ...(data.target ? [said(words.target, data.target)] : []),
    latest ? said(words.latest, latest) : words.noMeasurements,
    ...(data.lowerIsBetter ? [words.turned] : []),
  ].join('. ');
}
