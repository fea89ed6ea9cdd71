import { beforeEach, describe, expect, it } from 'vitest';
import { changeSet } from '#db/schema/change-log.ts';
import { addDays } from '#shared/base/dates.ts';
import { pricedHelps } from '#shared/domain/cases/build-cost.ts';
import { costBetween } from '#shared/domain/cases/cost.ts';
import { calendarYear } from '#shared/domain/cases/periods.ts';
import { planState } from '#shared/domain/move-out/state.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  A_RESIDENT,
  addActiveGoal,
  addDraftGoal,
  addHelp,
  addStay,
  goalFields,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  someHelp,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people, PROVIDER } from '#test/support/seed-register.ts';

const RATE = 275_100;
const { caseworker, teamLeader } = people;

let backend: TestBackend;
let caseId: string;
let helpId: string;
let goalId: string;

const MY_TEAMS = {
  scope: 'my-teams',
  status: 'open',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
} as const;

const at = (date: string) => backend.setNow(`${date}T10:00:00.000Z`);
const calls = () => backend.as(caseworker);
const planNow = () => mustBe(rowsOf(backend, caseId).moveOutPlans.at(-1));
const onPlan = () => ({ caseId, planId: planNow().id, version: planNow().version });
const boardNow = async (year = 2025) =>
  valueOf(await calls().moveOut.board({ scope: 'my-teams', year }));
const figuresNow = async (year = 2025) =>
  Object.fromEntries(
    (await boardNow(year)).figures
      .filter(({ count }) => count > 0)
      .map(({ figure, count }) => [figure, count]),
  );
const listedNow = async () =>
  valueOf(await calls().cases.list(MY_TEAMS)).rows.map(({ moveOut }) => moveOut && moveOut.state);
const remindersNow = async () =>
  valueOf(await calls().followUps.reminders({ caseId }))
    .standing.map(({ kind }) => kind)
    .filter((kind) => /^(?:move-out|transition)/u.test(kind));

const planFields = (goalIds: readonly string[]) => ({
  goalIds: [...goalIds],
  destination: 'own-home-with-support' as const,
  ground: null,
  contactPedagogue: 'Kim Kontakt',
  deliveringUnit: 'botilbud-staff' as const,
  receivingUnit: 'Bostøtten',
  newHelpStartsOn: null,
  legHome: 'open' as const,
  legSupport: 'open' as const,
  legJob: 'open' as const,
});

async function makePlan(goalIds: readonly string[] = [goalId], expected = '2025-07-31') {
  return calls().moveOut.makePlan({
    caseId,
    interventionId: helpId,
    expectedMoveOutOn: expected,
    plan: planFields(goalIds),
  });
}

async function settleAll() {
  for (const { id, version } of rowsOf(backend, caseId).readinessPoints) {
    const point = { id, version, text: null, state: 'done' as const };
    valueOf(await calls().moveOut.savePoint({ caseId, planId: planNow().id, ...point }));
  }
}

/** The default of the dialog: six months, the goals along, every second week six times. */
async function moveOut(movedOutOn: string, transitionEnd: string) {
  return calls().moveOut.moveOut({
    ...onPlan(),
    movedOutOn,
    ground: 'goal-reached',
    transition: { transitionEnd, purpose: 'Falde til i egen bolig', supportHours: 800 },
    noTransitionReason: null,
    goals: [{ goalId, choice: 'follow', interventionId: null }],
    tightSeries: { startsOn: movedOutOn, intervalWeeks: 2, count: 6 },
  });
}

const handover = {
  providerId: PROVIDER,
  person: 'Bo Støtte',
  goalState: 'Handler selv ind tre gange om ugen',
  supportHours: 400,
  rate: { amount: 38_728, unit: 'hour' as const },
  risks: null,
  confirmedBy: 'Bo Støtte',
};

async function movedIn() {
  backend = createTestBackend();
  at('2025-01-10');
  caseId = await openCase(backend, { openedOn: '2025-01-01' });
  const stayId = await addStay(backend, caseId, { movedInOn: '2025-01-15' });
  helpId = await addHelp(backend, caseId, {
    stayId,
    paragraph: 'SEL_107',
    grantedOn: '2025-01-05',
    plannedStart: '2025-01-15',
    startedOn: null,
  });
  goalId = await addDraftGoal(backend, caseId, {
    interventionId: helpId,
    baselineDate: '2025-01-10',
    targetDate: '2025-12-31',
    agreement: { kind: 'agreed', on: '2025-01-10' },
  });
}

