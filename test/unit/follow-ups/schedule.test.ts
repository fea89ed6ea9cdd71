import { describe, expect, it } from 'vitest';
import { DEFAULT_INTERVALS, type FollowUpSchedule } from '#shared/domain/follow-ups/model.ts';
import { followUpState, isOverdue } from '#shared/domain/follow-ups/overdue.ts';
import {
  dueDate,
  entryDelayDays,
  isFrequentAtLimitedPotential,
  lastHeldOn,
  nextDue,
} from '#shared/domain/follow-ups/schedule.ts';
import published from '#test/fixtures/published-figures.json' with { type: 'json' };
import { aFollowUp, aSchedule, idOf } from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';

function next(fields: Partial<FollowUpSchedule>, lastHeld: string | null = null) {
  return nextDue(aSchedule(fields), lastHeld, DEFAULT_INTERVALS);
}

describe('next due', () => {
  it('is not set where nothing is known', () => {
    expect(next({ countsFrom: null })).toBeNull();
    expect(
      next({ countsFrom: null, progressionPotential: 'high', ownIntervalMonths: 2 }),
    ).toBeNull();
  });

  it('is start + first interval while none is held, whatever the potential', () => {
    expect(next({ progressionPotential: 'limited' })).toBe('2026-04-01');
  });

  it('is start + own interval while none is held, if there is one', () => {
    expect(next({ ownIntervalMonths: 1 })).toBe('2026-02-01');
  });

  it('is the first due date somebody gave', () => {
    expect(next({ countsFrom: null, firstDueOn: '2026-12-24' })).toBe('2026-12-24');
    expect(next({ firstDueOn: '2026-12-24' })).toBe('2026-12-24');
  });

  it.each([
    ['high', '2026-09-01'],
    ['medium', '2026-12-01'],
    ['limited', '2027-06-01'],
    ['not-assessed', '2026-12-01'],
  ] as const)('is the last held + the interval of %s', (progressionPotential, due) => {
    expect(next({ progressionPotential, firstDueOn: '2026-02-01' }, '2026-06-01')).toBe(due);
  });

  it('prefers the own interval', () => {
    expect(next({ ownIntervalMonths: 1 }, '2026-06-01')).toBe('2026-07-01');
  });

  it.each(published.calendarMonths)('$from + $months is $to, on whatever weekday', (example) => {
    expect(next({ ownIntervalMonths: example.months }, example.from)).toBe(example.to);
  });
});

describe('hold', () => {
  const due = (holdUntil: string) =>
    dueDate(aSchedule({ holdUntil }), '2026-03-01', DEFAULT_INTERVALS);

  it('rests to its last day and is then due the day after', () => {
    expect(due('2026-11-30')).toEqual({ dueOn: '2026-12-01', holdUntil: '2026-11-30' });
    expect(followUpState(due('2026-11-30'), '2026-11-30').state).toBe('on-hold');
    expect(followUpState(due('2026-11-30'), '2026-12-01').state).toBe('due-today');
    expect(followUpState(due('2026-11-30'), '2026-12-02').state).toBe('overdue');
  });

  it('does not bring a later due date forward', () => {
    expect(due('2026-05-01').dueOn).toBe('2026-09-01');
  });

  it('does not set a date that is not set', () => {
    const unknown = aSchedule({ countsFrom: null, holdUntil: '2026-11-30' });
    expect(dueDate(unknown, null, DEFAULT_INTERVALS).dueOn).toBeNull();
  });
});

describe('the one overdue rule', () => {
  it.each([
    [null, null, { state: 'not-set', dueOn: null, days: null }],
    ['2026-11-21', null, { state: 'overdue', dueOn: '2026-11-21', days: 1 }],
    ['2026-11-22', null, { state: 'due-today', dueOn: '2026-11-22', days: 0 }],
    ['2026-11-23', null, { state: 'upcoming', dueOn: '2026-11-23', days: 1 }],
    ['2026-11-21', '2026-11-21', { state: 'overdue', dueOn: '2026-11-21', days: 1 }],
    ['2026-11-21', '2026-11-22', { state: 'on-hold', dueOn: '2026-11-21', days: 1 }],
    [null, '2026-11-22', { state: 'on-hold', dueOn: null, days: null }],
  ])('due %s, on hold until %s: %o', (dueOn, holdUntil, state) => {
    expect(followUpState({ dueOn, holdUntil }, TODAY)).toEqual(state);
    expect(isOverdue({ dueOn, holdUntil }, TODAY)).toBe(state.state === 'overdue');
  });
});

describe('last held', () => {
  const intervention = idOf(3);

  it.each([
    ['a draft', aFollowUp({ status: 'draft' })],
    ['an annulled one', aFollowUp({ annulledAt: '2026-06-02T10:00:00.000Z' })],
    ['a tight one', aFollowUp({ kind: 'tight' })],
    ['one of another intervention', aFollowUp({ interventions: [] })],
  ])('is not %s', (_, followUp) => {
    expect(lastHeldOn(intervention, [followUp])).toBeNull();
  });

  it('is the latest by the date it was held, imported and counted tight ones too', () => {
    expect(
      lastHeldOn(intervention, [
        aFollowUp({ heldOn: '2026-03-01' }),
        aFollowUp({ heldOn: '2026-08-01', kind: 'tight', countsAsOrdinary: true }),
        aFollowUp({ heldOn: '2025-03-01', source: 'import' }),
      ]),
    ).toBe('2026-08-01');
  });

  it('gives the due date back when the follow-up is annulled', () => {
    const held = [
      aFollowUp({ heldOn: '2026-03-01' }),
      aFollowUp({ heldOn: '2026-08-01', annulledAt: '2026-08-02T10:00:00.000Z' }),
    ];
    expect(next({}, lastHeldOn(intervention, held))).toBe('2026-09-01');
  });
});

it('counts the delay of entry in Danish days', () => {
  const entered = (enteredAt: string | null) => entryDelayDays(aFollowUp({ enteredAt }));
  expect([
    entered('2026-06-01T21:59:00.000Z'),
    entered('2026-06-01T22:00:00.000Z'),
    entered('2026-06-11T10:00:00.000Z'),
    entered(null),
  ]).toEqual([0, 1, 10, null]);
});

it('lists frequent follow-up at limited potential, and only there', () => {
  const frequent = (fields: Partial<FollowUpSchedule>) =>
    isFrequentAtLimitedPotential(aSchedule(fields), DEFAULT_INTERVALS);
  expect([
    frequent({ progressionPotential: 'limited', ownIntervalMonths: 3 }),
    frequent({ progressionPotential: 'limited', ownIntervalMonths: 12 }),
    frequent({ progressionPotential: 'limited' }),
    frequent({ progressionPotential: 'high', ownIntervalMonths: 1 }),
  ]).toEqual([true, false, false, false]);
});
