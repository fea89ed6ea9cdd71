import { describe, expect, it } from 'vitest';
import { afterDeath, type CitizenRows } from '#shared/domain/cases/death.ts';
import type { RatePeriod, SupportPeriod } from '#shared/domain/cases/model.ts';
import { aTask } from '#test/support/committee-for-tests.ts';
import {
  aCase,
  aCitizen,
  aFollowUp,
  aGoal,
  anEmptyDraft,
  anIntervention,
  aSchedule,
  aStay,
  aTightSeries,
  idOf,
} from '#test/support/domain-rows.ts';
import { aDecision, anItem } from '#test/support/item-rows.ts';
import { aCourse } from '#test/support/revisitation-rows.ts';

const DIED = '2026-11-20';
const REASON = 'Borgeren er død';
const row = { version: 1, interventionId: idOf(3), annulledAt: null, annulledReason: null };

function aRate(id: number, from: string, to: string | null): RatePeriod {
  return {
    ...row,
    id: idOf(id),
    amount: 150_000,
    unit: 'day',
    from,
    to,
    reason: null,
    isKept: false,
    paidBy: null,
    source: 'entered',
  };
}

function someHours(id: number, from: string, to: string | null): SupportPeriod {
  return {
    ...row,
    id: idOf(id),
    supportHours: 800,
    transportHours: 0,
    servicePackage: null,
    mode: null,
    from,
    to,
  };
}

const nothing: CitizenRows = {
  citizen: aCitizen(),
  cases: [],
  stays: [],
  interventions: [],
  rates: [],
  support: [],
  goals: [],
  schedules: [],
  tightSeries: [],
  moveOutPlans: [],
  appointments: [],
  followUps: [],
  revisitations: [],
  agendaItems: [],
  decisions: [],
  tasks: [],
};

describe('a death', () => {
  it('is registered where nothing is open', () => {
    const { citizen, toAnnul, ...changed } = afterDeath(nothing, DIED, REASON);
    expect(citizen).toEqual(aCitizen({ diedOn: DIED }));
    expect([...Object.values(changed), ...Object.values(toAnnul)].flat()).toEqual([]);
  });

  it('leaves what had ended, was cancelled or annulled as it is', () => {
    const annulledAt = '2026-11-01T10:00:00.000Z';
    const settled: CitizenRows = {
      ...nothing,
      cases: [aCase({ closedOn: '2025-01-01', closeReason: 'withdrew' }), aCase({ annulledAt })],
      stays: [aStay({ movedOutOn: '2026-11-21' }), aStay({ annulledAt })],
      interventions: [
        anIntervention({ endedOn: DIED, endReason: 'other' }),
        anIntervention({ startedOn: null, cancelledOn: '2026-02-01' }),
        anIntervention({ annulledAt }),
      ],
      rates: [aRate(1, '2026-01-01', DIED)],
      support: [someHours(1, '2026-01-01', DIED)],
      goals: [aGoal({ status: 'met' }), aGoal({ annulledAt })],
      schedules: [aSchedule({ stoppedOn: '2026-03-01' })],
      tightSeries: [aTightSeries({ stoppedOn: '2026-07-01' })],
      followUps: [aFollowUp(), aFollowUp({ status: 'draft', annulledAt })],
      agendaItems: [anItem(), anItem({ id: idOf(82), withdrawnOn: '2026-02-01' })],
      decisions: [aDecision()],
      tasks: [aTask({ doneOn: '2026-11-01' }), aTask({ annulledAt })],
    };
    const { citizen: _, toAnnul, ...changed } = afterDeath(settled, DIED, REASON);
    expect([...Object.values(changed), ...Object.values(toAnnul)].flat()).toEqual([]);
  });

  it('ends everything on its one date', () => {
    const alive: CitizenRows = {
      ...nothing,
      cases: [aCase()],
      stays: [aStay(), aStay({ id: idOf(51), movedInOn: '2026-12-01' })],
      interventions: [
        anIntervention(),
        anIntervention({ id: idOf(7), startedOn: null, plannedStart: '2026-12-01' }),
      ],
      rates: [aRate(1, '2026-01-01', null), aRate(2, '2026-12-01', null)],
      support: [someHours(1, '2026-01-01', null), someHours(2, '2026-12-01', null)],
      goals: [aGoal(), anEmptyDraft()],
      schedules: [aSchedule()],
      tightSeries: [aTightSeries()],
      appointments: [anAppointment('2026-11-20'), anAppointment('2026-12-01')],
      followUps: [aFollowUp({ id: idOf(21), status: 'draft' })],
      revisitations: [
        aCourse({ carriedOutOn: '2026-05-01' }),
        aCourse({ closedOn: '2026-05-01', closedAs: 'declined' }),
      ],
      agendaItems: [anItem({ id: idOf(82), meetingId: idOf(90), place: 2 })],
      tasks: [aTask({ id: idOf(83) }), aTask({ id: idOf(84), kind: 'notice' })],
    };
    const stopped = { status: 'stopped', closedOn: DIED, closedReason: REASON } as const;
    expect(afterDeath(alive, DIED, REASON)).toEqual({
      citizen: aCitizen({ diedOn: DIED }),
      agendaItems: [
        anItem({
          id: idOf(82),
          meetingId: idOf(90),
          place: 2,
          withdrawnOn: DIED,
          withdrawnReason: REASON,
        }),
      ],
      revisitations: [aCourse({ carriedOutOn: '2026-05-01', closedOn: DIED, closedAs: 'died' })],
      cases: [aCase({ closedOn: DIED, closeReason: 'died' })],
      stays: [aStay({ movedOutOn: '2026-11-21' })],
      interventions: [
        anIntervention({ endedOn: DIED, endReason: 'died' }),
        anIntervention({
          id: idOf(7),
          startedOn: null,
          plannedStart: '2026-12-01',
          cancelledOn: DIED,
          cancelReason: REASON,
        }),
      ],
      rates: [aRate(1, '2026-01-01', DIED)],
      support: [someHours(1, '2026-01-01', DIED)],
      goals: [aGoal(stopped), anEmptyDraft(stopped)],
      moveOutPlans: [],
      schedules: [aSchedule({ stoppedOn: DIED })],
      tightSeries: [aTightSeries({ stoppedOn: DIED })],
      appointments: [{ ...anAppointment('2026-12-01'), cancelledOn: DIED }],
      toAnnul: {
        stays: [idOf(51)],
        rates: [idOf(2)],
        support: [idOf(2)],
        followUps: [idOf(21)],
        tasks: [idOf(83), idOf(84)],
      },
    });
  });
});

it('a death on the day help began ends it that day and annuls nothing', () => {
  const begun: CitizenRows = {
    ...nothing,
    stays: [aStay({ movedInOn: DIED })],
    interventions: [anIntervention({ startedOn: DIED })],
    rates: [aRate(1, DIED, null)],
    support: [someHours(1, DIED, null)],
  };
  expect(afterDeath(begun, DIED, REASON)).toMatchObject({
    stays: [{ movedOutOn: '2026-11-21' }],
    interventions: [{ endedOn: DIED, endReason: 'died' }],
    rates: [{ from: DIED, to: DIED }],
    support: [{ from: DIED, to: DIED }],
    toAnnul: { stays: [], rates: [], support: [], followUps: [], tasks: [] },
  });
});

function anAppointment(on: string): CitizenRows['appointments'][number] {
  return {
    id: idOf(70),
    version: 1,
    caseId: idOf(2),
    on,
    at: '10:00',
    place: null,
    cancelledOn: null,
    annulledAt: null,
    annulledReason: null,
  };
}