async function start() {
  at('2025-01-15');
  const { stays } = rowsOf(backend, caseId);
  const started = await calls().cases.saveIntervention({
    caseId,
    id: helpId,
    version: 1,
    intervention: someHelp({
      stayId: mustBe(stays[0]).id,
      paragraph: 'SEL_107',
      grantedOn: '2025-01-05',
      plannedStart: '2025-01-15',
      startedOn: '2025-01-15',
    }),
    placement: { ...A_RESIDENT, isExistingResident: false },
  });
  return started;
}

async function ready() {
  valueOf(await makePlan());
  valueOf(await start());
  const rate = {
    amount: RATE,
    unit: 'day' as const,
    from: '2025-01-15',
    reason: null,
    paidBy: null,
  };
  valueOf(await calls().cases.setRate({ caseId, interventionId: helpId, rate }));
  valueOf(await calls().goals.activate({ caseId, goalId, version: 1 }));
  at('2025-08-20');
  await settleAll();
}

beforeEach(movedIn);

describe('the whole course', () => {
  it('from move-in to handover, day by day', async () => {
    expect(issuesOf(await start())).toEqual(['intervention.startedOn move-out.plan-before-start']);
    expect(issuesOf(await makePlan([]))).toEqual(['plan.goalIds move-out.needs-goal']);
    expect(issuesOf(await makePlan([goalId], '2025-01-15'))).toEqual([
      'expectedMoveOutOn move-out.expected-before-start',
    ]);
    valueOf(await makePlan());
    expect(issuesOf(await makePlan())).toEqual([' move-out.has-plan']);
    expect(rowsOf(backend, caseId).moveOutMilestones.map(({ dueOn }) => dueOn)).toEqual([
      '2025-01-31',
      '2025-03-31',
      '2025-04-30',
      '2025-05-31',
      '2025-06-30',
      '2025-08-31',
    ]);
    valueOf(await start());
    expect(await listedNow()).toEqual(['planned']);
    // A draft is enough to start with, and keeps it on the backlog until four weeks have passed and after.
    at('2025-02-13');
    expect((await boardNow()).rows).toMatchObject([
      { state: 'planned', lacksGoal: true, backlogDueOn: '2025-02-12' },
    ]);
    expect(await remindersNow()).toContain('move-out-plan-drafts');
    valueOf(await calls().goals.activate({ caseId, goalId, version: 1 }));
    expect((await boardNow()).rows).toMatchObject([{ lacksGoal: false }]);

    // Before it is ready, nothing jumps.
    const early = await moveOut('2025-02-13', '2025-08-13');
    expect(issuesOf(early)).toEqual([' move-out.ready-first']);

    at('2025-06-01');
    for (const expectedMoveOutOn of ['2025-08-15', '2025-08-31']) {
      const reason = 'Boligen er ikke klar';
      valueOf(await calls().moveOut.postpone({ ...onPlan(), expectedMoveOutOn, reason }));
    }
    expect((await boardNow()).rows).toMatchObject([
      { postponements: 2, slippageDays: 31, daysLeft: 91 },
    ]);
    expect(await figuresNow()).toEqual({ 'with-plan': 1, 'postponed-twice': 1 });

    at('2025-08-20');
    const rate = {
      amount: RATE,
      unit: 'day' as const,
      from: '2025-01-15',
      reason: null,
      paidBy: null,
    };
    valueOf(await calls().cases.setRate({ caseId, interventionId: helpId, rate }));
    await settleAll();
    expect(planState(planNow())).toBe('ready');

    at('2025-08-31');
    expect(issuesOf(await moveOut('2025-01-15', '2025-07-15'))).toEqual([
      'movedOutOn move-out.before-move-in',
    ]);
    expect(issuesOf(await moveOut('2025-09-01', '2026-03-01'))).toEqual([
      'movedOutOn move-out.in-future',
    ]);
    valueOf(await moveOut('2025-08-31', '2026-02-28'));
    const rows = rowsOf(backend, caseId);
    const support = mustBe(rows.interventions.find(({ paragraph }) => paragraph === 'SEL_85'));
    expect(rows.stays).toMatchObject([{ movedOutOn: '2025-08-31' }]);
    expect(rows.interventions.find(({ id }) => id === helpId)).toMatchObject({
      endedOn: '2025-08-30',
      endReason: 'moved-out',
    });
    expect(support).toMatchObject({ startedOn: '2025-08-31', providerId: PROVIDER });
    expect(rows.rates.map(({ from, to, isKept, paidBy }) => [from, to, isKept, paidBy])).toEqual([
      ['2025-01-15', '2025-08-30', false, null],
      ['2025-08-31', null, true, 'temporary-botilbud'],
    ]);
    expect(rows.goals).toMatchObject([{ id: goalId, interventionId: support.id }]);
    // Every day of the year is paid once: 351 days from the move-in on.
    const costs = pricedHelps(rows).map((help) => costBetween(help, calendarYear(2025)));
    expect(costs.reduce<number>((sum, cost) => sum + Number(cost), 0)).toBe(351 * RATE);
    expect(await figuresNow()).toEqual({ 'in-transition': 1, 'moved-out-planned': 1 });
    expect(await listedNow()).toEqual(['moved-out']);

    // What each day that matters says.
    for (const [date, kinds] of [
      ['2025-11-28', []],
      ['2025-11-29', ['transition-midpoint']],
      ['2026-01-28', []],
      ['2026-01-29', ['transition-ends']],
      ['2026-02-28', ['transition-ends']],
      ['2026-03-01', ['transition-overdue']],
    ] as const) {
      at(date);
      expect({ date, kinds: await remindersNow() }).toEqual({ date, kinds });
    }
    const closing = await calls().cases.close({
      caseId,
      version: rowsOf(backend, caseId).case.version,
      closedOn: '2026-03-01',
      closeReason: 'no-further-need',
    });
    expect(valueOf(closing).blocks.map(({ code }) => code)).toContain('transition-running');

    at('2026-03-11');
    const hand = (handedOverOn: string) =>
      calls().moveOut.handOver({
        ...onPlan(),
        ...handover,
        handedOverOn,
        confirmedOn: handedOverOn,
      });
    expect(issuesOf(await hand('2025-08-31'))).toEqual([
      'handedOverOn move-out.handover-before-move-out',
    ]);
    valueOf(await hand('2026-03-11'));
    const page = valueOf(await calls().cases.page({ caseId, asOf: null }));
    expect(page.moveOut.placements).toMatchObject([
      {
        state: 'handed-over',
        transition: { daysOver: 10, isOverdue: false },
        costOver: 10 * RATE,
      },
    ]);
    expect(rowsOf(backend, caseId).rates.at(-1)).toMatchObject({
      from: '2026-03-11',
      isKept: false,
      unit: 'hour',
    });
    expect(rowsOf(backend, caseId).rates.find(({ isKept }) => isKept)?.to).toBe('2026-03-10');
    expect(await remindersNow()).toEqual([]);
    expect(await listedNow()).toEqual(['handed-over']);

    const close = (waived: string | null) =>
      calls().moveOut.close({ ...onPlan(), note: null, waived });
    expect(issuesOf(await close(null))).toEqual(['waived move-out.series-not-done']);
    valueOf(await close('Bostøtten følger op hver uge'));
    expect(planState(planNow())).toBe('closed');
    expect(await listedNow()).toEqual([null]);
    expect(await figuresNow(2025)).toEqual({ 'moved-out-planned': 1 });
    expect((await boardNow(2025)).medianDays).toBe(228);
  });
});

