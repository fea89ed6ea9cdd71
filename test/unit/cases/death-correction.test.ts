import { expect, it } from 'vitest';
import { beforeDeath } from '#shared/domain/cases/death-correction.ts';
import { afterDeath, type CitizenRows } from '#shared/domain/cases/death.ts';
import type { RatePeriod } from '#shared/domain/cases/model.ts';
import {
  aCase,
  aCitizen,
  aGoal,
  anIntervention,
  aSchedule,
  aStay,
  idOf,
} from '#test/support/domain-rows.ts';

const REASON = 'Borgeren er død';
const WRONG = '2026-11-18';
const RIGHT = '2026-11-20';

const rate = (fields: Partial<RatePeriod>): RatePeriod => ({
  id: idOf(80),
  version: 1,
  interventionId: idOf(3),
  amount: 1,
  unit: 'day',
  from: '2026-01-01',
  to: null,
  reason: null,
  isKept: false,
  paidBy: null,
  source: 'entered',
  annulledAt: null,
  annulledReason: null,
  ...fields,
});

const alive: CitizenRows = {
  citizen: aCitizen(),
  cases: [aCase()],
  stays: [aStay()],
  interventions: [anIntervention()],
  rates: [rate({})],
  support: [],
  goals: [aGoal()],
  schedules: [aSchedule()],
  tightSeries: [],
  moveOutPlans: [],
  appointments: [],
  followUps: [],
  revisitations: [],
  agendaItems: [],
  decisions: [],
  tasks: [],
};

it('what the wrong date ended takes the right one', () => {
  const died = afterDeath(alive, WRONG, REASON);
  const corrected = afterDeath(beforeDeath({ ...alive, ...died }, WRONG, REASON), RIGHT, REASON);
  expect(corrected).toEqual(afterDeath(alive, RIGHT, REASON));
});

it('what ended the same day for another reason stays as it was', () => {
  const settled: CitizenRows = {
    ...alive,
    cases: [aCase({ closedOn: WRONG, closeReason: 'withdrew' })],
    interventions: [anIntervention({ endedOn: WRONG, endReason: 'moved-out' })],
    stays: [aStay({ movedOutOn: WRONG })],
    rates: [rate({ to: WRONG })],
    goals: [aGoal({ status: 'stopped', closedOn: WRONG, closedReason: 'Flyttet' })],
    schedules: [aSchedule({ stoppedOn: WRONG })],
  };
  expect(beforeDeath(settled, WRONG, REASON)).toEqual(settled);
});
