import { describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import { createTestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addDraftGoal,
  addHelp,
  addStay,
  aNewCitizen,
  cprOf,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  someHelp,
  someStay,
  themeCode,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { idOf } from '#test/support/domain-rows.ts';
import { DEPARTMENT, OTHER_PROVIDER, people } from '#test/support/seed-register.ts';

const anotherCase = { citizen: aNewCitizen({ cpr: cprOf(2) }), caseNumber: '27.01201' };

describe('a stay', () => {
  it('is refused where it contradicts itself or the catalogue', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const save = async (fields: Parameters<typeof someStay>[0]) =>
      issuesOf(
        await backend
          .as(people.caseworker)
          .cases.saveStay({ caseId, id: null, version: null, stay: someStay(fields) }),
      );
    expect(await save({ movedOutOn: '2026-01-01' })).toEqual([
      'stay.movedOutOn stay.move-out-before-move-in',
    ]);
    expect(await save({ paragraph: 'SEL_85' })).toEqual([
      'stay.paragraph stay.paragraph-is-no-stay',
      'stay.stayKind stay.kind-only-on-107',
    ]);
    expect(await save({ paragraph: 'SEL_999' })).toEqual([
      'stay.paragraph paragraph.not-in-force',
      'stay.stayKind stay.kind-only-on-107',
    ]);
    expect(await save({ providerId: OTHER_PROVIDER, departmentId: DEPARTMENT })).toEqual([
      'stay.departmentId provider.department-is-elsewhere',
    ]);
    expect(await save({ providerId: idOf(1) })).toEqual(['stay.providerId provider.no-such']);
    expect(rowsOf(backend, caseId).stays).toEqual([]);
  });

  it('of another case is not found, and an edit says what it is based on', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const elsewhere = await addStay(backend, await openCase(backend, anotherCase));
    const own = await addStay(backend, caseId);
    const { cases } = backend.as(people.caseworker);
    const stay = someStay();
    expect(await cases.saveStay({ caseId, id: elsewhere, version: 1, stay })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(issuesOf(await cases.saveStay({ caseId, id: own, version: null, stay }))).toEqual([
      'version save.version-missing',
    ]);
    const moved = someStay({ movedOutOn: '2026-12-01', departmentId: DEPARTMENT });
    const saved = await cases.saveStay({ caseId, id: own, version: 1, stay: moved });
    expect(valueOf(saved)).toEqual({ id: own, version: 2 });
    expect(rowsOf(backend, caseId).stays).toMatchObject([moved]);
  });
});

describe('help', () => {
  it('is refused where it contradicts itself or the catalogue', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const save = async (fields: Parameters<typeof someHelp>[0]) =>
      issuesOf(
        await backend.as(people.caseworker).cases.saveIntervention({
          caseId,
          id: null,
          version: null,
          intervention: someHelp(fields),
          placement: null,
        }),
      );
    expect(
      await save({ startedOn: '2026-11-23', grantedOn: '2026-11-23', plannedEnd: '2026-11-01' }),
    ).toEqual([
      'intervention.grantedOn intervention.granted-in-future',
      'intervention.plannedEnd intervention.end-before-start',
      'intervention.startedOn intervention.started-in-future',
    ]);
    expect(await save({ paragraph: 'ABL_105' })).toEqual([
      'intervention.paragraph intervention.paragraph-is-no-help',
      'placement.housingIsMainReason move-out.housing-unanswered',
    ]);
    expect(await save({ paragraph: 'AEL_10', startedOn: '2025-06-30' })).toEqual([
      'intervention.paragraph paragraph.not-in-force',
    ]);
    expect(
      await save({ otherTargetGroups: [themeCode(), themeCode()], services: ['no-such'] }),
    ).toEqual([
      'intervention.otherTargetGroups intervention.target-group-twice',
      'intervention.otherTargetGroups.0 catalogue.no-such-code',
      'intervention.otherTargetGroups.1 catalogue.no-such-code',
      'intervention.primaryTargetGroup intervention.primary-target-group-missing',
      'intervention.services.0 catalogue.no-such-code',
    ]);
    expect(await save({ stayId: idOf(1) })).toEqual({ kind: 'not-found' });
    expect(rowsOf(backend, caseId)).toMatchObject({ interventions: [], schedules: [] });
  });

  it('has exactly one schedule where its kind has one, which counts from the start', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const id = await addHelp(backend, caseId, { startedOn: null, plannedStart: '2026-11-01' });
    expect(rowsOf(backend, caseId).schedules).toMatchObject([
      { interventionId: id, countsFrom: null, progressionPotential: 'not-assessed' },
    ]);
    const { cases } = backend.as(people.caseworker);
    const save = (version: number, fields: Parameters<typeof someHelp>[0]) =>
      cases.saveIntervention({
        caseId,
        id,
        version,
        intervention: someHelp(fields),
        placement: null,
      });

    valueOf(await save(1, { startedOn: '2026-11-02' }));
    expect(rowsOf(backend, caseId).schedules).toMatchObject([{ countsFrom: '2026-11-02' }]);
    valueOf(await save(2, { startedOn: '2026-11-02', paragraph: 'SEL_82_b' }));
    expect(rowsOf(backend, caseId).schedules).toMatchObject([
      { annulledAt: '2026-11-22T10:00:00.000Z' },
    ]);
    valueOf(await save(3, { startedOn: '2026-11-03' }));
    expect(rowsOf(backend, caseId).schedules).toMatchObject([
      { countsFrom: '2026-11-03', annulledAt: null },
    ]);
    await addHelp(backend, caseId, { paragraph: 'SEL_82_a' });
    expect(rowsOf(backend, caseId).schedules).toHaveLength(1);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});

describe('ending help', () => {
  it('asks about each active goal, and ends nothing until every one is answered for', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const id = await addHelp(backend, caseId);
    const goalId = await addActiveGoal(backend, caseId, { interventionId: id });
    const loose = await addActiveGoal(backend, caseId);
    const { cases } = backend.as(people.caseworker);
    const ending = { caseId, id, version: 1, endedOn: '2026-11-20' } as const;
    const unanswered = await cases.endIntervention({ ...ending, endReason: 'other', goals: [] });
    expect(unanswered).toEqual({
      ok: false,
      error: {
        kind: 'validation',
        issues: [{ path: 'goals', code: 'intervention.goal-unanswered', params: { goalId } }],
      },
    });
    const wrong = await cases.endIntervention({
      ...ending,
      endReason: 'other',
      goals: [
        { goalId, choice: 'follow', interventionId: id },
        { goalId: loose, choice: 'stay-on-case' },
      ],
    });
    expect(issuesOf(wrong)).toEqual([
      'goals.0.interventionId intervention.no-such-successor',
      'goals.1 intervention.goal-not-its',
    ]);
    expect(
      issuesOf(await cases.endIntervention({ ...ending, endReason: 'died', goals: [] })),
    ).toEqual(['endReason intervention.death-is-its-own-act']);
    expect(rowsOf(backend, caseId).interventions).toMatchObject([{ endedOn: null, version: 1 }]);
  });

  it('takes goals where they were said to go, and ends schedule, rates and hours with it', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const id = await addHelp(backend, caseId);
    const successor = await addHelp(backend, caseId, { paragraph: 'SEL_99' });
    const on = { interventionId: id };
    const closing = await addActiveGoal(backend, caseId, on);
    const following = await addActiveGoal(backend, caseId, on);
    const staying = await addActiveGoal(backend, caseId, on);
    const draft = await addDraftGoal(backend, caseId, on);
    const { cases } = backend.as(people.caseworker);
    const rate = { amount: 50_000, unit: 'day', reason: null, paidBy: null } as const;
    const hours = { supportHours: 800, transportHours: 0, servicePackage: null, mode: null };
    for (const from of ['2026-01-01', '2026-12-01']) {
      valueOf(await cases.setRate({ caseId, interventionId: id, rate: { ...rate, from } }));
    }
    valueOf(
      await cases.setSupport({
        caseId,
        interventionId: id,
        support: { ...hours, from: '2026-01-01' },
      }),
    );
    valueOf(
      await cases.endIntervention({
        caseId,
        id,
        version: 1,
        endedOn: '2026-11-20',
        endReason: 'moved-out',
        goals: [
          { goalId: closing, choice: 'close', reason: 'Er ikke nødvendigt længere' },
          { goalId: following, choice: 'follow', interventionId: successor },
          { goalId: staying, choice: 'stay-on-case' },
        ],
      }),
    );
    const rows = rowsOf(backend, caseId);
    const goal = (goalId: string) => mustBe(rows.goals.find((one) => one.id === goalId));
    expect(rows.interventions.find((one) => one.id === id)).toMatchObject({
      endedOn: '2026-11-20',
      endReason: 'moved-out',
    });
    expect(goal(closing)).toMatchObject({ status: 'stopped', closedOn: '2026-11-20' });
    expect(goal(following)).toMatchObject({ status: 'active', interventionId: successor });
    expect(goal(staying)).toMatchObject({ status: 'active', interventionId: null });
    expect(goal(draft)).toMatchObject({ status: 'stopped' });
    expect(rows.schedules.map((one) => [one.interventionId, one.stoppedOn])).toEqual([
      [id, '2026-11-20'],
      [successor, null],
    ]);
    expect(rows.rates.map((one) => [one.from, one.to, one.annulledAt !== null])).toEqual([
      ['2026-01-01', '2026-11-20', false],
      ['2026-12-01', null, true],
    ]);
    expect(rows.supports).toMatchObject([{ to: '2026-11-20' }]);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });

  it('is refused on an older version, and then nothing of it was done', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const id = await addHelp(backend, caseId);
    const { cases } = backend.as(people.caseworker);
    const edited = someHelp({ purpose: 'Et andet formål' });
    valueOf(
      await cases.saveIntervention({
        caseId,
        id,
        version: 1,
        intervention: edited,
        placement: null,
      }),
    );
    const ended = await cases.endIntervention({
      caseId,
      id,
      version: 1,
      endedOn: '2026-11-20',
      endReason: 'other',
      goals: [],
    });
    expect(ended).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(rowsOf(backend, caseId)).toMatchObject({
      interventions: [{ endedOn: null, purpose: 'Et andet formål' }],
      schedules: [{ stoppedOn: null }],
    });
  });
});

