import { describe, expect, it } from 'vitest';
import { appendAccess, type AccessAction } from '#db/access-log.ts';
import { verifyHistory } from '#db/verify-history.ts';
import type { HoldFollowUp } from '#shared/contract/follow-ups.ts';
import { DEFAULT_INTERVALS } from '#shared/domain/follow-ups/model.ts';
import { lastHeldOn, nextDue } from '#shared/domain/follow-ups/schedule.ts';
import { createTestBackend, NOW, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  addStay,
  aNewCitizen,
  cprOf,
  issuesOf,
  measurementFields,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { idOf } from '#test/support/domain-rows.ts';
import { people, type TestPerson } from '#test/support/seed-register.ts';
import { ORDINARY_HOLD } from '#test/support/ordinary-hold.ts';

const later = '2026-11-22T10:10:00.000Z';
const tooLate = '2026-11-22T10:10:00.001Z';

function look(backend: TestBackend, caseId: string, by: TestPerson, action: AccessAction) {
  const of = { citizenId: rowsOf(backend, caseId).citizen.id, caseId };
  const entry = { at: NOW, userId: by.userId, action, ...of, purpose: null, details: {} };
  appendAccess(backend.db.write, entry);
}

describe('taking something back without a reason', () => {
  const undo = async (backend: TestBackend, caseId: string, by: TestPerson, id: string) =>
    issuesOf(
      await backend.as(by).cases.annul({ caseId, kind: 'stay', id, version: 1, reason: null }),
    );
  const needsReason = ['reason annul.reason-needed'];

  it('is for the person who entered it', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const id = await addStay(backend, caseId);
    expect(await undo(backend, caseId, people.colleague, id)).toEqual(needsReason);
  });

  it('is for ten minutes', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const id = await addStay(backend, caseId);
    backend.setNow(tooLate);
    expect(await undo(backend, caseId, people.caseworker, id)).toEqual(needsReason);
    backend.setNow(later);
    expect(await undo(backend, caseId, people.caseworker, id)).toBeNull();
  });

  it('is over once somebody else has opened the case, or it was printed', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const id = await addStay(backend, caseId);
    look(backend, caseId, people.caseworker, 'open-case');
    const printed = createTestBackend();
    const printedCase = await openCase(printed);
    const printedId = await addStay(printed, printedCase);
    look(printed, printedCase, people.caseworker, 'print');
    expect(await undo(printed, printedCase, people.caseworker, printedId)).toEqual(needsReason);
    look(backend, caseId, people.colleague, 'open-case');
    expect(await undo(backend, caseId, people.caseworker, id)).toEqual(needsReason);
  });

  it('is undone only by oneself looking: out of everything, kept in history', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const id = await addStay(backend, caseId);
    look(backend, caseId, people.caseworker, 'open-case');
    expect(await undo(backend, caseId, people.caseworker, id)).toBeNull();
    expect(rowsOf(backend, caseId).stays).toMatchObject([{ id, annulledAt: NOW, version: 2 }]);
    expect(await undo(backend, caseId, people.caseworker, id)).toEqual([' annul.already']);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});