describe('hours', () => {
  const log = (fields: object) =>
    calls().moveOut.logHours({
      caseId,
      planId: planNow().id,
      entry: { month: '2025-09', on: null, hours: 1_250, staffRole: 'Pædagog', ...fields },
    });

  it('belong to the transition, and are the statement the supervisory authority asks for', async () => {
    await ready();
    expect(issuesOf(await log({}))).toEqual([' move-out.move-out-first']);
    at('2025-10-15');
    valueOf(await moveOut('2025-08-31', '2026-02-28'));
    expect(issuesOf(await log({ month: '2025-07' }))).toEqual([
      'entry.month move-out.hours-outside',
    ]);
    expect(issuesOf(await log({ hours: -100 }))).toEqual(['entry.hours too_small']);
    expect(issuesOf(await log({ hours: 74_500 }))).toEqual(['entry.hours too_big']);
    valueOf(await log({}));
    const wrong = valueOf(await log({ month: '2025-10', hours: 300 }));
    valueOf(await log({ month: '2025-10', on: '2025-10-02', hours: 175 }));
    valueOf(
      await calls().cases.annul({ caseId, kind: 'transition-hours', ...wrong, reason: 'Forkert' }),
    );
    const statement = valueOf(
      await calls().moveOut.hoursStatement({
        providerId: PROVIDER,
        from: '2025-09',
        to: '2025-10',
      }),
    );
    expect(statement).toMatchObject({ monthTotals: [1_250, 175], total: 1_425 });
  });
});

