import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseFile, intervention } from '#db/schema/cases.ts';
import { listDue } from '#electron/backend/services/follow-ups/due.ts';
import { myDayOf } from '#electron/backend/services/follow-ups/my-day.ts';
import { remindersOnCase } from '#electron/backend/services/follow-ups/reminders.ts';
import { listCases, loadCaseList } from '#electron/backend/services/cases/list.ts';
import { loadCaseView } from '#electron/backend/services/cases/page.ts';
import type { CallContext } from '#electron/backend/context.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { addDays, addMonths } from '#shared/base/dates.ts';
import type { Result } from '#shared/base/result.ts';
import { eq } from 'drizzle-orm';
import { idOf } from '../support/domain-rows.ts';
import {
  AN,
  PEOPLE,
  TEAMS,
  addCase,
  addHeld,
  addOffice,
  aRegister,
  contextFor,
} from '../support/register.ts';

const TODAY = '2026-07-01';
const EVERY_CASE: CaseFilter = {
  scope: 'all-mine-to-see',
  status: 'all',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
};

function seldom<T, U>(rare: fc.Arbitrary<T>, usual: U): fc.Arbitrary<T | U> {
  return fc.oneof({ arbitrary: fc.constant(usual), weight: 5 }, { arbitrary: rare, weight: 1 });
}

/** One case as chance makes it, around the days where the overdue rule turns. */
const aRandomCase = fc.record({
  lastHeld: fc.option(fc.integer({ min: -20, max: 20 })),
  potential: fc.constantFrom('high', 'medium', 'limited', 'not-assessed'),
  ownMonths: fc.option(fc.integer({ min: 1, max: 12 })),
  countsFrom: fc.option(fc.integer({ min: -20, max: 20 })),
  holdFor: fc.option(fc.integer({ min: -3, max: 3 })),
  stopped: seldom(fc.integer({ min: -1, max: 1 }), null),
  ended: seldom(fc.integer({ min: -1, max: 1 }), null),
  started: seldom(fc.constant(false), true),
  closed: seldom(fc.constant(true), false),
  annulled: seldom(fc.constantFrom('case', 'intervention', 'follow-up'), 'nothing'),
  mine: seldom(fc.constant(false), true),
  elsewhere: fc.boolean(),
});
type RandomCase = typeof aRandomCase extends fc.Arbitrary<infer T> ? T : never;

const HALF_YEAR_AGO = addMonths(TODAY, -6);
const annulledAt = '2026-06-01T08:00:00.000Z';
const onDay = (from: string, days: number | null) => (days === null ? null : addDays(from, days));

function randomOffice(cases: readonly RandomCase[]) {
  const register = aRegister();
  register.write('2026-01-02T08:00:00.000Z', (tx) => {
    addOffice(tx);
    cases.forEach((one, place) => {
      const n = 2000 + place * 10;
      const added = addCase(tx, n, {
        case: {
          teamId: one.elsewhere ? TEAMS.south : TEAMS.north,
          closedOn: one.closed ? TODAY : null,
          closeReason: one.closed ? 'no-further-need' : null,
        },
        intervention: {
          startedOn: one.started ? '2026-01-01' : null,
          endedOn: onDay(TODAY, one.ended),
        },
        schedule: {
          progressionPotential: one.potential,
          ownIntervalMonths: one.ownMonths,
          countsFrom: onDay(HALF_YEAR_AGO, one.countsFrom),
          holdUntil: onDay(TODAY, one.holdFor),
          stoppedOn: onDay(TODAY, one.stopped),
        },
        caseworker: one.mine ? PEOPLE.an : null,
      });
      const heldOn = onDay(HALF_YEAR_AGO, one.lastHeld);
      if (heldOn !== null) {
        const isAnnulled = one.annulled === 'follow-up';
        addHeld(
          tx,
          idOf(n + 9),
          { caseId: added.caseId, interventionIds: [added.interventionId] },
          heldOn,
          isAnnulled ? { annulledAt } : {},
        );
      }
      if (one.annulled === 'case') annul(tx, caseFile, added.caseId);
      if (one.annulled === 'intervention') annul(tx, intervention, added.interventionId);
    });
  });
  return register;
}

function annul(
  tx: Parameters<Parameters<ReturnType<typeof aRegister>['write']>[1]>[0],
  table: typeof caseFile | typeof intervention,
  id: string,
): void {
  tx.update(table).set({ annulledAt }).where(eq(table.id, id)).run();
}

/** Each run makes a database, so a failure is not made smaller; the same cases in every run of the test. */
const SOME = { numRuns: 5, endOnFailure: true, seed: 20260701 };

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function figures(ctx: CallContext) {
  const list = loadCaseList(ctx, { ...EVERY_CASE, scope: 'mine' });
  const due = valueOf(listDue(ctx, { scope: 'mine' }));
  const day = valueOf(myDayOf(ctx));
  const overdue = due.filter(({ standing }) => standing.state === 'overdue');
  const views = list.flatMap(({ caseId }) => loadCaseView(ctx, caseId) ?? []);
  return { list, due, day, overdue, views };
}

