import { describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addDraftGoal,
  aNewCitizen,
  cprOf,
  goalFields,
  issuesOf,
  measurementFields,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { idOf } from '#test/support/domain-rows.ts';
import { people } from '#test/support/seed-register.ts';

const anotherCase = { citizen: aNewCitizen({ cpr: cprOf(2) }), caseNumber: '27.01201' };
const step = { title: 'Går med til butikken', target: 'to gange', targetDate: '2026-12-01' };
const aSubGoal = { ...step, reachedOn: null };

async function pageOf(backend: TestBackend, caseId: string, asOf: string | null = null) {
  return valueOf(await backend.as(people.caseworker).cases.page({ caseId, asOf }));
}

describe('a sub-goal', () => {
  it('outside its goal’s time, of another case, or on a closed goal is refused in words', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const elsewhere = await openCase(backend, anotherCase);
    const goalId = await addActiveGoal(backend, caseId);
    const foreign = await addActiveGoal(backend, elsewhere);
    const { goals } = backend.as(people.caseworker);
    const of = { caseId, goalId, id: null, version: null };
    const save = async (fields: Partial<typeof aSubGoal | { reachedOn: string }>) =>
      issuesOf(await goals.saveSubGoal({ ...of, subGoal: { ...aSubGoal, ...fields } }));
    expect(await save({ targetDate: '2025-12-31' })).toEqual([
      'subGoal.targetDate goal.sub-goal-date-before-baseline',
    ]);
    expect(await save({ reachedOn: '2026-11-23' })).toEqual([
      'subGoal.reachedOn goal.sub-goal-reached-in-future',
    ]);
    expect(await save({ reachedOn: '2025-12-31' })).toEqual([
      'subGoal.reachedOn goal.sub-goal-reached-before-baseline',
    ]);
    const answer = await goals.saveSubGoal({ ...of, goalId: foreign, subGoal: aSubGoal });
    expect(issuesOf(answer)).toEqual({ kind: 'not-found' });
    const { id } = valueOf(
      await goals.saveSubGoal({ ...of, caseId: elsewhere, goalId: foreign, subGoal: aSubGoal }),
    );
    const ofOther = await goals.saveSubGoal({ ...of, id, version: 1, subGoal: aSubGoal });
    expect(issuesOf(ofOther)).toEqual({ kind: 'not-found' });
    const closing = { status: 'stopped', closedOn: '2026-11-22', reason: 'Flyttet' } as const;
    const nothing = { followThrough: null, followThroughText: null };
    valueOf(await goals.close({ caseId, goalId, version: 2, ...closing, ...nothing }));
    expect(await save({})).toEqual([' goal.closed']);
    expect(rowsOf(backend, caseId).subGoals).toEqual([]);
  });

  it('is added, changed and reached; the goal stands as it stood, and history names it', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const { goals, cases } = backend.as(people.caseworker);
    const before = mustBe((await pageOf(backend, caseId)).goals[0]);
    const of = { caseId, goalId };
    const { id } = valueOf(
      await goals.saveSubGoal({ ...of, id: null, version: null, subGoal: aSubGoal }),
    );
    backend.setNow('2026-11-23T09:00:00.000Z');
    const reached = { ...aSubGoal, reachedOn: '2026-11-20' };
    valueOf(await goals.saveSubGoal({ ...of, id, version: 1, subGoal: reached }));
    const stale = await goals.saveSubGoal({ ...of, id, version: 1, subGoal: aSubGoal });
    expect(stale.ok ? null : stale.error.kind).toBe('conflict');
    const { subGoals, ...after } = mustBe((await pageOf(backend, caseId)).goals[0]);
    expect(subGoals.map((one) => [one.title, one.target, one.targetDate, one.reachedOn])).toEqual([
      ['Går med til butikken', 'to gange', '2026-12-01', '2026-11-20'],
    ]);
    expect({ ...after, subGoals: [] }).toEqual(before);
    const history = valueOf(await cases.history({ caseId }));
    const written = history.filter(({ table }) => table === 'sub_goal');
    expect(written.map(({ command }) => command)).toEqual([
      'goals.saveSubGoal',
      'goals.saveSubGoal',
    ]);
    const then = mustBe((await pageOf(backend, caseId, '2026-11-22')).goals[0]);
    expect(then.subGoals.map((one) => one.reachedOn)).toEqual([null]);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });

  it('is undone at once without a reason, later with one, and is out of the page', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const { goals, cases } = backend.as(people.caseworker);
    const add = async () =>
      valueOf(
        await goals.saveSubGoal({ caseId, goalId, id: null, version: null, subGoal: aSubGoal }),
      ).id;
    const first = await add();
    const undo = { caseId, kind: 'sub-goal', version: 1 } as const;
    valueOf(await cases.annul({ ...undo, id: first, reason: null }));
    expect(issuesOf(await cases.annul({ ...undo, id: first, reason: 'Igen' }))).toEqual([
      ' annul.already',
    ]);
    const second = await add();
    valueOf(await cases.annul({ ...undo, id: second, reason: 'Forkert mål' }));
    expect(mustBe((await pageOf(backend, caseId)).goals[0]).subGoals).toEqual([]);
    expect(rowsOf(backend, caseId).subGoals.map((one) => one.annulledReason)).toEqual([
      expect.any(String),
      'Forkert mål',
    ]);
    const copied = await goals.create({ caseId, fields: goalFields(), copiedFromId: second });
    expect(issuesOf(copied)).toEqual({ kind: 'not-found' });
  });

  it('may become a goal of its own, also while its goal is open', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const { goals } = backend.as(people.caseworker);
    const { id } = valueOf(
      await goals.saveSubGoal({ caseId, goalId, id: null, version: null, subGoal: aSubGoal }),
    );
    valueOf(await goals.create({ caseId, fields: goalFields(), copiedFromId: id }));
    const copies = rowsOf(backend, caseId).goals.filter((goal) => goal.copiedFromId === id);
    expect(copies.map(({ status }) => status)).toEqual(['draft']);
  });
});