describe('what has happened can always be recorded', () => {
  const leave = (movedOutOn: string) =>
    calls().moveOut.moveOutUnplanned({
      caseId,
      interventionId: helpId,
      version: mustBe(rowsOf(backend, caseId).interventions.find(({ id }) => id === helpId))
        .version,
      movedOutOn,
      reason: 'left',
      text: 'Rejst uden at sige farvel',
      goals: rowsOf(backend, caseId)
        .goals.filter(({ status }) => status === 'active')
        .map(({ id }) => ({ goalId: id, choice: 'stay-on-case' as const })),
    });

  it('a resident without a plan who leaves is counted apart', async () => {
    at('2025-03-01');
    const resident = await addHelp(backend, caseId, {
      paragraph: 'SEL_107',
      startedOn: '2024-02-01',
      grantedOn: '2024-01-15',
    });
    helpId = resident;
    expect(await figuresNow()).toEqual({ 'without-plan': 1 });
    expect(await listedNow()).toEqual(['missing']);
    expect(await remindersNow()).toEqual(['move-out-plan-missing']);
    valueOf(
      await backend.as(teamLeader).moveOut.setPlanDue({
        caseId,
        interventionId: resident,
        planDueOn: '2025-04-01',
      }),
    );
    expect((await boardNow()).rows).toMatchObject([{ backlogDueOn: '2025-04-01' }]);
    valueOf(await leave('2025-02-28'));
    expect(await figuresNow()).toEqual({ 'moved-out-unplanned': 1 });
    valueOf(await calls().moveOut.close({ ...onPlan(), note: null, waived: null }));
    expect(planState(planNow())).toBe('closed');
  });

  it('the kept rate stands until the handover, unless it was wrong and is annulled', async () => {
    await ready();
    at('2025-10-15');
    valueOf(await moveOut('2025-08-31', '2026-02-28'));
    const kept = mustBe(rowsOf(backend, caseId).rates.find(({ isKept }) => isKept));
    const other = () =>
      calls().cases.setRate({
        caseId,
        interventionId: kept.interventionId,
        rate: { amount: 1, unit: 'day', from: '2025-10-01', reason: null, paidBy: null },
      });
    expect(issuesOf(await other())).toEqual(['rate.from move-out.rate-is-kept']);
    expect(rowsOf(backend, caseId).rates.filter(({ amount }) => amount === 1)).toEqual([]);
    valueOf(
      await calls().cases.annul({
        caseId,
        kind: 'rate-period',
        id: kept.id,
        version: kept.version,
        reason: 'Forkert takst',
      }),
    );
    valueOf(await other());
  });

  it('a return ends the support and the kept rate the day before', async () => {
    await ready();
    at('2025-10-15');
    valueOf(await moveOut('2025-08-31', '2026-02-28'));
    const back = (returnedOn: string) =>
      calls().moveOut.returnToPlace({
        ...onPlan(),
        returnedOn,
        reason: 'Kunne ikke være alene',
        endsHelp: true,
      });
    expect(issuesOf(await back('2025-08-31'))).toEqual([
      'returnedOn move-out.return-before-move-out',
    ]);
    valueOf(await back('2025-10-10'));
    const { interventions, rates } = rowsOf(backend, caseId);
    expect(interventions.map(({ endedOn }) => endedOn)).toEqual(['2025-08-30', '2025-10-09']);
    expect(rates.find(({ isKept }) => isKept)?.to).toBe('2025-10-09');
    expect(await figuresNow()).toEqual({ 'moved-out-planned': 1, returned: 1 });
  });

  it('a handover is refused before the move-out, and help on a plan ends by the plan', async () => {
    await ready();
    expect(
      issuesOf(
        await calls().moveOut.handOver({
          ...onPlan(),
          ...handover,
          handedOverOn: '2025-08-20',
          confirmedOn: '2025-08-20',
        }),
      ),
    ).toEqual([' move-out.move-out-first']);
    const ended = await calls().cases.endIntervention({
      caseId,
      id: helpId,
      version: 2,
      endedOn: '2025-08-19',
      endReason: 'moved-out',
      goals: [{ goalId, choice: 'stay-on-case' }],
    });
    expect(issuesOf(ended)).toEqual(['endReason move-out.end-by-moving-out']);
  });
});

