import { describe, expect, it } from 'vitest';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import {
  actRefusal,
  type MoveOutAct,
  MOVE_OUT_STATES,
  type MoveOutState,
  planAfterDeath,
  planState,
} from '#shared/domain/move-out/state.ts';
import { aPlan } from '#test/support/move-out-rows.ts';

const movedOut = { readyOn: '2026-06-01', movedOutOn: '2026-07-01', transitionEnd: '2027-01-01' };

/** A plan in each state; with a transition where it moved out. */
const IN: Readonly<Record<MoveOutState, MoveOutPlan | null>> = {
  missing: null,
  planned: aPlan(),
  ready: aPlan({ readyOn: '2026-06-01' }),
  'moved-out': aPlan(movedOut),
  'handed-over': aPlan({ ...movedOut, handedOverOn: '2027-01-02' }),
  closed: aPlan({ ...movedOut, closedOn: '2027-06-01', closeReason: 'completed' }),
  returned: aPlan({ ...movedOut, returnedOn: '2026-09-01' }),
  cancelled: aPlan({ cancelledOn: '2026-03-01' }),
};

const codeOf = (act: MoveOutAct, state: MoveOutState, plan = IN[state]) =>
  actRefusal(act, planState(plan), plan)?.code.replace('move-out.', '') ?? 'may';

describe('the state table', () => {
  it.each(MOVE_OUT_STATES)('reads %s from the dates', (state) => {
    expect(planState(IN[state])).toBe(state);
  });

  it.each([
    ['make', 'may has-plan has-plan has-plan has-plan is-over is-over may'],
    [
      'postpone',
      'make-plan-first may may has-moved-out has-moved-out is-over is-over is-cancelled',
    ],
    [
      'ready',
      'make-plan-first may is-past-ready is-past-ready is-past-ready is-over is-over is-cancelled',
    ],
    ['cancel', 'make-plan-first may may has-moved-out has-moved-out is-over is-over is-cancelled'],
    [
      'move-out',
      'make-plan-first ready-first may has-moved-out has-moved-out is-over is-over is-cancelled',
    ],
    ['unplanned', 'may may may has-moved-out has-moved-out is-over is-over may'],
    [
      'handover',
      'move-out-first move-out-first move-out-first may is-handed-over is-over is-over is-cancelled',
    ],
    [
      'extend',
      'move-out-first move-out-first move-out-first may is-handed-over is-over is-over is-cancelled',
    ],
    ['return', 'move-out-first move-out-first move-out-first may may is-over is-over is-cancelled'],
    [
      'close',
      'move-out-first move-out-first move-out-first hand-over-first may is-over is-over is-cancelled',
    ],
  ] as const)('%s', (act, expected) => {
    expect(MOVE_OUT_STATES.map((state) => codeOf(act, state)).join(' ')).toBe(expected);
  });

  it('closes without a handover where there is no transition, and hands nothing over', () => {
    const without = aPlan({ ...movedOut, transitionEnd: null });
    expect(codeOf('close', 'moved-out', without)).toBe('may');
    expect(codeOf('handover', 'moved-out', without)).toBe('has-no-transition');
  });

  it.each(['planned', 'ready', 'moved-out', 'handed-over'] as const)(
    'death closes a plan that is %s',
    (state) => {
      const plan = IN[state];
      expect(plan && planState(planAfterDeath(plan, '2026-12-01'))).toBe('closed');
    },
  );
});
