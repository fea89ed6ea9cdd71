import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import { addDays, addMonths } from '#shared/base/dates.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import { pricedHelps } from '#shared/domain/cases/build-cost.ts';
import { costBetween } from '#shared/domain/cases/cost.ts';
import { contains } from '#shared/domain/cases/periods.ts';
import { isInFigure } from '#shared/domain/move-out/figures.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  addStay,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people, PROVIDER } from '#test/support/seed-register.ts';

const RATE = 275_100;
const IN = '2026-01-01';
const ACTS = [
  'plan',
  'postpone',
  'settle',
  'cancel',
  'out',
  'unplanned',
  'extend',
  'hours',
  'hand over',
  'return',
  'close',
  'die',
] as const;
type Act = (typeof ACTS)[number];
const ROAD: readonly Act[] = [
  'plan',
  'postpone',
  'settle',
  'out',
  'hours',
  'extend',
  'hand over',
  'hours',
  'return',
];

interface Resident {
  readonly backend: TestBackend;
  readonly caseId: string;
  readonly helpId: string;
  readonly goalId: string;
}

async function aResident(): Promise<Resident> {
  const backend = createTestBackend();
  backend.setNow(`${IN}T10:00:00.000Z`);
  const caseId = await openCase(backend);
  const stayId = await addStay(backend, caseId);
  const help = { stayId, paragraph: 'SEL_107', startedOn: IN } as const;
  const helpId = await addHelp(backend, caseId, help);
  const goalId = await addActiveGoal(backend, caseId, { interventionId: helpId });
  const rate = { amount: RATE, unit: 'day', from: IN, reason: null, paidBy: null } as const;
  const { cases } = backend.as(people.caseworker);
  valueOf(await cases.setRate({ caseId, interventionId: helpId, rate }));
  return { backend, caseId, helpId, goalId };
}

/** The act as the person would try it on the day; null where there is not even a plan to try it on. */
async function attempt(
  { backend, caseId, helpId, goalId }: Resident,
  act: Act,
  on: string,
): Promise<Result<unknown, AppError> | null> {
  const { moveOut, cases } = backend.as(people.caseworker);
  const rows = rowsOf(backend, caseId);
  const plan = rows.moveOutPlans.at(-1);
  const goals = rows.goals.filter(
    ({ status, interventionId }) => status === 'active' && interventionId === helpId,
  );
  const stays = goals.map(() => ({ goalId, choice: 'stay-on-case' as const }));
  switch (act) {
    case 'plan':
      return moveOut.makePlan({
        caseId,
        interventionId: helpId,
        expectedMoveOutOn: addMonths(on, 6),
        plan: {
          goalIds: [goalId],
          destination: 'own-home-with-support',
          ground: null,
          contactPedagogue: null,
          deliveringUnit: null,
          receivingUnit: null,
          newHelpStartsOn: null,
          legHome: 'open',
          legSupport: 'open',
          legJob: 'open',
        },
      });
    case 'unplanned': {
      const { version } = mustBe(rows.interventions.find(({ id }) => id === helpId));
      const left = { reason: 'left', text: 'Rejst', goals: stays } as const;
      return moveOut.moveOutUnplanned({
        caseId,
        interventionId: helpId,
        version,
        movedOutOn: on,
        ...left,
      });
    }
    case 'die':
      return cases.recordDeath({ caseId, version: rows.citizen.version, diedOn: on });
    default:
  }
  if (plan === undefined) return null;
  const onPlan = { caseId, planId: plan.id, version: plan.version };
  switch (act) {
    case 'postpone':
      return moveOut.postpone({
        ...onPlan,
        expectedMoveOutOn: addMonths(plan.expectedMoveOutOn ?? on, 1),
        reason: 'Boligen er ikke klar',
      });
    case 'settle': {
      const point = rows.readinessPoints.filter(({ planId }) => planId === plan.id);
      let last: Result<unknown, AppError> | null = null;
      for (const { id, version } of point) {
        const done = { id, version, text: null, state: 'done' as const };
        last = await moveOut.savePoint({ caseId, planId: plan.id, ...done });
      }
      return last;
    }
    case 'cancel':
      return moveOut.cancelPlan({ ...onPlan, reason: 'Borgeren er syg' });
    case 'out':
      return moveOut.moveOut({
        ...onPlan,
        movedOutOn: on,
        ground: 'goal-reached',
        transition: { transitionEnd: addMonths(on, 6), purpose: 'Falde til', supportHours: 800 },
        noTransitionReason: null,
        goals: goals.map(() => ({ goalId, choice: 'follow' as const, interventionId: null })),
        tightSeries: null,
      });
    case 'extend':
      return moveOut.extendTransition({
        ...onPlan,
        transitionEnd: addMonths(plan.transitionEnd ?? on, 1),
        reason: 'Bostøtten mangler folk',
      });
    case 'hours':
      return moveOut.logHours({
        caseId,
        planId: plan.id,
        entry: { month: on.slice(0, 7), on, hours: 100, staffRole: 'Pædagog' },
      });
    case 'hand over':
      return moveOut.handOver({
        ...onPlan,
        handedOverOn: on,
        confirmedOn: on,
        providerId: PROVIDER,
        person: 'Bo Støtte',
        goalState: 'Handler selv ind',
        supportHours: 400,
        rate: { amount: 38_728, unit: 'hour' },
        risks: null,
        confirmedBy: 'Bo Støtte',
      });
    case 'return':
      return moveOut.returnToPlace({
        ...onPlan,
        returnedOn: on,
        reason: 'Kunne ikke være alene',
        endsHelp: true,
      });
    default:
      return moveOut.close({ ...onPlan, note: null, waived: 'Følges på anden vis' });
  }
}