describe('death ends everything in one act', () => {
  const back = () =>
    calls().moveOut.returnToPlace({
      ...onPlan(),
      returnedOn: '2025-09-20',
      reason: 'Kunne ikke være alene',
      endsHelp: true,
    });
  const hand = () =>
    calls().moveOut.handOver({
      ...onPlan(),
      ...handover,
      handedOverOn: '2025-09-20',
      confirmedOn: '2025-09-20',
    });
  const close = () => calls().moveOut.close({ ...onPlan(), note: null, waived: 'Følges tæt' });
  const cancel = () => calls().moveOut.cancelPlan({ ...onPlan(), reason: 'Borgeren er syg' });
  const out = () => moveOut('2025-08-31', '2026-02-28');
  const out1 = { 'moved-out-planned': 1 };

  /** How each state is come to, what it is called after the death, and what the year still counts. */
  const TABLE = [
    ['planned', [], 'closed', {}],
    ['ready', [settleAll], 'closed', {}],
    ['cancelled', [cancel], 'cancelled', {}],
    ['moved-out', [settleAll, out], 'closed', out1],
    ['handed-over', [settleAll, out, hand], 'closed', out1],
    ['closed', [settleAll, out, hand, close], 'closed', out1],
    ['returned', [settleAll, out, back], 'returned', { ...out1, returned: 1 }],
  ] as const;

  async function die() {
    const acts = () => backend.db.read.select().from(changeSet).all().length;
    const before = acts();
    const { version } = rowsOf(backend, caseId).citizen;
    valueOf(await calls().cases.recordDeath({ caseId, version, diedOn: '2025-10-01' }));
    expect(acts()).toBe(before + 1);
    const rows = rowsOf(backend, caseId);
    const runs = rows.interventions.filter(
      ({ endedOn, cancelledOn }) => endedOn === null && cancelledOn === null,
    );
    expect(runs).toEqual([]);
    expect(rows.stays.filter(({ movedOutOn }) => movedOutOn === null)).toEqual([]);
    expect(rows.rates.filter(({ to }) => to === null || to > '2025-10-01')).toEqual([]);
    expect(rows.tightSeries.filter(({ stoppedOn }) => stoppedOn === null)).toEqual([]);
    expect(await remindersNow()).toEqual([]);
    expect(valueOf(await calls().followUps.due({ scope: 'mine' }))).toEqual([]);
    const paid = pricedHelps(rows).flatMap(({ period }) =>
      daysOf({ from: period.from, to: mustBe(period.to) }),
    );
    expect(new Set(paid).size).toBe(paid.length);
    return paid.length;
  }

  it.each(TABLE)('in the state %s', async (state, acts, after, counted) => {
    valueOf(await makePlan());
    valueOf(await start());
    const rate = { amount: RATE, unit: 'day', from: '2025-01-15' } as const;
    const priced = { caseId, interventionId: helpId };
    valueOf(
      await calls().cases.setRate({ ...priced, rate: { ...rate, reason: null, paidBy: null } }),
    );
    valueOf(await calls().goals.activate({ caseId, goalId, version: 1 }));
    at('2025-10-15');
    for (const act of acts) {
      const answer = await act();
      if (answer !== undefined) valueOf<unknown>(answer);
    }
    expect(planState(planNow())).toBe(state);
    const days = await die();
    expect(planState(planNow())).toBe(after);
    expect((await boardNow()).rows.map((row) => row.state)).toEqual([after]);
    expect(await figuresNow()).toEqual(counted);
    // From the move-in to the day of death, or to the day before the return, each day once.
    expect(days).toBe(state === 'returned' ? 248 : 260);
  });

  it('of a resident without a plan, and of one who has left', async () => {
    at('2025-10-15');
    const help = {
      paragraph: 'SEL_107',
      startedOn: '2025-01-15',
      grantedOn: '2024-01-15',
    } as const;
    const [missing, left] = [
      await addHelp(backend, caseId, help),
      await addHelp(backend, caseId, { ...help, startedOn: '2025-01-01' }),
    ];
    valueOf(
      await calls().moveOut.moveOutUnplanned({
        caseId,
        interventionId: left,
        version: 1,
        movedOutOn: '2025-01-15',
        reason: 'left',
        text: 'Rejst',
        goals: [],
      }),
    );
    expect(await figuresNow()).toEqual({ 'without-plan': 1, 'moved-out-unplanned': 1 });
    expect(await die()).toBe(260 + 14);
    expect(await figuresNow()).toEqual({ 'moved-out-unplanned': 1 });
    expect((await boardNow()).rows.map((row) => [row.interventionId, row.state])).toEqual([
      [left, 'closed'],
    ]);
    expect(rowsOf(backend, caseId).interventions.find(({ id }) => id === missing)).toMatchObject({
      endedOn: '2025-10-01',
      endReason: 'died',
    });
  });
});

