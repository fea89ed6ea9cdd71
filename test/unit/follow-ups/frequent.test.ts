import { expect, it } from 'vitest';
import { buildDueRows } from '#shared/domain/follow-ups/build-due.ts';
import { chosenDue, EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { aSchedule, idOf } from '../../support/domain-rows.ts';
import { NAMES, SETTINGS, someRows } from '../../support/case-rows.ts';

it('"Hyppig opfølgning ved begrænset progression" has limited potential and less than the setting, and no other', () => {
  const schedules = [
    aSchedule({ id: idOf(31), progressionPotential: 'limited', ownIntervalMonths: 11 }),
    aSchedule({ id: idOf(32), progressionPotential: 'limited', ownIntervalMonths: 12 }),
    aSchedule({ id: idOf(33), progressionPotential: 'limited' }),
    aSchedule({ id: idOf(34), progressionPotential: 'high', ownIntervalMonths: 1 }),
    aSchedule({ id: idOf(35), ownIntervalMonths: 1 }),
  ];
  const rows = buildDueRows([someRows({ schedules })], NAMES, SETTINGS.intervals, '2026-07-01');
  const chosen = chosenDue(rows, { ...EVERY_DUE, frequent: true });
  expect([rows.length, chosen.map(({ scheduleId }) => scheduleId)]).toEqual([5, [idOf(31)]]);
});
