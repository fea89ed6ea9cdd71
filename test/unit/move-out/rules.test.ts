import { describe, expect, it } from 'vitest';
import { median } from '#shared/domain/move-out/figures.ts';
import { hoursIssues, hoursStatement } from '#shared/domain/move-out/hours.ts';
import { LoggedHours } from '#shared/domain/move-out/model.ts';
import { handoverIssues, moveOutIssues, returnIssues } from '#shared/domain/move-out/moving-out.ts';
import { endByPlanIssues } from '#shared/domain/move-out/placement-end.ts';
import { housingIssues, startWithoutPlanIssues } from '#shared/domain/move-out/placement-start.ts';
import {
  groundIsDoubtful,
  lacksMeasurableGoal,
  overlapIssues,
  planIssues,
} from '#shared/domain/move-out/plan-issues.ts';
import { priceChangeIssues } from '#shared/domain/move-out/price-change.ts';
import { isComplete } from '#shared/domain/move-out/readiness.ts';
import { afterDeath } from '#shared/domain/cases/death.ts';
import { aGoal, anIntervention, aStay, idOf } from '#test/support/domain-rows.ts';
import { someRows } from '#test/support/case-rows.ts';
import { aPlan, aPoint, someHours } from '#test/support/move-out-rows.ts';

const codes = (issues: readonly { readonly path: string; readonly code: string }[]) =>
  issues.map(({ path, code }) => `${path} ${code}`);

describe('a plan', () => {
  const facts = { start: '2026-01-01', goals: [aGoal()], isTemporaryPlace: true };
  const issuesOf = (fields: Parameters<typeof aPlan>[0], more = {}) =>
    codes(planIssues(aPlan(fields), { ...facts, ...more }));

  it('needs a date after the start, a destination and a goal of the case', () => {
    expect(issuesOf({ expectedMoveOutOn: '2026-01-01' })).toEqual([
      'expectedMoveOutOn move-out.expected-before-start',
    ]);
    expect(issuesOf({ expectedMoveOutOn: null, destination: null, goalIds: [] })).toEqual([
      'expectedMoveOutOn field.required',
      'destination field.required',
      'goalIds move-out.needs-goal',
    ]);
    expect(issuesOf({ goalIds: [idOf(99)] })).toEqual(['goalIds move-out.goal-not-on-case']);
    expect(issuesOf({})).toEqual([]);
  });

  it('may be grounded in economy at § 107 only', () => {
    expect(issuesOf({ ground: 'economy' })).toEqual([]);
    expect(issuesOf({ ground: 'economy' }, { isTemporaryPlace: false })).toEqual([
      'ground move-out.economy-only-at-107',
    ]);
  });

  it('stands alone for its placement until it is over', () => {
    expect(codes(overlapIssues(idOf(3), [aPlan()]))).toEqual([' move-out.has-plan']);
    expect(overlapIssues(idOf(3), [aPlan({ cancelledOn: '2026-02-01' })])).toEqual([]);
    expect(overlapIssues(idOf(9), [aPlan()])).toEqual([]);
  });

  it('of drafts only lacks a measurable goal; a met goal is one', () => {
    expect(lacksMeasurableGoal(aPlan(), [aGoal({ status: 'draft' })])).toBe(true);
    expect(lacksMeasurableGoal(aPlan(), [aGoal({ status: 'active' })])).toBe(false);
    expect(lacksMeasurableGoal(aPlan(), [aGoal({ status: 'met' })])).toBe(false);
  });

  it.each([
    ['other-temporary', null, true],
    ['long-term', null, true],
    ['own-home-with-support', 2_000, true],
    ['own-home-with-support', 800, false],
    ['own-home', null, false],
  ] as const)('goal reached with %s and %s hours is doubtful: %s', (destination, hours, doubt) => {
    expect(groundIsDoubtful(aPlan({ ground: 'goal-reached', destination }), hours)).toBe(doubt);
    expect(groundIsDoubtful(aPlan({ ground: 'citizens-wish', destination }), hours)).toBe(false);
  });
});