/** No day has two helps, the kept rate stands alone, and each figure is the rows it opens. */
async function expectOnce({ backend, caseId }: Resident, today: string): Promise<void> {
  const rows = rowsOf(backend, caseId);
  const helps = pricedHelps(rows);
  for (let day = IN; day <= today; day = addDays(day, 1)) {
    const running = helps.filter(({ period }) => contains(period, day));
    expect([day, running.length <= 1]).toEqual([day, true]);
    for (const help of running) {
      expect(help.rates.filter((rate) => contains(rate, day))).toHaveLength(1);
      expect(costBetween(help, { from: day, to: day })).not.toBe('unknown');
    }
  }
  const { moveOut } = backend.as(people.caseworker);
  const year = Number(today.slice(0, 4));
  const board = valueOf(await moveOut.board({ scope: 'my-teams', year }));
  for (const { figure, count } of board.figures) {
    const opened = board.rows.filter((row) => isInFigure(row, figure, { today, year }));
    expect([figure, opened.length]).toEqual([figure, count]);
  }
}

it('whatever is tried on whatever day, no day is paid twice and a refusal leaves all as it was', async () => {
  // Most go some way along the road before they stray, so that the late states are reached.
  const anyActs = fc
    .tuple(
      fc.subarray([...ROAD], { minLength: 5 }),
      fc.array(fc.constantFrom(...ACTS), { maxLength: 4 }),
    )
    .map(([road, astray]) => [...road, ...astray]);
  const anyCourse = anyActs.chain((acts) =>
    fc
      .array(fc.integer({ min: 0, max: 60 }), { minLength: acts.length, maxLength: acts.length })
      .map((days) => acts.map((act, place) => [act, days[place] ?? 0] as const)),
  );
  await fc.assert(
    fc.asyncProperty(anyCourse, async (acts) => {
      const resident = await aResident();
      let today = IN;
      for (const [act, days] of acts) {
        today = addDays(today, days);
        resident.backend.setNow(`${today}T10:00:00.000Z`);
        const before = rowsOf(resident.backend, resident.caseId);
        const answer = await attempt(resident, act, today);
        const isRefused = answer?.ok === false;
        const refusal = isRefused ? answer.error.kind : 'validation';
        const after = rowsOf(resident.backend, resident.caseId);
        expect([refusal, isRefused ? after : before]).toEqual(['validation', before]);
        await expectOnce(resident, today);
      }
      expect(resident.backend.bugs).toEqual([]);
      expect(verifyHistory(resident.backend.db.read).ok).toBe(true);
    }),
    { numRuns: 8 },
  );
});
