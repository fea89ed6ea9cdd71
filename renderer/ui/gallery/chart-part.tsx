import { formatHundredths } from '#shared/base/format.ts';
import type { GoalChartData } from '../goal-chart/chart-data.ts';
import { GoalChart } from '../goal-chart/goal-chart.tsx';
import { Panel } from '../layout/panel.tsx';

const levels = ['0 Ingen', '1 Let', '2 Moderat', '3 Svær', '4 Fuldstændig'];

const level: GoalChartData = {
  title: 'Indkøb og madlavning',
  baseline: { date: '2026-01-12', value: 300 },
  target: { date: '2027-01-12', value: 100 },
  toleranceBand: null,
  measurements: [
    { date: '2026-03-20', value: 300, source: 'Udfører' },
    { date: '2026-07-02', value: 300, source: 'Borger', counts: false },
    { date: '2026-07-02', value: 200, source: 'Udfører' },
    { date: '2026-11-10', value: 200, source: 'Sagsbehandler' },
  ],
  pacePoints: [
    { date: '2026-01-12', value: 300 },
    { date: '2027-01-12', value: 100 },
  ],
  lowerIsBetter: true,
  resultWord: 'På vej',
  today: '2026-11-22',
  labelFor: (value) => levels[value / 100] ?? '',
  tickFor: (value) => levels[value / 100] ?? '',
  domain: [0, 400],
  ticks: [0, 100, 200, 300, 400],
};

const count: GoalChartData = {
  title: 'Gåture',
  baseline: { date: '2026-02-01', value: 200 },
  target: null,
  toleranceBand: { from: 100, to: 300 },
  measurements: [
    { date: '2026-05-01', value: 250, source: 'Udfører' },
    { date: '2026-10-14', value: 100, source: 'Udfører' },
  ],
  pacePoints: [],
  lowerIsBetter: false,
  resultWord: 'Fastholdt',
  today: '2026-11-22',
  labelFor: (value) => `${formatHundredths(value)} ture`,
  tickFor: (value) => formatHundredths(value),
};

export function ChartPart() {
  return (
    <>
      <Panel title="Indkøb og madlavning">
        <GoalChart data={level} />
      </Panel>
      <Panel title="Gåture">
        <GoalChart data={count} />
      </Panel>
      <Panel title="På papir">
        <GoalChart data={{ ...level, title: 'På papir' }} forPrint />
      </Panel>
    </>
  );
}