describe('annulling', () => {
  it('finds only what is of the kind and on the case, in the version that was seen', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const other = await openCase(backend, {
      citizen: aNewCitizen({ cpr: cprOf(2) }),
      caseNumber: '27.01201',
    });
    const id = await addStay(backend, caseId);
    const { cases } = backend.as(people.caseworker);
    const annul = async (fields: object) =>
      issuesOf(
        await cases.annul({ caseId, kind: 'stay', id, version: 1, reason: 'Forkert', ...fields }),
      );
    expect(await annul({ caseId: other })).toEqual({ kind: 'not-found' });
    expect(await annul({ kind: 'goal' })).toEqual({ kind: 'not-found' });
    expect(await annul({ id: idOf(1) })).toEqual({ kind: 'not-found' });
    expect(await annul({ version: 2 })).toMatchObject({ kind: 'conflict' });
    expect(rowsOf(backend, caseId).stays).toMatchObject([{ annulledAt: null }]);
  });

  it('of a rate lets the one it ended run on, and the one it replaced stand again', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const interventionId = await addHelp(backend, caseId);
    const { cases } = backend.as(people.caseworker);
    const rate = { unit: 'day', reason: null, paidBy: null } as const;
    const set = async (amount: number, from: string) => {
      valueOf(await cases.setRate({ caseId, interventionId, rate: { ...rate, amount, from } }));
      const { rates } = rowsOf(backend, caseId);
      return mustBe(rates.find((one) => one.amount === amount)).id;
    };
    const annul = async (id: string, version: number) =>
      valueOf(
        await cases.annul({ caseId, kind: 'rate-period', id, version, reason: 'Forkert takst' }),
      );
    const standing = () =>
      rowsOf(backend, caseId)
        .rates.filter((one) => one.annulledAt === null)
        .map((one) => [one.amount, one.from, one.to]);
    await set(1, '2026-01-01');
    await set(2, '2026-07-01');
    const third = await set(3, '2026-07-01');
    await annul(third, 1);
    expect(standing()).toEqual([
      [1, '2026-01-01', '2026-06-30'],
      [2, '2026-07-01', null],
    ]);
    const fourth = await set(4, '2026-10-01');
    valueOf(
      await cases.endIntervention({
        caseId,
        id: interventionId,
        version: 1,
        endedOn: '2026-11-20',
        endReason: 'other',
        goals: [],
      }),
    );
    await annul(fourth, 2);
    expect(standing()).toEqual([
      [1, '2026-01-01', '2026-06-30'],
      [2, '2026-07-01', '2026-11-20'],
    ]);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });

  it('of help takes its schedule, rates and hours with it and leaves its goals on the case', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const stayId = await addStay(backend, caseId);
    const id = await addHelp(backend, caseId, { stayId });
    await addActiveGoal(backend, caseId, { interventionId: id });
    const { cases } = backend.as(people.caseworker);
    const rate = {
      amount: 1,
      unit: 'day',
      from: '2026-01-01',
      reason: null,
      paidBy: null,
    } as const;
    valueOf(await cases.setRate({ caseId, interventionId: id, rate }));
    const reason = 'Forkert borger';
    valueOf(await cases.annul({ caseId, kind: 'stay', id: stayId, version: 1, reason }));
    expect(rowsOf(backend, caseId).interventions).toMatchObject([{ stayId: null, version: 2 }]);
    valueOf(await cases.annul({ caseId, kind: 'intervention', id, version: 2, reason }));
    expect(rowsOf(backend, caseId)).toMatchObject({
      interventions: [{ annulledAt: NOW, annulledReason: reason }],
      schedules: [{ annulledAt: NOW }],
      rates: [{ annulledAt: NOW }],
      goals: [{ status: 'active', interventionId: null, annulledAt: null }],
    });
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });

  it('of a correction lets the measurement it corrected stand again', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const { cases, goals } = backend.as(people.caseworker);
    const first = valueOf(
      await goals.measure({ caseId, goalId, measurement: measurementFields() }),
    );
    const second = valueOf(
      await goals.correctMeasurement({
        caseId,
        goalId,
        measurementId: first.id,
        version: 1,
        measurement: measurementFields({ value: 300 }),
        reason: 'Talte forkert',
      }),
    );
    valueOf(
      await cases.annul({ caseId, kind: 'measurement', id: second.id, version: 1, reason: 'Nej' }),
    );
    expect(rowsOf(backend, caseId).measurements).toMatchObject([
      { id: first.id, annulledAt: null, annulledReason: null },
      { id: second.id, annulledReason: 'Nej' },
    ]);
  });

  it('of a municipality gives the former one its time back', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { cases } = backend.as(people.caseworker);
    const change = { caseId, role: 'acting', municipality: 'Fjordby', from: '2026-11-01' } as const;
    valueOf(await cases.setMunicipality(change));
    valueOf(
      await cases.setMunicipality({ ...change, municipality: 'Anderby', from: '2026-11-10' }),
    );
    const of = (name: string) =>
      mustBe(rowsOf(backend, caseId).municipalities.find((one) => one.municipality === name));
    expect(of('Fjordby').to).toBe('2026-11-09');
    const { id } = of('Anderby');
    valueOf(
      await cases.annul({ caseId, kind: 'municipality-period', id, version: 1, reason: 'Fejl' }),
    );
    expect(of('Fjordby').to).toBeNull();
  });
});

describe('annulling a follow-up', () => {
  it('gives the due date back, takes the measurements made at it, and keeps one another stands on', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const help = await addHelp(backend, caseId);
    const [once, again] = [
      await addActiveGoal(backend, caseId, { interventionId: help }),
      await addActiveGoal(backend, caseId, { interventionId: help }),
    ];
    const due = () => {
      const { schedules, followUps } = rowsOf(backend, caseId);
      const held = lastHeldOn(help, followUps);
      return nextDue(mustBe(schedules[0]), held, DEFAULT_INTERVALS);
    };
    const before = due();
    const { cases, followUps } = backend.as(people.caseworker);
    const form: Omit<HoldFollowUp, 'heldOn' | 'goals' | 'potentials'> = {
      ...ORDINARY_HOLD,
      caseId,
      form: 'meeting',
      consentNote: null,
      participants: null,
      citizenView: null,
      note: null,
      interventions: [
        { interventionId: help, outcome: 'continue', workingOutcomes: [], note: null },
      ],
    };
    const measured = (goalId: string) =>
      ({
        goalId,
        kind: 'measured',
        measurement: measurementFields({ measuredOn: '2026-11-10' }),
      }) as const;
    const first = valueOf(
      await followUps.hold({
        ...form,
        heldOn: '2026-11-10',
        goals: [measured(once), measured(again)],
        potentials: [{ interventionId: help, potential: 'limited', reason: 'Stabilt' }],
      }),
    );
    expect(due()).toBe('2027-11-10');
    const shared = mustBe(rowsOf(backend, caseId).measurements.find((one) => one.goalId === again));
    const second = valueOf(
      await followUps.hold({
        ...form,
        heldOn: '2026-11-20',
        goals: [
          { goalId: once, kind: 'not-measured', reason: 'Nåede det ikke' },
          { goalId: again, kind: 'existing', measurementId: shared.id },
        ],
        potentials: [],
      }),
    );
    const annul = (id: string) =>
      cases.annul({ caseId, kind: 'follow-up', id, version: 1, reason: 'Forkert borger' });
    expect(
      issuesOf(
        await cases.annul({
          caseId,
          kind: 'intervention',
          id: help,
          version: 1,
          reason: 'Forkert borger',
        }),
      ),
    ).toEqual([' annul.help-has-follow-ups']);

    valueOf(await annul(first.followUpId));
    const ofGoal = (goalId: string) =>
      mustBe(rowsOf(backend, caseId).measurements.find((one) => one.goalId === goalId));
    expect(ofGoal(once).annulledAt).toBe(NOW);
    expect(ofGoal(again).annulledAt).toBeNull();

    valueOf(await annul(second.followUpId));
    expect(due()).toBe(before);
    expect(rowsOf(backend, caseId).schedules).toMatchObject([
      { progressionPotential: 'not-assessed', potentialReason: null },
    ]);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});
