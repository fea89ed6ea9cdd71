import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { loadCaseRows } from '#db/queries/case-rows.ts';
import { endOfDay } from '#shared/base/dates.ts';
import { loadCaseRowsAt } from '#db/queries/case-rows-as-of.ts';
import { caseFile, citizen, intervention, ratePeriod } from '#db/schema/cases.ts';
import { measurement, goal } from '#db/schema/goals.ts';
import { caseHistory } from '#electron/backend/services/cases/history.ts';
import { openPage } from '#electron/backend/services/cases/page.ts';
import type { CallContext } from '#electron/backend/context.ts';
import { aGoal, aMeasurement, idOf } from '../support/domain-rows.ts';
import {
  AN,
  TEAMS,
  add,
  addCase,
  addHeld,
  addOffice,
  aRegister,
  contextFor,
} from '../support/register.ts';

const CASE = idOf(201);
const GOAL = idOf(250);

function office() {
  const register = aRegister();
  register.write('2026-01-02T08:00:00.000Z', (tx) => {
    addOffice(tx);
    const added = addCase(tx, 200);
    add(tx, goal, aGoal({ id: GOAL, caseId: CASE, interventionId: added.interventionId }));
  });
  return register;
}

function view(ctx: CallContext, asOf: string | null = null) {
  const page = openPage(ctx, { caseId: CASE, asOf });
  if (!page.ok) throw new Error(page.error.kind);
  return page.value;
}

const actions = (register: ReturnType<typeof aRegister>) =>
  accessEntries(register.db.read, { limit: 20 }).map(({ action }) => action);

it('answers not-found for a case that never was, is annulled, or was not known yet', () => {
  const register = office();
  const ctx = contextFor(register, AN);
  const notFound = { ok: false, error: { kind: 'not-found' } };
  expect(openPage(ctx, { caseId: idOf(999), asOf: null })).toEqual(notFound);
  expect(openPage(ctx, { caseId: CASE, asOf: '2026-01-01' })).toEqual(notFound);
  register.write('2026-06-01T08:00:00.000Z', (tx) => {
    tx.update(caseFile)
      .set({ annulledAt: '2026-06-01T08:00:00.000Z' })
      .where(eq(caseFile.id, CASE))
      .run();
  });
  expect(openPage(ctx, { caseId: CASE, asOf: null })).toEqual(notFound);
  expect(actions(register)).toEqual([]);
});

it('shows the case as the program knew it at the end of a day, not as it was corrected later', () => {
  const register = office();
  register.write('2026-03-31T21:59:59.000Z', (tx) => {
    add(
      tx,
      measurement,
      aMeasurement({ id: idOf(260), goalId: GOAL, measuredOn: '2026-03-30', value: 200 }),
    );
  });
  register.write('2026-03-31T22:00:00.000Z', (tx) => {
    tx.update(citizen)
      .set({ lastName: 'Nyrup' })
      .where(eq(citizen.id, idOf(200)))
      .run();
    addHeld(tx, idOf(270), { caseId: CASE, interventionIds: [idOf(202)] }, '2026-03-15');
  });
  const ctx = contextFor(register, AN);
  const past = view(ctx, '2026-03-31');
  const next = view(ctx, '2026-04-01');
  const facts = (one: ReturnType<typeof view>) => ({
    today: one.today,
    asOf: one.asOf,
    name: one.header.name,
    measured: one.goals[0]?.evaluation.latest?.value,
    held: one.followUps.length,
    due: one.header.followUp?.nextDue,
  });
  expect([facts(past), facts(next)]).toEqual([
    {
      today: '2026-03-31',
      asOf: '2026-03-31',
      name: 'Susanne Bæk',
      measured: 200,
      held: 0,
      due: '2026-04-01',
    },
    {
      today: '2026-04-01',
      asOf: '2026-04-01',
      name: 'Susanne Nyrup',
      measured: 200,
      held: 1,
      due: '2026-09-15',
    },
  ]);
  expect(actions(register)).toEqual(['case-as-of', 'case-as-of']);
});

it('knows today exactly what the tables hold', () => {
  const register = office();
  register.write('2026-02-01T08:00:00.000Z', (tx) => {
    addHeld(tx, idOf(270), { caseId: CASE, interventionIds: [idOf(202)] }, '2026-01-20');
    add(tx, measurement, aMeasurement({ id: idOf(260), goalId: GOAL }));
  });
  const { read } = register.db;
  expect(loadCaseRowsAt(read, CASE, endOfDay('2026-07-01'))).toEqual(loadCaseRows(read, CASE));
});

