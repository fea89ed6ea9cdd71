import { describe, expect, it } from 'vitest';
import type { FollowUp } from '#shared/domain/follow-ups/model.ts';
import { nextTightDue, tightSeriesDates } from '#shared/domain/follow-ups/tight-series.ts';
import { aFollowUp, aTightSeries, idOf } from '#test/support/domain-rows.ts';

const GRID = ['2026-06-01', '2026-06-15', '2026-06-29', '2026-07-13', '2026-07-27', '2026-08-10'];

function held(heldOn: string, fields: Partial<FollowUp> = {}): FollowUp {
  return aFollowUp({ kind: 'tight', tightSeriesId: idOf(40), heldOn, ...fields });
}

function fulfilled(...followUps: readonly FollowUp[]): readonly (string | null)[] {
  return tightSeriesDates(aTightSeries(), followUps).map((date) => date.heldOn);
}

describe('a tight series', () => {
  it('is not fulfilled by drafts, annulled ones, or those of another series', () => {
    expect(
      fulfilled(
        held('2026-06-01', { status: 'draft' }),
        held('2026-06-01', { annulledAt: '2026-06-02T10:00:00.000Z' }),
        held('2026-06-01', { tightSeriesId: idOf(41) }),
        aFollowUp({ heldOn: '2026-06-01' }),
      ),
    ).toEqual([null, null, null, null, null, null]);
  });

  it('has its dates on a fixed grid, whatever is held when', () => {
    const dates = tightSeriesDates(aTightSeries(), [held('2026-06-05'), held('2026-06-20')]);
    expect(dates.map((date) => date.dueOn)).toEqual(GRID);
  });

  it('counts one held up to three days early', () => {
    expect(fulfilled(held('2026-05-28'))).toEqual([null, null, null, null, null, null]);
    expect(fulfilled(held('2026-05-29'))[0]).toBe('2026-05-29');
  });

  it('fulfils the earliest open date', () => {
    expect(fulfilled(held('2026-06-16'), held('2026-06-17'), held('2026-06-18'))).toEqual([
      '2026-06-16',
      '2026-06-17',
      null,
      null,
      null,
      null,
    ]);
  });

  it('does not care in which order they were entered', () => {
    expect(fulfilled(held('2026-06-29'), held('2026-06-01'))).toEqual([
      '2026-06-01',
      '2026-06-29',
      null,
      null,
      null,
      null,
    ]);
  });

  it('is next due on its first open date', () => {
    const series = aTightSeries();
    expect(nextTightDue(series, [])).toBe('2026-06-01');
    expect(nextTightDue(series, [held('2026-06-01')])).toBe('2026-06-15');
    expect(
      nextTightDue(
        series,
        GRID.map((date) => held(date)),
      ),
    ).toBeNull();
    expect(nextTightDue(aTightSeries({ annulledAt: '2026-06-01T10:00:00.000Z' }), [])).toBeNull();
  });

  it('drops the open dates after it is stopped', () => {
    const stopped = aTightSeries({ stoppedOn: '2026-06-15' });
    const dates = tightSeriesDates(stopped, [held('2026-06-01')]);
    expect(dates.map((date) => date.dueOn)).toEqual(['2026-06-01', '2026-06-15']);
  });
});