describe('an agreement given once', () => {
  it('is written on all of the goals or on none', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const draft = await addDraftGoal(backend, caseId, { agreement: null });
    const active = await addActiveGoal(backend, caseId);
    const { goals } = backend.as(people.caseworker);
    const agreed = { kind: 'agreed', on: '2026-11-20' } as const;
    const both = [
      { goalId: draft, version: 1 },
      { goalId: active, version: 2 },
    ];
    const agree = async (chosen: typeof both, on = agreed.on as string) =>
      goals.agree({ caseId, goals: chosen, agreement: { ...agreed, on } });
    expect(issuesOf(await agree(both, '2026-11-23'))).toEqual([
      'agreement.on goal.agreed-in-future',
    ]);
    expect(issuesOf(await agree([...both, { goalId: draft, version: 1 }]))).toEqual([
      'goals.2 goal.chosen-twice',
    ]);
    expect(issuesOf(await agree([...both, { goalId: idOf(9), version: 1 }]))).toEqual({
      kind: 'not-found',
    });
    const stale = await agree([mustBe(both[0]), { goalId: active, version: 1 }]);
    expect(stale.ok ? null : stale.error.kind).toBe('conflict');
    const agreements = () => rowsOf(backend, caseId).goals.map((goal) => goal.agreement);
    expect(agreements()).not.toContainEqual(agreed);
    valueOf(await agree(both));
    expect(agreements()).toEqual([agreed, agreed]);
  });

  it('is refused for a closed goal: what was agreed then stands', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const { goals } = backend.as(people.caseworker);
    const closing = { status: 'stopped', closedOn: '2026-11-22', reason: 'Flyttet' } as const;
    const nothing = { followThrough: null, followThroughText: null };
    valueOf(await goals.close({ caseId, goalId, version: 2, ...closing, ...nothing }));
    const agreement = { kind: 'agreed', on: '2026-11-20' } as const;
    const answer = await goals.agree({ caseId, goals: [{ goalId, version: 3 }], agreement });
    expect(issuesOf(answer)).toEqual(['goals.0 goal.closed']);
  });
});