it('logs an opening, not each reading again, until somebody else has changed the case', () => {
  const register = office();
  const at = (now: string) => contextFor(register, AN, { now });
  view(at('2026-07-01T10:00:00.000Z'));
  view(at('2026-07-01T10:10:00.000Z'));
  expect(actions(register)).toEqual(['open-case']);
  register.write(
    '2026-07-01T10:15:00.000Z',
    (tx) =>
      tx.update(caseFile).set({ citizenWishes: 'Egen bolig' }).where(eq(caseFile.id, CASE)).run(),
    'user-bo',
  );
  view(at('2026-07-01T10:16:00.000Z'));
  expect(actions(register)).toEqual(['open-case', 'open-case']);
  view(at('2026-07-01T11:00:00.000Z'));
  expect(actions(register)).toEqual(['open-case', 'open-case', 'open-case']);
});

it('says what the case lacks in the order it should be settled', () => {
  const register = aRegister();
  register.write('2026-01-02T08:00:00.000Z', (tx) => {
    addOffice(tx);
    addCase(tx, 200, {
      caseworker: null,
      intervention: { purpose: null, primaryTargetGroup: null },
      schedule: { progressionPotential: 'not-assessed', countsFrom: null },
    });
    tx.update(ratePeriod).set({ to: '2026-05-31' }).run();
  });
  expect(view(contextFor(register, AN)).missing).toEqual([
    'caseworker',
    'need',
    'purpose',
    'target-group',
    'rate',
    'schedule-not-set',
    'potential',
    'goal',
  ]);
});

it('judges 1 mio. kr. on the citizen and shows only what the case itself costs', () => {
  const register = office();
  register.write('2026-02-01T08:00:00.000Z', (tx) => {
    addCase(tx, 300, { case: { teamId: TEAMS.south, citizenId: idOf(200) } });
    tx.update(ratePeriod)
      .set({ amount: 173_974 })
      .where(eq(ratePeriod.interventionId, idOf(302)))
      .run();
  });
  const ctx = contextFor(register, AN);
  const cost = { amount: 36_500_000, known: 1, total: 1 };
  expect(view(ctx).yearlyCost).toEqual({ ...cost, isHighCost: true });
  expect(view(ctx).otherCases).toEqual([
    { caseId: idOf(301), caseNumber: 'S-300', teamName: 'Team Syd' },
  ]);
  expect(view(ctx, '2026-01-31').yearlyCost).toEqual({ ...cost, isHighCost: false });
  expect(view(ctx, '2026-02-28').yearlyCost).toEqual({ ...cost, isHighCost: true });
});

it('tells who changed what and why, with names in place of ids, newest first', () => {
  const register = office();
  register.write(
    '2026-05-01T08:00:00.000Z',
    (tx) => {
      tx.update(caseFile)
        .set({ teamId: TEAMS.south, version: 2 })
        .where(eq(caseFile.id, CASE))
        .run();
      tx.update(intervention)
        .set({ paragraph: 'SEL_107' })
        .where(eq(intervention.id, idOf(202)))
        .run();
    },
    'user-bo',
  );
  const ctx = contextFor(register, AN);
  const history = caseHistory(ctx, { caseId: CASE });
  if (!history.ok) throw new Error(history.error.kind);
  expect(history.value.slice(0, 2)).toMatchObject([
    {
      userInitials: 'BO',
      at: '2026-05-01T08:00:00.000Z',
      command: 'test',
      table: 'intervention',
      operation: 'update',
      fields: [{ field: 'paragraph', before: 'SEL § 85', after: 'SEL § 107' }],
    },
    {
      userInitials: 'BO',
      table: 'case_file',
      fields: [{ field: 'teamId', before: 'Team Nord', after: 'Team Syd' }],
    },
  ]);
  const created = history.value.filter(({ operation }) => operation === 'insert');
  expect(created.map(({ table }) => table)).toEqual([
    'goal',
    'follow_up_schedule',
    'rate_period',
    'intervention',
    'case_assignment',
    'case_file',
    'citizen',
  ]);
  expect(actions(register)).toEqual(['history']);
});