describe('cancelling help', () => {
  it('is for what never began; its goals stay on the case', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const begun = await addHelp(backend, caseId);
    const id = await addHelp(backend, caseId, { startedOn: null });
    await addActiveGoal(backend, caseId, { interventionId: id });
    const { cases } = backend.as(people.caseworker);
    const words = { cancelledOn: '2026-11-20', reason: 'Borgeren ønsker det ikke' };
    const cancel = (intervention: string) =>
      cases.cancelIntervention({ caseId, id: intervention, version: 1, ...words });
    expect(issuesOf(await cancel(begun))).toEqual([' intervention.has-started']);
    valueOf(await cancel(id));
    expect(issuesOf(await cancel(id))).toEqual([' intervention.is-cancelled']);
    const rows = rowsOf(backend, caseId);
    expect(rows.interventions.find((one) => one.id === id)).toMatchObject({
      cancelledOn: '2026-11-20',
      cancelReason: 'Borgeren ønsker det ikke',
    });
    expect(rows.goals).toMatchObject([{ status: 'active', interventionId: null }]);
    expect(rows.schedules.find((one) => one.interventionId === id)).toMatchObject({
      stoppedOn: '2026-11-20',
    });
  });
});

describe('a rate', () => {
  const rate = { amount: 100_000, unit: 'day', reason: null, paidBy: null } as const;

  it('is refused before the help, after its end, and on help that was cancelled', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const id = await addHelp(backend, caseId);
    const cancelled = await addHelp(backend, caseId, { startedOn: null });
    const { cases } = backend.as(people.caseworker);
    const set = async (interventionId: string, from: string) =>
      issuesOf(await cases.setRate({ caseId, interventionId, rate: { ...rate, from } }));
    valueOf(
      await cases.cancelIntervention({
        caseId,
        id: cancelled,
        version: 1,
        cancelledOn: '2026-11-20',
        reason: 'Fejl',
      }),
    );
    expect(await set(id, '2025-12-31')).toEqual(['rate.from rate.before-start']);
    expect(await set(cancelled, '2026-12-01')).toEqual(['rate intervention.is-cancelled']);
    expect(await set(idOf(1), '2026-12-01')).toEqual({ kind: 'not-found' });
    valueOf(
      await cases.endIntervention({
        caseId,
        id,
        version: 1,
        endedOn: '2026-11-20',
        endReason: 'other',
        goals: [],
      }),
    );
    expect(await set(id, '2026-11-21')).toEqual(['rate.from rate.after-end']);
  });

  it('ends the one before the day before, stops before a later one, and replaces one of the same day', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const interventionId = await addHelp(backend, caseId);
    const { cases } = backend.as(people.caseworker);
    const from = ['2026-01-01', '2027-01-01', '2026-07-01', '2026-07-01'];
    for (const [n, day] of from.entries()) {
      const amount = 100_000 + n;
      valueOf(
        await cases.setRate({ caseId, interventionId, rate: { ...rate, amount, from: day } }),
      );
    }
    const rates = rowsOf(backend, caseId).rates.map((one) => [
      one.amount,
      one.from,
      one.to,
      one.annulledAt !== null,
    ]);
    expect(rates).toEqual([
      [100_000, '2026-01-01', '2026-06-30', false],
      [100_001, '2027-01-01', null, false],
      [100_002, '2026-07-01', '2026-12-31', true],
      [100_003, '2026-07-01', '2026-12-31', false],
    ]);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});