describe('a placement', () => {
  const after = anIntervention({ paragraph: 'SEL_107' });
  const planned = { ...after, startedOn: null };
  const issuesOf = (help: typeof after, before: typeof after | null, facts: object = {}) =>
    codes(
      startWithoutPlanIssues(help, before, { need: 'plan', plans: [], placement: null, ...facts }),
    );

  it('does not start without a plan', () => {
    expect(issuesOf(after, null)).toEqual(['startedOn move-out.plan-before-start']);
    expect(issuesOf(after, planned)).toEqual(['startedOn move-out.plan-before-start']);
    expect(issuesOf(after, planned, { plans: [aPlan({ cancelledOn: '2026-01-02' })] })).toEqual([
      'startedOn move-out.plan-before-start',
    ]);
  });

  it('starts with a plan, acutely, for who lives there already, and goes on as it was', () => {
    expect(issuesOf(after, planned, { plans: [aPlan()] })).toEqual([]);
    expect(issuesOf({ ...after, isAcute: true }, planned)).toEqual([]);
    expect(issuesOf(after, null, { placement: { isExistingResident: true } })).toEqual([]);
    expect(issuesOf(planned, null)).toEqual([]);
    expect(issuesOf(after, after)).toEqual([]);
    expect(issuesOf(after, null, { need: 'onward' })).toEqual([]);
  });

  it('is asked about housing; a yes needs its reason', () => {
    expect(codes(housingIssues(null))).toEqual(['housingIsMainReason move-out.housing-unanswered']);
    expect(codes(housingIssues({ housingIsMainReason: true, housingReason: null }))).toEqual([
      'housingReason move-out.housing-needs-reason',
    ]);
    expect(housingIssues({ housingIsMainReason: false, housingReason: null })).toEqual([]);
  });

  it('with a plan ends by the acts of the plan', () => {
    const end = (reason: 'moved-out' | 'other', plans = [aPlan()]) =>
      codes(endByPlanIssues(idOf(3), reason, plans));
    expect(end('moved-out')).toEqual(['endReason move-out.end-by-moving-out']);
    expect(end('other')).toEqual([' move-out.end-after-cancelling']);
    expect(end('other', [aPlan({ cancelledOn: '2026-02-01' })])).toEqual([]);
    const running = aPlan({
      interventionId: idOf(8),
      movedOutOn: '2026-02-01',
      transitionEnd: '2026-08-01',
      transitionInterventionId: idOf(3),
    });
    expect(end('other', [running])).toEqual([' move-out.end-by-handing-over']);
  });
});

describe('dates in their order', () => {
  const help = anIntervention({ paragraph: 'SEL_107' });
  it('moving out comes after moving in, and has happened', () => {
    const on = (date: string, stay = aStay()) =>
      codes(moveOutIssues(date, { help, stay }, '2026-07-01'));
    expect(on('2026-01-01')).toEqual(['movedOutOn move-out.before-move-in']);
    expect(on('2026-02-01', aStay({ movedInOn: '2026-02-01' }))).toEqual([
      'movedOutOn move-out.before-move-in',
    ]);
    expect(on('2026-07-02')).toEqual(['movedOutOn move-out.in-future']);
    expect(on('2026-07-01')).toEqual([]);
    const notIn = moveOutIssues(
      '2026-07-01',
      { help: { startedOn: null, endedOn: null }, stay: null },
      '2026-07-01',
    );
    expect(codes(notIn)).toEqual([' move-out.not-moved-in']);
  });

  it('handover and return come after the move-out', () => {
    const plan = aPlan({ movedOutOn: '2026-02-01' });
    const hand = (handedOverOn: string) =>
      codes(handoverIssues({ handedOverOn, confirmedOn: handedOverOn }, plan, '2026-07-01'));
    expect(hand('2026-02-01')).toEqual(['handedOverOn move-out.handover-before-move-out']);
    expect(hand('2026-02-02')).toEqual([]);
    expect(hand('2026-07-02')).toEqual([
      'handedOverOn move-out.handover-in-future',
      'confirmedOn move-out.confirmed-in-future',
    ]);
    expect(codes(returnIssues('2026-02-01', plan, '2026-07-01'))).toEqual([
      'returnedOn move-out.return-before-move-out',
    ]);
  });
});