describe('a scale that no longer fits', () => {
  it('is refused, and one act stops the goal and begins another with what was written', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const goalId = await addActiveGoal(backend, caseId);
    const { goals } = backend.as(people.caseworker);
    valueOf(await goals.measure({ caseId, goalId, measurement: measurementFields() }));
    const fields = goalFields({
      scale: { kind: 'percent', direction: 'up' },
      title: 'Handler selv ind hver uge',
      agreement: null,
    });
    const refused = await goals.save({
      caseId,
      goalId,
      version: 2,
      fields,
      reason: 'Andet mål',
      agreedAgain: true,
    });
    expect(issuesOf(refused)).toEqual([
      'fields.agreement goal.missing.agreement',
      'fields.scale goal.scale-is-measured-on',
    ]);
    const reason = 'Procent passer bedre';
    const wrong = await goals.replace({
      caseId,
      goalId,
      version: 2,
      fields: { ...fields, targetValue: 0 },
      reason,
    });
    expect(issuesOf(wrong)).toEqual(['fields.targetValue goal.target-not-better']);
    const { id } = valueOf(await goals.replace({ caseId, goalId, version: 2, fields, reason }));
    const rows = rowsOf(backend, caseId);
    const said = rows.goals.map((goal) => [goal.status, goal.closedReason, goal.copiedFromId]);
    expect(said).toEqual([
      ['stopped', reason, null],
      ['draft', null, goalId],
    ]);
    expect(mustBe(rows.goals[1])).toMatchObject({ id, title: 'Handler selv ind hver uge' });
    expect(rows.measurements.map((one) => one.goalId)).toEqual([goalId]);
    const again = await goals.replace({ caseId, goalId, version: 3, fields, reason });
    expect(issuesOf(again)).toEqual(['status goal.already-closed']);
  });
});

describe('a GAS goal', () => {
  const steps: [string, string, string, string, string] = [
    'Kommer ikke ud',
    'Går ud med en medarbejder',
    'Går ud alene én gang om ugen',
    'Går ud alene to gange om ugen',
    'Går ud alene hver dag',
  ];
  const gas = (fields: Parameters<typeof goalFields>[0] = {}) =>
    goalFields({
      scale: { kind: 'gas', steps },
      baselineValue: -200,
      targetValue: null,
      ...fields,
    });

  it('is a draft until all five steps are described, and is rated on a step only', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { goals } = backend.as(people.caseworker);
    const half = gas({ scale: { kind: 'gas', steps: ['a', '', 'c', '', 'e'] } });
    const goalId = await addDraftGoal(backend, caseId, half);
    const activate = async (version: number) =>
      issuesOf(await goals.activate({ caseId, goalId, version }));
    expect(await activate(1)).toEqual(['scale.steps.1 goal.gas-step-missing']);
    const save = async (fields: typeof half, version: number) =>
      issuesOf(
        await goals.save({ caseId, goalId, version, fields, reason: null, agreedAgain: null }),
      );
    expect(await save(gas({ baselineValue: 0 }), 1)).toEqual([
      'fields.baselineValue goal.target-not-better',
    ]);
    expect(await save(gas({ goalType: 'limit-loss' }), 1)).toEqual([
      'fields.scale goal.scale-not-for-type',
    ]);
    await save(gas({ weight: 2 }), 1);
    await activate(2);
    const measure = async (value: number | null) =>
      issuesOf(await goals.measure({ caseId, goalId, measurement: measurementFields({ value }) }));
    expect(await measure(50)).toEqual(['measurement.value goal.value-not-on-scale']);
    expect(await measure(300)).toEqual(['measurement.value goal.value-not-on-scale']);
    expect(await measure(null)).toEqual(['measurement.value goal.value-missing']);
    expect((await pageOf(backend, caseId)).gasScore).toBeNull();
    await measure(100);
    const page = await pageOf(backend, caseId);
    expect(page.goals[0]?.evaluation.result).toBe('reached');
    expect(page.gasScore).toMatchObject({
      score: 60,
      rated: [{ goalId, value: 100, weight: 2 }],
      unrated: 0,
    });
    const reworded = gas({
      scale: { kind: 'gas', steps: [...steps.slice(0, 4), 'x'] as typeof steps },
    });
    expect(await save(reworded, 3)).toEqual(['fields.scale goal.scale-is-measured-on']);
  });
});