describe('need and provider', () => {
  it('an assessment is made, of known themes, each once a source', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const level = { functionalLevel: 2, source: 'caseworker', text: null } as const;
    const need = { text: 'Har brug for støtte i hverdagen', supportNeedLevel: 3 };
    const { cases } = backend.as(people.caseworker);
    const wrong = await cases.recordNeed({
      caseId,
      need: {
        ...need,
        assessedOn: '2026-11-23',
        themeLevels: [
          { ...level, theme: 'no-such' },
          { ...level, theme: 'no-such' },
        ],
      },
    });
    expect(issuesOf(wrong)).toEqual([
      'need.assessedOn need.assessed-in-future',
      'need.themeLevels.0.theme catalogue.no-such-code',
      'need.themeLevels.1.theme catalogue.no-such-code',
      'need.themeLevels.1.theme need.theme-twice',
    ]);
    const themeLevels = [{ ...level, theme: themeCode() }];
    valueOf(
      await cases.recordNeed({ caseId, need: { ...need, assessedOn: '2026-11-22', themeLevels } }),
    );
    expect(rowsOf(backend, caseId).needs).toMatchObject([
      { supportNeedLevel: 3, assessedById: people.caseworker.employeeId, themeLevels },
    ]);
  });

  it('a provider is registered once, however its name is written', async () => {
    const backend = createTestBackend();
    const { cases } = backend.as(people.caseworker);
    const provider = { ownership: null, isExternal: 'unknown', noticePeriodDays: null } as const;
    expect(issuesOf(await cases.createProvider({ ...provider, name: 'SØGÅRDEN' }))).toEqual([
      'name provider.name-taken',
    ]);
    const created = valueOf(await cases.createProvider({ ...provider, name: 'Ny Søgård' }));
    const caseId = await openCase(backend);
    await addHelp(backend, caseId, { providerId: created.id });
    expect(rowsOf(backend, caseId).interventions).toMatchObject([{ providerId: created.id }]);
  });
});
