import { describe, expect, it } from 'vitest';
import {
  blankDecision,
  deadlineFor,
  isUnderWay,
} from '../../../renderer/features/committee/decision-form-values.ts';
import type { DecisionDefaults } from '#shared/domain/committee/decision-view.ts';
import { idOf } from '#test/support/domain-rows.ts';

const defaults: DecisionDefaults = {
  asProposed: {
    outcome: 'granted',
    reason: 'Som indstillet, jf. vurderingen',
    conditions: null,
    validFrom: '2027-01-01',
    responsibleId: idOf(60),
    deadlineOn: '2027-01-01',
    nextOn: null,
    recommendedTo: null,
    grantedHelp: [],
  },
  usualDeadlineOn: '2026-12-06',
  yearlyAgainstLimit: 0,
  limit: 0,
  issues: [],
};
const blank = blankDecision(defaults);

describe('the deadline of a decision', () => {
  it('follows the outcome: a grant that ends help waits for its day, all else has the usual one', () => {
    expect(blank.deadlineOn).toBe('2026-12-06');
    expect(deadlineFor('granted', '2026-12-06', defaults)).toBe('2027-01-01');
    expect(deadlineFor('recommended-upwards', '2027-01-01', defaults)).toBe('2026-12-06');
  });

  it('is left as somebody has set it, or emptied it', () => {
    expect(deadlineFor('granted', '2026-12-24', defaults)).toBe('2026-12-24');
    expect(deadlineFor('rejected', null, defaults)).toBeNull();
  });
});

describe('a decision at the keyboard is under way', () => {
  it('once another outcome than a grant is chosen, or anything is said or set', () => {
    for (const typed of [
      { outcome: 'rejected' },
      { outcome: 'granted-with-change' },
      { outcome: 'granted', reason: 'Fordi' },
      { conditions: 'Kun i et år' },
      { nextOn: '2027-03-01' },
      { validFrom: '2027-02-01' },
      { deadlineOn: '2026-12-24' },
    ] as const) {
      expect(isUnderWay({ ...blank, ...typed }, defaults)).toBe(true);
    }
  });

  it('not before, nor where only "granted" is chosen and what was said is emptied again', () => {
    expect(isUnderWay(blank, defaults)).toBe(false);
    const granted = { ...blank, outcome: 'granted', deadlineOn: '2027-01-01' } as const;
    expect(isUnderWay(granted, defaults)).toBe(false);
    expect(isUnderWay({ ...blank, conditions: '' }, defaults)).toBe(false);
    const left = { ...granted, grantedHelp: [{ act: 'end' as const, interventionId: idOf(30) }] };
    expect(isUnderWay(left, defaults)).toBe(false);
  });
});
