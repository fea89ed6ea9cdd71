import { describe, expect, it } from 'vitest';
import { milestoneDueOn, MILESTONES, movedMilestones } from '#shared/domain/move-out/milestones.ts';
import { isLongAssessment, onwardDueOn, planNeed } from '#shared/domain/move-out/needs-plan.ts';
import { helpGap, noticeBy } from '#shared/domain/move-out/notice.ts';
import { slippageDays } from '#shared/domain/move-out/slippage.ts';
import { transitionEndOf, transitionStanding } from '#shared/domain/move-out/transition.ts';
import { aStay, idOf } from '#test/support/domain-rows.ts';
import { aMilestone, aPlan } from '#test/support/move-out-rows.ts';
import { loadParagraphs } from '#db/catalogue/load.ts';

const MOVED = { movedOutOn: '2025-08-31', transitionEnd: '2026-02-28' };

describe('who needs a plan', () => {
  const kinds = new Map(loadParagraphs().map((one) => [one.key, one]));
  const needOf = (
    paragraph: string,
    stayKind: 'place' | 'training-place' | 'acute-stay' | 'assessment-stay' | null,
  ) => {
    const kind = kinds.get(paragraph);
    if (!kind) throw new Error('in the catalogue');
    const stays = [aStay({ id: idOf(50), stayKind })];
    return planNeed({ stayId: idOf(50), isAcute: false, paragraph }, kind, stays);
  };
  it.each([
    ['SEL_107', 'place', 'plan'],
    ['SEL_107', 'training-place', 'plan'],
    ['SEL_107', null, 'plan'],
    ['SEL_107', 'acute-stay', 'onward'],
    ['SEL_107', 'assessment-stay', 'onward'],
    ['SEL_110', null, 'offered'],
    ['SEL_108', null, null],
    ['ABL_105', null, null],
    ['SEL_85', null, null],
  ] as const)('%s %s: %s', (paragraph, stayKind, need) => {
    expect(needOf(paragraph, stayKind)).toBe(need);
  });

  it('an acute stay has 14 days, an assessment stay warns after three months', () => {
    expect(onwardDueOn('onward', '2026-01-01', 14)).toBe('2026-01-15');
    expect(onwardDueOn('plan', '2026-01-01', 14)).toBeNull();
    expect(isLongAssessment('assessment-stay', '2026-01-31', 3, '2026-04-30')).toBe(false);
    expect(isLongAssessment('assessment-stay', '2026-01-31', 3, '2026-05-01')).toBe(true);
    expect(isLongAssessment('place', '2026-01-31', 3, '2027-05-01')).toBe(false);
  });
});

describe('the transition of 31-08-2025', () => {
  it('ends six months after, clamped to the month, with its midpoint and 30 days before', () => {
    expect(transitionEndOf('2025-08-31', 6)).toBe('2026-02-28');
    const standing = transitionStanding(aPlan(MOVED), '2025-08-31');
    expect(standing).toMatchObject({ midpoint: '2025-11-29', monthBeforeEnd: '2026-01-29' });
  });

  it.each([
    ['2026-02-28', 0, false, 0],
    ['2026-03-01', -1, true, 1],
    ['2026-03-10', -10, true, 10],
  ] as const)('on %s', (today, daysLeft, isOverdue, daysOver) => {
    expect(transitionStanding(aPlan(MOVED), today)).toMatchObject({
      daysLeft,
      isOverdue,
      daysOver,
    });
  });

  it('a late handover keeps the days over time and is no longer overdue', () => {
    const plan = aPlan({ ...MOVED, handedOverOn: '2026-03-11' });
    expect(transitionStanding(plan, '2026-06-01')).toMatchObject({
      isOverdue: false,
      daysOver: 10,
    });
  });
});

describe('milestones', () => {
  it('are counted back from the move-out', () => {
    expect(
      MILESTONES.map(({ offsetMonths }) => milestoneDueOn('2026-08-31', offsetMonths)),
    ).toEqual(['2026-02-28', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-09-30']);
  });

  it('not done move with the date, the ones somebody dated by as many days, the done ones not at all', () => {
    const rows = [
      aMilestone({ id: idOf(1), offsetMonths: -6, dueOn: '2026-01-01' }),
      aMilestone({ id: idOf(2), offsetMonths: null, dueOn: '2026-03-01' }),
      aMilestone({ id: idOf(3), offsetMonths: -4, dueOn: '2026-03-01', doneOn: '2026-02-01' }),
    ];
    const moved = movedMilestones(rows, '2026-07-01', '2026-08-01');
    expect(moved.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      [idOf(1), '2026-02-01'],
      [idOf(2), '2026-04-01'],
    ]);
  });
});

it('notice is given the notice period before, and not known where the period is not', () => {
  expect(noticeBy('2026-07-01', 30)).toBe('2026-06-01');
  expect(noticeBy('2026-07-01', null)).toBeNull();
});

it('new help that starts the day it moves out leaves no gap, later leaves the days between', () => {
  expect(helpGap('2026-07-01', '2026-07-01')).toBeNull();
  expect(helpGap('2026-07-01', null)).toBeNull();
  expect(helpGap('2026-07-01', '2026-07-15')).toEqual({
    from: '2026-07-01',
    to: '2026-07-14',
    days: 14,
  });
});

it('slippage is of the move-out before it, and of the transition after', () => {
  expect(slippageDays(aPlan({ expectedMoveOutOn: '2026-07-31' }))).toBe(30);
  expect(slippageDays(aPlan({ expectedMoveOutOn: '2026-06-01' }))).toBe(0);
  const extended = aPlan({
    ...MOVED,
    firstTransitionEnd: '2026-02-28',
    transitionEnd: '2026-03-31',
  });
  expect(slippageDays(extended)).toBe(31);
});
