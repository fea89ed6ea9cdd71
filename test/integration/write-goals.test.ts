import { describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addDraftGoal,
  addHelp,
  aNewCitizen,
  cprOf,
  goalFields,
  issuesOf,
  measurementFields,
  mustBe,
  openCase,
  rowsOf,
  themeCode,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { idOf } from '#test/support/domain-rows.ts';
import { people } from '#test/support/seed-register.ts';

const anotherCase = { citizen: aNewCitizen({ cpr: cprOf(2) }), caseNumber: '27.01201' };

function goalOf(backend: TestBackend, caseId: string, goalId: string) {
  return mustBe(rowsOf(backend, caseId).goals.find((goal) => goal.id === goalId));
}

describe('writing a goal', () => {
  it('is refused where it contradicts itself, its case or the catalogue', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const elsewhere = await openCase(backend, anotherCase);
    const foreign = await addHelp(backend, elsewhere);
    const over = await addHelp(backend, caseId);
    const open = await addActiveGoal(backend, caseId);
    const { cases, goals } = backend.as(people.caseworker);
    const ending = { endedOn: '2026-11-01', endReason: 'other' } as const;
    valueOf(await cases.endIntervention({ caseId, id: over, version: 1, ...ending, goals: [] }));
    const create = async (
      fields: Parameters<typeof goalFields>[0],
      copiedFromId: string | null = null,
    ) => issuesOf(await goals.create({ caseId, fields: goalFields(fields), copiedFromId }));

    expect(
      await create({
        theme: 'no-such',
        secondaryThemes: [themeCode(1), 'nor-such'],
        baselineDate: '2026-11-23',
        targetDate: '2026-11-23',
        targetValue: 0,
        agreement: { kind: 'agreed', on: '2026-11-23' },
      }),
    ).toEqual([
      'fields.agreement.on goal.agreed-in-future',
      'fields.baselineDate goal.baseline-in-future',
      'fields.secondaryThemes.1 catalogue.no-such-code',
      'fields.targetDate goal.target-date-not-after-baseline',
      'fields.targetValue goal.target-not-better',
      'fields.theme catalogue.no-such-code',
    ]);
    expect(await create({ interventionId: foreign })).toEqual({ kind: 'not-found' });
    expect(await create({ interventionId: over })).toEqual([
      'fields.interventionId goal.intervention-is-over',
    ]);
    expect(await create({}, open)).toEqual(['copiedFromId goal.copy-of-open']);
    expect(await create({}, idOf(1))).toEqual({ kind: 'not-found' });
    expect(rowsOf(backend, caseId).goals).toHaveLength(1);
  });

  it('of another case is not found, whatever is done with it', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, await openCase(backend, anotherCase));
    const { goals } = backend.as(people.caseworker);
    const one = { caseId, goalId, version: 1 };
    const measurement = measurementFields();
    const answers = [
      await goals.save({ ...one, fields: goalFields(), reason: null, agreedAgain: null }),
      await goals.activate(one),
      await goals.close({
        ...one,
        status: 'met',
        closedOn: '2026-11-22',
        reason: null,
        followThrough: null,
        followThroughText: null,
      }),
      await goals.reopen({ ...one, reason: 'Igen' }),
      await goals.followThrough({ ...one, choice: 'end', text: null }),
      await goals.measure({ caseId, goalId, measurement }),
      await goals.correctMeasurement({ ...one, measurementId: idOf(1), measurement, reason: 'x' }),
    ];
    expect(answers.map(issuesOf)).toEqual(answers.map(() => ({ kind: 'not-found' })));
  });

  it('keeps a half-done goal a draft and names each thing that is missing', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addDraftGoal(backend, caseId, {
      title: null,
      targetValue: null,
      agreement: null,
      consequenceWhenMet: 'keep',
    });
    const { goals } = backend.as(people.caseworker);
    expect(issuesOf(await goals.activate({ caseId, goalId, version: 1 }))).toEqual([
      'agreement goal.missing.agreement',
      'consequenceText goal.missing.consequenceText',
      'targetValue goal.missing.targetValue',
      'title goal.missing.title',
    ]);
    const saved = await goals.save({
      caseId,
      goalId,
      version: 1,
      fields: goalFields(),
      reason: null,
      agreedAgain: null,
    });
    expect(valueOf(saved)).toEqual({ id: goalId, version: 2 });
    valueOf(await goals.activate({ caseId, goalId, version: 2 }));
    expect(issuesOf(await goals.activate({ caseId, goalId, version: 3 }))).toEqual([
      'status goal.not-a-draft',
    ]);
    expect(goalOf(backend, caseId, goalId).status).toBe('active');
    expect(rowsOf(backend, caseId).goalRevisions).toEqual([]);
  });
});