it('list, due list, badge, Min dag and case page count the same overdue follow-ups', () => {
  const states = new Set<string>();
  fc.assert(
    fc.property(fc.array(aRandomCase, { minLength: 8, maxLength: 40 }), (cases) => {
      const ctx = contextFor(randomOffice(cases), AN);
      const { list, due, day, overdue, views } = figures(ctx);
      for (const { standing } of due) states.add(standing.state);
      const overdueCases = new Set(overdue.map(({ caseId }) => caseId));
      const onPages = views
        .flatMap((view) => view.interventions)
        .filter(({ schedule }) => schedule?.standing.state === 'overdue');
      expect({
        badge: day.counts.overdueSchedules,
        cases: day.counts.overdueCases,
        casesListed: day.overdue.map(({ caseId }) => caseId).toSorted(),
        list: list.reduce((sum, row) => sum + row.overdueSchedules, 0),
        pages: onPages.length,
        headers: views.filter(({ header }) => header.followUp?.state === 'overdue').length,
        filtered: loadCaseList(ctx, { ...EVERY_CASE, scope: 'mine', followUp: 'overdue' }).length,
      }).toEqual({
        badge: overdue.length,
        cases: overdueCases.size,
        casesListed: [...overdueCases].toSorted(),
        list: overdue.length,
        pages: overdue.length,
        headers: overdueCases.size,
        filtered: overdueCases.size,
      });
    }),
    SOME,
  );
  expect([...states].toSorted()).toEqual([
    'due-today',
    'not-set',
    'on-hold',
    'overdue',
    'upcoming',
  ]);
});

it('the figures of Min dag are the lengths of what is behind them', () => {
  fc.assert(
    fc.property(fc.array(aRandomCase, { minLength: 8, maxLength: 40 }), (cases) => {
      const ctx = contextFor(randomOffice(cases), AN);
      const { due, day } = figures(ctx);
      const inState = (state: string) => due.filter(({ standing }) => standing.state === state);
      const fortnight = addDays(TODAY, 14);
      expect(day.counts).toMatchObject({
        todaySchedules: inState('due-today').length,
        upcomingSchedules: inState('upcoming').filter(
          ({ standing }) => (standing.nextDue ?? '9') <= fortnight,
        ).length,
        notSetSchedules: inState('not-set').length,
      });
    }),
    SOME,
  );
});

it('Næste skridt of a case is its line on Min dag, whole and in the same order', () => {
  let [lines, without] = [0, 0];
  fc.assert(
    fc.property(fc.array(aRandomCase, { minLength: 8, maxLength: 40 }), (cases) => {
      const ctx = contextFor(randomOffice(cases), AN);
      const { day, list } = figures(ctx);
      const onDay = [...day.overdue, ...day.dueToday, ...day.upcoming, ...day.waiting];
      const said = new Map(onDay.map(({ caseId, reasons }) => [caseId, reasons]));
      for (const { caseId } of list) {
        const { standing } = valueOf(remindersOnCase(ctx, { caseId }));
        expect(standing).toEqual(said.get(caseId) ?? []);
        if (standing.length === 0) without += 1;
        else lines += 1;
      }
    }),
    SOME,
  );
  expect(Math.min(lines, without)).toBeGreaterThan(10);
});

it('no case that is annulled or another team’s is in any list', () => {
  fc.assert(
    fc.property(fc.array(aRandomCase, { minLength: 8, maxLength: 40 }), (cases) => {
      const ctx = contextFor(randomOffice(cases), AN);
      const mayBeSeen = cases
        .map((one, place) => ({ one, caseId: idOf(2000 + place * 10 + 1) }))
        .filter(({ one }) => one.annulled !== 'case' && (one.mine || !one.elsewhere));
      const { rows, total } = valueOf(listCases(ctx, EVERY_CASE));
      expect([rows.map(({ caseId }) => caseId).toSorted(), total]).toEqual([
        mayBeSeen.map(({ caseId }) => caseId).toSorted(),
        mayBeSeen.length,
      ]);
    }),
    SOME,
  );
});

it('asks the database the same number of times for one case and for sixty', () => {
  const counted = (cases: number) => {
    const ofChance = fc.sample(aRandomCase, { numRuns: cases, seed: 1 });
    const ctx = contextFor(
      randomOffice(ofChance.map((one) => ({ ...one, annulled: 'nothing' }))),
      AN,
    );
    let statements = 0;
    const read = new Proxy(ctx.read, {
      get: (db, name) => {
        if (name === 'select') statements += 1;
        const member: unknown = Reflect.get(db, name);
        return typeof member === 'function' ? member.bind(db) : member;
      },
    });
    loadCaseList({ ...ctx, read }, EVERY_CASE);
    return statements;
  };
  const [one, sixty] = [counted(1), counted(60)];
  expect(one).toBeGreaterThan(10);
  expect(sixty).toBe(one);
});
