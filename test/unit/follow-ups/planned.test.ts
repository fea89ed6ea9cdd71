import { describe, expect, it } from 'vitest';
import { parseTimeInput } from '#shared/base/time-input.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { nextAppointment } from '#shared/domain/follow-ups/appointment.ts';
import {
  providerStatusDueOn,
  providerStatusesOf,
  providerStatusIssues,
} from '#shared/domain/follow-ups/provider-status.ts';
import {
  dateFulfilledBy,
  heldInSeriesIssues,
  tightSeriesIssues,
} from '#shared/domain/follow-ups/tight-series.ts';
import { runningSeries, standingSeries } from '#shared/domain/follow-ups/tight-standing.ts';
import { someRows } from '#test/support/case-rows.ts';
import {
  aCase,
  aCitizen,
  aFollowUp,
  anAppointment,
  anIntervention,
  aProviderStatus,
  aTightSeries,
  idOf,
} from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';
/** Due 26-10, 09-11, 23-11. */
const series = aTightSeries({ startsOn: '2026-10-26', count: 3 });
const held = (heldOn: string) =>
  aFollowUp({ heldOn, kind: 'tight', tightSeriesId: series.id, countsAsOrdinary: false });

describe('a tight series', () => {
  it.each<[string, Partial<CaseRows>]>([
    ['the case is closed', { case: aCase({ closedOn: TODAY, closeReason: 'withdrew' }) }],
    ['the citizen is dead', { citizen: aCitizen({ diedOn: '2026-11-20' }) }],
    ['its help has ended', { interventions: [anIntervention({ endedOn: '2026-11-20' })] }],
    ['it is annulled', { tightSeries: [{ ...series, annulledAt: `${TODAY}T10:00:00.000Z` }] }],
    ['every date is held', { followUps: ['2026-10-26', '2026-11-09', '2026-11-20'].map(held) }],
  ])('is not run when %s', (_why, fields) => {
    expect(runningSeries(someRows({ tightSeries: [series], ...fields }), TODAY)).toEqual([]);
  });

  it('stands by its first open date, and shows each date as held, overdue or open', () => {
    const rows = someRows({ tightSeries: [series], followUps: [held('2026-10-25')] });
    const [standing] = standingSeries(rows, TODAY);
    expect(standing?.standing).toEqual({
      state: 'overdue',
      nextDue: '2026-11-09',
      lastHeldOn: '2026-10-25',
      daysLeft: -13,
    });
    expect(standing?.dates.map(({ state }) => state)).toEqual(['held', 'overdue', 'upcoming']);
  });

  it('says beforehand which date a meeting would fulfil, and none when it comes too early', () => {
    expect(dateFulfilledBy(series, [held('2026-10-26')], '2026-11-06')).toBe('2026-11-09');
    expect(dateFulfilledBy(series, [held('2026-10-26')], '2026-11-05')).toBeNull();
  });

  it('is refused on help that is not active, and with fewer dates than are held', () => {
    expect(tightSeriesIssues({ ...series, count: 1 }, [], []).map(({ code }) => code)).toEqual([
      'tight-series.help-not-active',
    ]);
    const twice = ['2026-10-26', '2026-11-09'].map(held);
    const codes = tightSeriesIssues({ ...series, count: 1 }, twice, [idOf(3)]);
    expect(codes).toEqual([{ path: 'count', code: 'tight-series.fewer-than-held' }]);
  });

  it('is held about its own help, and not before it began', () => {
    const issues = heldInSeriesIssues(series, { heldOn: '2026-10-22', interventionIds: [] });
    expect(issues.map(({ code }) => code)).toEqual([
      'follow-up.series-help-not-ticked',
      'follow-up.before-series',
    ]);
  });
});

describe("a provider's status", () => {
  it('is wanted so many days before the follow-up, never before it is asked for', () => {
    expect(providerStatusDueOn('2026-12-24', TODAY, 14)).toBe('2026-12-10');
    expect(providerStatusDueOn('2026-11-30', TODAY, 14)).toBe(TODAY);
    expect(providerStatusDueOn(null, TODAY, 14)).toBeNull();
  });

  it('is overdue the day after its own date, and no longer when it has come', () => {
    const came = { receivedOn: '2026-11-20', byName: 'Bo' };
    const all = [
      aProviderStatus({ id: idOf(71), dueOn: '2026-11-21' }),
      aProviderStatus({ id: idOf(72), dueOn: TODAY }),
      aProviderStatus({ id: idOf(73), ...came }),
      aProviderStatus({ id: idOf(74), annulledAt: `${TODAY}T10:00:00.000Z` }),
    ];
    const shown = providerStatusesOf(all, idOf(3), TODAY);
    expect(shown.map(({ status, state }) => [status.id, state])).toEqual([
      [idOf(73), 'received'],
      [idOf(72), 'waiting'],
      [idOf(71), 'overdue'],
    ]);
  });

  it.each<[Parameters<typeof aProviderStatus>[0], string]>([
    [{ requestedOn: '2026-11-23', dueOn: '2026-11-23' }, 'provider-status.asked-in-the-future'],
    [{ dueOn: '2026-05-31' }, 'provider-status.due-before-asked'],
    [{ text: 'Går godt' }, 'provider-status.received-missing'],
    [{ receivedOn: '2026-11-23', byName: 'Bo' }, 'provider-status.received-in-the-future'],
    [{ receivedOn: '2026-05-31', byName: 'Bo' }, 'provider-status.received-before-asked'],
    [{ receivedOn: '2026-11-20' }, 'provider-status.name-missing'],
  ])('%o is refused', (fields, code) => {
    const issues = providerStatusIssues(aProviderStatus(fields), TODAY);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
});

describe('the next appointment', () => {
  const appointments = [
    anAppointment({ id: idOf(81), on: '2026-11-21' }),
    anAppointment({ id: idOf(82), on: '2026-11-23', cancelledOn: TODAY }),
    anAppointment({ id: idOf(83), on: '2026-11-24', at: '13:00' }),
    anAppointment({ id: idOf(84), on: '2026-11-24', at: '09:15' }),
  ];

  it('is the soonest that stands, by time of day', () => {
    expect(nextAppointment(someRows({ appointments }), TODAY)?.id).toBe(idOf(84));
  });

  it('is none on a closed case', () => {
    const closed = aCase({ closedOn: TODAY, closeReason: 'withdrew' });
    expect(nextAppointment(someRows({ appointments, case: closed }), TODAY)).toBeNull();
  });
});

it.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['kl. 9.30', '09:30'],
  ['23:59', '23:59'],
  ['24', null],
  ['9.75', null],
  ['i morgen', null],
])('the time of day %s is read as %s', (text, time) => {
  expect(parseTimeInput(text)).toBe(time);
});