describe('changing an active goal', () => {
  it('of what was agreed needs a reason and the answer whether it is agreed again', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const { goals } = backend.as(people.caseworker);
    const save = (reason: string | null, agreedAgain: boolean | null, version = 2) =>
      goals.save({
        caseId,
        goalId,
        version,
        fields: goalFields({ targetValue: 400, title: 'Handler ind fire gange' }),
        reason,
        agreedAgain,
      });
    expect(issuesOf(await save(null, null))).toEqual([
      'agreedAgain goal.agreed-again-missing',
      'reason goal.change-needs-reason',
    ]);
    expect(goalOf(backend, caseId, goalId).version).toBe(2);
    expect(rowsOf(backend, caseId).goalRevisions).toEqual([]);

    valueOf(await save('Fem ture var for meget', true));
    expect(rowsOf(backend, caseId)).toMatchObject({
      goals: [{ title: 'Handler ind fire gange', targetValue: 400, version: 3 }],
      goalRevisions: [
        {
          goalId,
          title: 'Handler selv ind',
          targetValue: 500,
          targetDate: '2026-12-31',
          reason: 'Fem ture var for meget',
          agreedAgain: true,
        },
      ],
    });
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });

  it('on an older version is refused whole: no earlier version is kept of a change not made', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const change = { caseId, goalId, version: 2, reason: 'Aftalt på ny', agreedAgain: true };
    const theirs = backend.as(people.colleague);
    valueOf(await theirs.goals.save({ ...change, fields: goalFields({ targetValue: 400 }) }));
    const mine = await backend
      .as(people.caseworker)
      .goals.save({ ...change, fields: goalFields({ targetValue: 300 }) });
    expect(mine).toMatchObject({
      error: {
        kind: 'conflict',
        conflict: {
          savedBy: 'BJO',
          currentVersion: 3,
          fields: [{ field: 'targetValue', theirs: 400, yours: 300 }],
        },
      },
    });
    expect(rowsOf(backend, caseId)).toMatchObject({ goals: [{ targetValue: 400 }] });
    expect(rowsOf(backend, caseId).goalRevisions).toHaveLength(1);
  });

  it('is refused for the scale once something is measured, and for a baseline past a measurement', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const { goals } = backend.as(people.caseworker);
    const measurement = measurementFields({ measuredOn: '2026-05-01' });
    valueOf(await goals.measure({ caseId, goalId, measurement }));
    const change = { caseId, goalId, version: 2, reason: 'Ny skala', agreedAgain: true };
    const fields = goalFields({
      scale: { kind: 'percent', direction: 'up' },
      baselineDate: '2026-05-02',
    });
    expect(issuesOf(await goals.save({ ...change, fields }))).toEqual([
      'fields.baselineDate goal.baseline-after-measurement',
      'fields.scale goal.scale-is-measured-on',
    ]);
  });
});