describe('hours', () => {
  const plan = aPlan({ movedOutOn: '2025-08-31', handedOverOn: '2026-03-01' });
  const issuesOf = (fields: Parameters<typeof someHours>[0]) =>
    codes(hoursIssues(someHours(fields), plan, '2026-07-01'));

  it('are from a quarter to 744', () => {
    expect([24, 25, 74_400, 74_401, -100].map((one) => LoggedHours.safeParse(one).success)).toEqual(
      [false, true, true, false, false],
    );
  });

  it.each([
    [{ month: '2025-08', on: '2025-08-30' }, ['on move-out.hours-outside']],
    [{ month: '2025-08', on: '2025-08-31' }, []],
    [{ month: '2025-08' }, []],
    [{ month: '2025-07' }, ['month move-out.hours-outside']],
    [{ month: '2026-02', on: '2026-02-28' }, []],
    [{ month: '2026-03', on: '2026-03-01' }, ['on move-out.hours-outside']],
    [{ month: '2026-03' }, ['month move-out.hours-outside']],
    [{ month: '2025-09', on: '2025-10-01' }, ['on move-out.hours-other-month']],
    [
      { month: '2025-09', on: '2025-09-01', hours: 2_401 },
      ['hours move-out.hours-more-than-a-day', 'hours move-out.hours-more-than-the-month'],
    ],
    [{ month: '2025-09', hours: 74_400 }, ['hours move-out.hours-more-than-the-month']],
  ] as const)('%o', (fields, expected) => {
    expect(issuesOf(fields)).toEqual(expected);
  });

  it('to come are refused', () => {
    const open = aPlan({ movedOutOn: '2025-08-31' });
    const entry = someHours({ month: '2026-08' });
    expect(codes(hoursIssues(entry, open, '2026-07-01'))).toEqual([
      'month move-out.hours-in-future',
    ]);
  });

  it('make a statement of citizens and months whose sums agree; annulled ones are in none', () => {
    const log = (caseNumber: string, hours: readonly ReturnType<typeof someHours>[]) => ({
      planId: idOf(70),
      caseId: idOf(2),
      caseNumber,
      isProtected: false,
      hours,
    });
    const made = hoursStatement(
      [
        log('27.2', [someHours({ month: '2025-09', hours: 1_025 })]),
        log('27.1', [
          someHours({ month: '2025-09', hours: 500 }),
          someHours({ month: '2025-11', hours: 250 }),
          someHours({ month: '2025-11', hours: 999, annulledAt: '2026-01-01T00:00:00.000Z' }),
          someHours({ month: '2026-01', hours: 400 }),
        ]),
        log('27.3', []),
      ],
      '2025-09',
      '2025-11',
    );
    expect(made.lines.map((line) => [line.caseNumber, line.months, line.total])).toEqual([
      ['27.1', [500, 0, 250], 750],
      ['27.2', [1_025, 0, 0], 1_025],
    ]);
    expect([made.monthTotals, made.total]).toEqual([[1_525, 0, 250], 1_775]);
  });
});

it('a checklist is complete when every point is settled, and an empty one never', () => {
  expect(isComplete([])).toBe(false);
  expect(isComplete([aPoint({ state: 'done' }), aPoint({ state: 'open' })])).toBe(false);
  expect(isComplete([aPoint({ state: 'done' }), aPoint({ state: 'not-relevant' })])).toBe(true);
});

it('the median of an even count is the mean of the two in the middle', () => {
  expect([median([]), median([5]), median([9, 1, 4]), median([1, 10, 4, 6])]).toEqual([
    null,
    5,
    4,
    5,
  ]);
});

it('a price proposal changes something, while the help runs, and shows what progressed', () => {
  const terms = { kind: 'rate', amount: 100, unit: 'day' } as const;
  const change = { oldTerms: terms, newTerms: terms, validFrom: '2025-01-01', goalIds: [] };
  const facts = { help: anIntervention(), goals: [aGoal()] };
  expect(codes(priceChangeIssues({ ...change, reason: 'progression' }, facts))).toEqual([
    'newTerms move-out.price-is-the-same',
    'validFrom move-out.price-before-start',
    'goalIds move-out.price-needs-goal',
  ]);
});

it('death closes what is not over and leaves what is', () => {
  const rows = someRows();
  const plans = [aPlan(), aPlan({ id: idOf(99), cancelledOn: '2026-02-01' })];
  const after = afterDeath(
    { ...rows, cases: [rows.case], support: [], moveOutPlans: plans },
    '2026-05-01',
    'død',
  );
  expect(
    after.moveOutPlans.map(({ id, closedOn, closeReason }) => [id, closedOn, closeReason]),
  ).toEqual([[idOf(70), '2026-05-01', 'died']]);
});
