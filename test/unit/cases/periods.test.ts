import { describe, expect, it } from 'vitest';
import {
  contains,
  daysIn,
  endedBy,
  overlaps,
  periodIssues,
  unbrokenSince,
  validOn,
  within,
} from '#shared/domain/cases/periods.ts';
import { since } from '#shared/domain/cases/since.ts';
import { anIntervention, aStay } from '#test/support/domain-rows.ts';

const march = { from: '2026-03-01', to: '2026-03-31' };

describe('a period', () => {
  it('includes both its days', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    expect(days.map((day) => contains(march, day))).toEqual([false, true, true, false]);
    expect(contains({ from: '2026-03-01', to: null }, '2999-12-31')).toBe(true);
    expect(daysIn(march)).toBe(31);
  });

  it('overlaps on a single shared day', () => {
    expect(overlaps(march, { from: '2026-03-31', to: null })).toBe(true);
    expect(overlaps(march, { from: '2026-04-01', to: null })).toBe(false);
    expect(overlaps({ from: '2026-01-01', to: null }, march)).toBe(true);
  });

  it('is cut to a span', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    expect(within(year, march)).toEqual(march);
    expect(within(march, { from: '2026-03-10', to: null })).toEqual({
      from: '2026-03-10',
      to: '2026-03-31',
    });
    expect(within(march, { from: '2026-04-01', to: null })).toBeNull();
  });

  it('ends the day before the new begins', () => {
    expect(endedBy({ from: '2026-01-01', to: null }, '2026-07-01').to).toBe('2026-06-30');
    expect(endedBy(march, '2026-07-01')).toBe(march);
    expect(endedBy(march, '2026-03-01')).toBe(march);
  });

  it('is refused when it ends before it starts or overlaps', () => {
    expect(periodIssues({ from: '2026-03-02', to: '2026-03-01' }, [])).toEqual([
      { path: 'to', code: 'period.ends-before-it-starts' },
    ]);
    expect(periodIssues({ from: '2026-03-31', to: null }, [march])).toEqual([
      { path: 'from', code: 'period.overlaps' },
    ]);
    expect(periodIssues({ from: '2026-04-01', to: null }, [march])).toEqual([]);
    expect(periodIssues({ from: '2026-04-01', to: '2026-04-01' }, [])).toEqual([]);
  });
});

it('finds what was valid on a date', () => {
  const april = { from: '2026-04-01', to: null };
  expect([
    validOn([april, march], '2026-03-31'),
    validOn([march, april], '2026-04-01'),
    validOn([march, april], '2026-02-28'),
  ]).toEqual([march, april, null]);
});

describe('an unbroken run', () => {
  it('is broken by one day', () => {
    const later = { from: '2026-04-01', to: null };
    expect(unbrokenSince([march, later], '2026-05-01')).toBe('2026-03-01');
    expect(unbrokenSince([march, { ...later, from: '2026-04-02' }], '2026-05-01')).toBe(
      '2026-04-02',
    );
  });

  it('goes through overlaps, in any order', () => {
    const runs = [
      { from: '2026-05-01', to: null },
      { from: '2026-01-01', to: '2026-02-10' },
      { from: '2026-02-01', to: '2026-04-30' },
    ];
    expect(unbrokenSince(runs, '2026-06-01')).toBe('2026-01-01');
  });

  it('is none where nothing covers the date', () => {
    expect(unbrokenSince([march], '2026-05-01')).toBeNull();
    expect(unbrokenSince([], '2026-05-01')).toBeNull();
  });
});

describe('since', () => {
  const today = '2026-11-22';

  it('is nothing without stay and started help', () => {
    const planned = anIntervention({ startedOn: null });
    const annulled = anIntervention({ annulledAt: '2026-02-01T10:00:00.000Z' });
    expect(since({ stays: [], interventions: [planned, annulled] }, today)).toBeNull();
  });

  it('is when the citizen moved in to where they live now', () => {
    const stays = [
      aStay({ movedInOn: '2020-05-01', movedOutOn: '2024-08-01' }),
      aStay({ movedInOn: '2024-08-01' }),
    ];
    const help = anIntervention({ startedOn: '2019-01-01' });
    expect(since({ stays, interventions: [help] }, today)).toBe('2024-08-01');
  });

  it('is the first start of help without a gap where there is no stay now', () => {
    const stays = [aStay({ movedOutOn: '2026-06-01' })];
    const interventions = [
      anIntervention({ startedOn: '2024-01-01', endedOn: '2024-12-30' }),
      anIntervention({ startedOn: '2025-01-01', endedOn: '2026-05-31' }),
      anIntervention({ startedOn: '2026-06-01' }),
    ];
    expect(since({ stays, interventions }, today)).toBe('2025-01-01');
  });
});