/** Each day from the first to the last. */
function daysOf({ from, to }: { readonly from: string; readonly to: string }): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

describe('support and price follow progress', () => {
  it('an accepted proposal is the rate from its day, and the old one ends the day before', async () => {
    await ready();
    const propose = (amount: number) =>
      calls().moveOut.proposePrice({
        caseId,
        interventionId: helpId,
        change: {
          newTerms: { kind: 'rate', amount, unit: 'day' },
          validFrom: '2025-09-01',
          reason: 'progression',
          goalIds: [goalId],
          notes: 'Færre nattetimer',
        },
      });
    expect(issuesOf(await propose(RATE))).toEqual(['change.newTerms move-out.price-is-the-same']);
    const proposed = valueOf(await propose(250_000));
    valueOf(
      await calls().moveOut.decidePrice({
        caseId,
        ...proposed,
        decision: 'accepted',
        decidedOn: '2025-08-20',
      }),
    );
    expect(
      rowsOf(backend, caseId).rates.map(({ from, to, amount, source }) => [
        from,
        to,
        amount,
        source,
      ]),
    ).toEqual([
      ['2025-01-15', '2025-08-31', RATE, 'entered'],
      ['2025-09-01', null, 250_000, 'negotiation'],
    ]);
  });
});

it('the case as it was before the move-out shows the plan as it stood that day', async () => {
  await ready();
  at('2025-10-15');
  valueOf(await moveOut('2025-08-31', '2026-02-28'));
  const before = valueOf(await calls().cases.page({ caseId, asOf: addDays('2025-08-20', 0) }));
  expect(before.moveOut.placements.map(({ state }) => state)).toEqual(['ready']);
});

it('a botilbud request without an answer about housing is refused, a yes asks for its reason', async () => {
  const ask = (placement: typeof A_RESIDENT | null | object) =>
    calls().cases.saveIntervention({
      caseId,
      id: null,
      version: null,
      intervention: someHelp({ paragraph: 'SEL_108', startedOn: null, grantedOn: null }),
      placement: placement as typeof A_RESIDENT | null,
    });
  expect(issuesOf(await ask(null))).toEqual([
    'placement.housingIsMainReason move-out.housing-unanswered',
  ]);
  expect(issuesOf(await ask({ ...A_RESIDENT, housingIsMainReason: true }))).toEqual([
    'placement.housingReason move-out.housing-needs-reason',
  ]);
  valueOf(await ask(A_RESIDENT));
});

it('an active goal of another kind is not needed twice', async () => {
  const other = await addActiveGoal(backend, caseId, {
    ...goalFields(),
    baselineDate: '2025-01-10',
    targetDate: '2025-12-31',
    agreement: { kind: 'agreed', on: '2025-01-10' },
  });
  valueOf(await makePlan([goalId, other]));
  expect((await boardNow()).rows).toMatchObject([{ lacksGoal: false }]);
});