describe('closing and reopening a goal', () => {
  const closing = {
    closedOn: '2026-11-22',
    reason: null,
    followThrough: null,
    followThroughText: null,
  };

  it('says what is missing, and what does not belong together', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId, {
      goalType: 'maintain',
      targetValue: null,
      tolerance: 0,
    });
    const { goals } = backend.as(people.caseworker);
    const one = { caseId, goalId, version: 2 };
    const close = async (fields: object) =>
      issuesOf(await goals.close({ ...one, ...closing, status: 'stopped', ...fields }));
    expect(await close({ closedOn: '2026-11-23', followThrough: 'keep' })).toEqual([
      'closedOn goal.closed-in-future',
      'followThrough goal.follow-through-only-when-met',
      'followThroughText goal.keep-needs-reason',
      'reason goal.stop-needs-reason',
    ]);
    expect(await close({ status: 'partly-met' })).toEqual(['status goal.cannot-close-so']);
    expect(await close({ status: 'met', closedOn: '2025-12-31' })).toEqual([
      'closedOn goal.closed-before-baseline',
    ]);
    expect(issuesOf(await goals.reopen({ ...one, reason: 'Igen' }))).toEqual([
      'status goal.not-closed',
    ]);
    expect(issuesOf(await goals.followThrough({ ...one, choice: 'end', text: null }))).toEqual([
      ' goal.not-met',
    ]);
  });

  it('a met goal waits for its decision, which is made once', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const { goals } = backend.as(people.caseworker);
    const one = { caseId, goalId };
    valueOf(await goals.close({ ...one, version: 2, ...closing, status: 'met' }));
    const decide = (version: number, text: string | null) =>
      goals.followThrough({ ...one, version, choice: 'keep', text });
    expect(issuesOf(await decide(3, null))).toEqual(['text goal.keep-needs-reason']);
    valueOf(await decide(3, 'Støtten holder ham i gang'));
    expect(goalOf(backend, caseId, goalId)).toMatchObject({
      status: 'met',
      followThrough: 'keep',
      followThroughOn: '2026-11-22',
      followThroughText: 'Støtten holder ham i gang',
    });
    expect(issuesOf(await decide(4, 'Igen'))).toEqual([' goal.follow-through-decided']);
  });

  it('comes back on the case when its help is over meanwhile', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const interventionId = await addHelp(backend, caseId);
    const goalId = await addActiveGoal(backend, caseId, { interventionId });
    const { cases, goals } = backend.as(people.caseworker);
    valueOf(await goals.close({ caseId, goalId, version: 2, ...closing, status: 'not-met' }));
    valueOf(
      await cases.endIntervention({
        caseId,
        id: interventionId,
        version: 1,
        endedOn: '2026-11-22',
        endReason: 'other',
        goals: [],
      }),
    );
    valueOf(await goals.reopen({ caseId, goalId, version: 3, reason: 'Han vil prøve igen' }));
    expect(goalOf(backend, caseId, goalId)).toMatchObject({
      status: 'active',
      interventionId: null,
      closedOn: null,
    });
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});

describe('measuring', () => {
  it('is refused off the scale, out of time, without a name, and on a draft', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const draft = await addDraftGoal(backend, caseId);
    const { goals } = backend.as(people.caseworker);
    const measure = async (
      fields: Parameters<typeof measurementFields>[0],
      on: string = goalId,
    ) => {
      const measurement = measurementFields(fields);
      return issuesOf(await goals.measure({ caseId, goalId: on, measurement }));
    };
    expect(await measure({ value: -100, measuredOn: '2026-11-23', source: 'provider' })).toEqual([
      'measurement.measuredOn goal.measured-in-the-future',
      'measurement.sourceName goal.source-name-missing',
      'measurement.value goal.value-not-on-scale',
    ]);
    expect(await measure({ value: null, measuredOn: '2025-12-31' })).toEqual([
      'measurement.measuredOn goal.measured-before-baseline',
      'measurement.value goal.value-missing',
    ]);
    expect(await measure({}, draft)).toEqual([' goal.measured-while-not-active']);
    expect(rowsOf(backend, caseId).measurements).toEqual([]);
  });

  it('is corrected by a new one that points back; the old stays with its reason', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const { goals } = backend.as(people.caseworker);
    const first = valueOf(
      await goals.measure({ caseId, goalId, measurement: measurementFields() }),
    );
    const correct = (measurementId: string, version: number) =>
      goals.correctMeasurement({
        caseId,
        goalId,
        measurementId,
        version,
        measurement: measurementFields({ value: 300 }),
        reason: 'Talte forkert',
      });
    const second = valueOf(await correct(first.id, 1));
    expect(await correct(first.id, 2)).toMatchObject({ error: { kind: 'not-found' } });
    expect(rowsOf(backend, caseId).measurements).toMatchObject([
      { id: first.id, value: 200, annulledReason: 'Talte forkert', version: 2 },
      { id: second.id, value: 300, annulledAt: null, correctsId: first.id },
    ]);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});
