import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { listDue } from '#electron/backend/services/follow-ups/due.ts';
import { myDayOf } from '#electron/backend/services/follow-ups/my-day.ts';
import { remindersOnCase } from '#electron/backend/services/follow-ups/reminders.ts';
import { listCases, loadCaseList } from '#electron/backend/services/cases/list.ts';
import { loadCaseView } from '#electron/backend/services/cases/page.ts';
import type { CallContext } from '#electron/backend/context.ts';
import type { CaseFilter } from '#shared/contract/cases.ts';
import { addDays } from '#shared/base/dates.ts';
import type { Result } from '#shared/base/result.ts';
import { idOf } from '../support/domain-rows.ts';
import { aRandomCase, randomOffice, TODAY } from '../support/random-office.ts';
import { AN, contextFor } from '../support/register.ts';

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
      const { rows, total, onlyElsewhere } = valueOf(listCases(ctx, EVERY_CASE));
      const nobodysHere = cases.every((one) => one.annulled === 'case');
      expect(onlyElsewhere).toBe(mayBeSeen.length === 0 && !nobodysHere);
      expect([rows.map(({ caseId }) => caseId).toSorted(), total]).toEqual([
        mayBeSeen.map(({ caseId }) => caseId).toSorted(),
        mayBeSeen.length,
      ]);
    }),
    SOME,
  );
});

it('a list with nothing in it tells an empty register from cases in other teams', () => {
  const [first] = fc.sample(aRandomCase, { numRuns: 1, seed: 1 });
  if (!first) throw new Error('no case');
  const elsewhere = { ...first, mine: false, elsewhere: true } as const;
  const seenIn = (cases: readonly (typeof first)[]) => {
    const { total, onlyElsewhere } = valueOf(
      listCases(contextFor(randomOffice(cases), AN), EVERY_CASE),
    );
    return { total, onlyElsewhere };
  };
  expect(seenIn([])).toEqual({ total: 0, onlyElsewhere: false });
  expect(seenIn([{ ...elsewhere, annulled: 'nothing' }])).toEqual({
    total: 0,
    onlyElsewhere: true,
  });
  expect(seenIn([{ ...elsewhere, annulled: 'case' }])).toEqual({ total: 0, onlyElsewhere: false });
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
