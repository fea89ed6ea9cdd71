import { describe, expect, it } from 'vitest';
import type { SubGoal } from '#shared/domain/goals/model.ts';
import { inOrder, subGoalState } from '#shared/domain/goals/sub-goal.ts';
import { idOf } from '#test/support/domain-rows.ts';

const one = (fields: Partial<SubGoal>): SubGoal => ({
  id: idOf(1),
  version: 1,
  goalId: idOf(2),
  title: 'Går med',
  target: null,
  targetDate: null,
  reachedOn: null,
  annulledAt: null,
  annulledReason: null,
  ...fields,
});

describe('a sub-goal', () => {
  it('is late only after its date, and never once it is reached', () => {
    const state = (fields: Partial<SubGoal>) => subGoalState(one(fields), '2026-11-22');
    expect(state({})).toBe('open');
    expect(state({ targetDate: '2026-11-22' })).toBe('open');
    expect(state({ targetDate: '2026-11-21' })).toBe('late');
    expect(state({ targetDate: '2026-11-21', reachedOn: '2026-11-22' })).toBe('reached');
  });

  it('stands by its date, without one after those, and reached last', () => {
    const titles = inOrder([
      one({ title: 'nået før', reachedOn: '2026-01-01' }),
      one({ title: 'uden' }),
      one({ title: 'nået nu', reachedOn: '2026-02-01' }),
      one({ title: 'snart', targetDate: '2026-12-01' }),
    ]).map(({ title }) => title);
    expect(titles).toEqual(['snart', 'uden', 'nået nu', 'nået før']);
  });
});
