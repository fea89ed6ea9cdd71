import { describe, expect, it } from 'vitest';
import { quietFor } from '#shared/domain/caseload/quiet.ts';
import { DEFAULT_INTERVALS } from '#shared/domain/follow-ups/model.ts';
import { someRows } from '#test/support/case-rows.ts';
import { aFollowUp, anIntervention, aSchedule, aCase } from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';
const quiet = (fields: Parameters<typeof someRows>[0], lastMeasuredOn: string | null = null) =>
  quietFor(someRows(fields), lastMeasuredOn, DEFAULT_INTERVALS, TODAY);
const held = (heldOn: string, fields = {}) => [aFollowUp({ heldOn, ...fields })];

describe('nothing has happened', () => {
  it('for longer than the interval, counted from the last held follow-up', () => {
    expect(quiet({ followUps: held('2026-05-21') })).toEqual({
      lastOn: '2026-05-21',
      days: 185,
      intervalMonths: 6,
    });
    expect(quiet({ followUps: held('2026-05-22') })).toBeNull();
  });

  it('a measurement is something, an annulled follow-up and a draft are not', () => {
    expect(quiet({ followUps: held('2026-01-10') }, '2026-10-01')).toBeNull();
    const annulled = { annulledAt: '2026-10-01T10:00:00.000Z' };
    expect(quiet({ followUps: held('2026-10-01', annulled) })?.lastOn).toBeNull();
    expect(quiet({ followUps: held('2026-10-01', { status: 'draft' }) })?.lastOn).toBeNull();
  });

  it('by the day it happened, not the day it was entered', () => {
    const late = { enteredAt: '2026-11-21T10:00:00.000Z' };
    expect(quiet({ followUps: held('2026-01-10', late) })?.lastOn).toBe('2026-01-10');
  });

  it('a tight follow-up is something, whether or not it counts as ordinary', () => {
    const tight = { kind: 'tight' as const, countsAsOrdinary: false };
    expect(quiet({ followUps: held('2026-10-01', tight) })).toBeNull();
  });

  it('where nothing ever has, it is counted from when the help began; unknown is listed', () => {
    expect(quiet({})).toEqual({ lastOn: null, days: 325, intervalMonths: 6 });
    const imported = {
      interventions: [anIntervention({ startedOn: '2026-11-01' })],
      case: aCase({ openedOn: null }),
    };
    expect(quiet(imported)).toBeNull();
  });

  it('of several schedules the shortest interval speaks; one on hold expects nothing', () => {
    const high = aSchedule({ progressionPotential: 'high' });
    expect(quiet({ schedules: [high], followUps: held('2026-08-01') })?.intervalMonths).toBe(3);
    const onHold = aSchedule({ holdUntil: '2026-12-31' });
    expect(quiet({ schedules: [onHold] })).toBeNull();
    expect(quiet({ case: aCase({ closedOn: '2026-06-01' }) })).toBeNull();
  });
});
