import { describe, expect, it } from 'vitest';
import { placePeriod } from '#shared/domain/cases/place-period.ts';
import { takenBack } from '#shared/domain/cases/take-back.ts';

const period = (from: string, to: string | null) => ({ from, to });

describe('a new period', () => {
  it('ends before a later one and before the last day there can be, whichever is first', () => {
    const later = [period('2027-01-01', null), period('2026-10-01', '2026-12-31')];
    const to = (lastDay: string | null) => placePeriod(later, '2026-07-01', lastDay).to;
    expect(to(null)).toBe('2026-09-30');
    expect(to('2026-08-31')).toBe('2026-08-31');
    expect(to('2026-11-30')).toBe('2026-09-30');
    expect(placePeriod([], '2026-07-01', '2026-08-31').to).toBe('2026-08-31');
    expect(placePeriod([], '2026-07-01', null).to).toBeNull();
  });

  it('ends what runs the day before, and leaves what ended before it alone', () => {
    const over = period('2025-01-01', '2026-06-30');
    const running = period('2026-01-01', null);
    expect(placePeriod([over, running], '2026-07-01', null)).toEqual({
      to: null,
      ended: [period('2026-01-01', '2026-06-30')],
      replaced: [],
    });
  });

  it('stands in the place of one that begins the same day', () => {
    const same = period('2026-07-01', '2026-12-31');
    expect(placePeriod([same], '2026-07-01', null)).toEqual({
      to: null,
      ended: [],
      replaced: [same],
    });
  });
});

describe('taking an act back', () => {
  const row = { id: 'a', to: '2026-06-30', codes: ['x'], note: 'kept' };

  it('leaves a row alone that somebody has changed since', () => {
    const changes = { before: { to: null }, after: { to: '2026-05-31' } };
    expect(takenBack(row, changes)).toBeNull();
  });

  it('gives back only what the act changed', () => {
    const changes = {
      before: { to: null, codes: [] },
      after: { to: '2026-06-30', codes: ['x'] },
    };
    expect(takenBack(row, changes)).toEqual({ id: 'a', to: null, codes: [], note: 'kept' });
  });
});
