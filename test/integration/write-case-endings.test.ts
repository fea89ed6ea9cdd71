import { describe, expect, it } from 'vitest';
import { changeSet } from '#db/schema/change-log.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { createTestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addDraftGoal,
  addHelp,
  addStay,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  someHelp,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people } from '#test/support/seed-register.ts';

describe('closing a case', () => {
  it('answers everything that is open, each with its name, and closes nothing', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const help = await addHelp(backend, caseId);
    const stay = await addStay(backend, caseId);
    const goal = await addDraftGoal(backend, caseId, { title: 'Cykler til arbejde' });
    const { cases } = backend.as(people.caseworker);
    const close = (closeReason: 'withdrew' | 'other-municipality') =>
      cases.close({ caseId, version: 1, closedOn: '2026-11-22', closeReason });
    const blocks = [
      { code: 'intervention-not-ended', entityId: help, label: 'SEL § 85' },
      { code: 'stay-not-moved-out', entityId: stay, label: 'SEL § 107' },
      { code: 'goal-not-closed', entityId: goal, label: 'Cykler til arbejde' },
    ];
    expect(valueOf(await close('withdrew'))).toEqual({ closed: false, blocks });
    expect(valueOf(await close('other-municipality'))).toEqual({
      closed: false,
      blocks: [...blocks, { code: 'acting-municipality-unchanged', entityId: caseId, label: '' }],
    });
    expect(rowsOf(backend, caseId).case).toMatchObject({ closedOn: null, version: 1 });
  });

  it('is refused ahead of time and on an older version', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { cases } = backend.as(people.caseworker);
    const close = (version: number, closedOn: string) =>
      cases.close({ caseId, version, closedOn, closeReason: 'no-further-need' });
    expect(issuesOf(await close(1, '2026-11-23'))).toEqual(['closedOn case.closed-in-the-future']);
    expect(issuesOf(await close(1, '2025-12-31'))).toEqual(['closedOn case.closed-before-opened']);
    valueOf(await cases.saveWishes({ caseId, version: 1, citizenWishes: 'At bo selv' }));
    expect(await close(1, '2026-11-22')).toMatchObject({ error: { kind: 'conflict' } });
    valueOf(await close(2, '2026-11-22'));
    expect(issuesOf(await close(3, '2026-11-22'))).toEqual([' case.already-closed']);
  });

  it('stops the work on it, until it is reopened with number and history', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { cases } = backend.as(people.caseworker);
    const closing = { closedOn: '2026-11-22', closeReason: 'no-further-need' } as const;
    valueOf(await cases.close({ caseId, version: 1, ...closing }));
    const intervention = someHelp();
    const help = await cases.saveIntervention({
      caseId,
      id: null,
      version: null,
      intervention,
      placement: null,
    });
    expect(issuesOf(help)).toEqual([' case.is-closed']);
    valueOf(await cases.reopen({ caseId, version: 2, reason: 'Ny henvendelse' }));
    expect(rowsOf(backend, caseId).case).toMatchObject({
      caseNumber: '27.01200',
      closedOn: null,
      closeReason: null,
    });
    expect(issuesOf(await cases.reopen({ caseId, version: 3, reason: 'Igen' }))).toEqual([
      ' case.not-closed',
    ]);
    await addHelp(backend, caseId);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});

describe('another municipality', () => {
  it('lets the case close only once it acts; who pays is another matter', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { cases } = backend.as(people.caseworker);
    const set = (role: 'acting' | 'paying', municipality: string, from = '2026-11-01') =>
      cases.setMunicipality({ caseId, role, municipality, from });
    const close = async () => {
      const closing = { closedOn: '2026-11-22', closeReason: 'other-municipality' } as const;
      return valueOf(await cases.close({ caseId, version: 1, ...closing })).closed;
    };
    valueOf(await set('paying', 'Fjordby'));
    expect(await close()).toBe(false);
    valueOf(await set('acting', 'Fjordby'));
    expect(issuesOf(await set('acting', 'Fjordby', '2026-11-10'))).toEqual([
      'municipality municipality.unchanged',
    ]);
    const acting = rowsOf(backend, caseId).municipalities.filter((one) => one.role === 'acting');
    expect(acting).toMatchObject([
      { municipality: 'Egen kommune', from: '2026-01-01', to: '2026-10-31' },
      { municipality: 'Fjordby', from: '2026-11-01', to: null },
    ]);
    expect(await close()).toBe(true);
  });
});

describe('a death', () => {
  it('ahead of time or before the birth is no date of death', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { cases } = backend.as(people.caseworker);
    const die = async (diedOn: string) =>
      issuesOf(await cases.recordDeath({ caseId, version: 1, diedOn }));
    expect(await die('2026-11-23')).toEqual(['diedOn citizen.died-in-future']);
    expect(await die('1989-12-31')).toEqual(['diedOn citizen.died-before-birth']);
  });

  it('ends everything on all the cases in one act, whatever state it is in', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const running = await addHelp(backend, caseId);
    const toCome = await addHelp(backend, caseId, { startedOn: null, plannedStart: '2026-12-01' });
    await addStay(backend, caseId);
    await addStay(backend, caseId, { movedInOn: '2026-12-01' });
    const active = await addActiveGoal(backend, caseId, { interventionId: running });
    const draft = await addDraftGoal(backend, caseId);
    const { cases } = backend.as(people.caseworker);
    const rate = { amount: 100_000, unit: 'day', reason: null, paidBy: null } as const;
    for (const from of ['2026-01-01', '2027-01-01']) {
      valueOf(await cases.setRate({ caseId, interventionId: running, rate: { ...rate, from } }));
    }
    const citizenId = rowsOf(backend, caseId).citizen.id;
    const other = await openCase(backend, { citizen: { id: citizenId }, caseNumber: '27.01201' });
    await addHelp(backend, other);

    // An older version than the newest is no reason to refuse.
    valueOf(await cases.recordDeath({ caseId, version: 99, diedOn: '2026-11-20' }));

    const rows = rowsOf(backend, caseId);
    const byId = <T extends { id: string }>(list: readonly T[], id: string) =>
      mustBe(list.find((one) => one.id === id));
    expect(rows.citizen.diedOn).toBe('2026-11-20');
    expect(rows.case).toMatchObject({ closedOn: '2026-11-20', closeReason: 'died' });
    expect(byId(rows.interventions, running)).toMatchObject({
      endedOn: '2026-11-20',
      endReason: 'died',
    });
    expect(byId(rows.interventions, toCome)).toMatchObject({
      endedOn: null,
      cancelledOn: '2026-11-20',
    });
    expect(rows.schedules.map((one) => one.stoppedOn)).toEqual(['2026-11-20', '2026-11-20']);
    expect(rows.stays.map((one) => [one.movedInOn, one.movedOutOn, one.annulledAt])).toEqual([
      ['2026-01-01', '2026-11-21', null],
      ['2026-12-01', null, '2026-11-22T10:00:00.000Z'],
    ]);
    expect(rows.rates.map((one) => [one.from, one.to, one.annulledAt])).toEqual([
      ['2026-01-01', '2026-11-20', null],
      ['2027-01-01', null, '2026-11-22T10:00:00.000Z'],
    ]);
    for (const id of [active, draft]) {
      expect(byId(rows.goals, id)).toMatchObject({ status: 'stopped', closedOn: '2026-11-20' });
    }
    expect(rowsOf(backend, other)).toMatchObject({
      case: { closedOn: '2026-11-20', closeReason: 'died' },
      interventions: [{ endedOn: '2026-11-20' }],
    });
    const acts = backend.db.read.select().from(changeSet).all();
    expect(acts.filter((act) => act.command === 'cases.recordDeath')).toHaveLength(1);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });

  it('takes the right date in place of a wrong one, never unseen, and a mistaken one is taken back by reopening', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    await addHelp(backend, caseId);
    await addActiveGoal(backend, caseId);
    const { cases } = backend.as(people.caseworker);
    valueOf(await cases.recordDeath({ caseId, version: 1, diedOn: '2026-11-20' }));
    const stale = await cases.recordDeath({ caseId, version: 1, diedOn: '2026-11-18' });
    expect(stale).toMatchObject({
      error: {
        kind: 'conflict',
        conflict: {
          currentVersion: 2,
          fields: [{ field: 'diedOn', theirs: '2026-11-20', yours: '2026-11-18' }],
        },
      },
    });
    valueOf(await cases.recordDeath({ caseId, version: 2, diedOn: '2026-11-18' }));
    expect(rowsOf(backend, caseId)).toMatchObject({
      citizen: { diedOn: '2026-11-18' },
      interventions: [{ endedOn: '2026-11-18', endReason: 'died' }],
    });
    valueOf(await cases.recordDeath({ caseId, version: 3, diedOn: '2026-11-21' }));
    expect(rowsOf(backend, caseId)).toMatchObject({
      case: { closedOn: '2026-11-21', closeReason: 'died' },
      interventions: [{ endedOn: '2026-11-21' }],
      schedules: [{ stoppedOn: '2026-11-21' }],
      goals: [{ status: 'stopped', closedOn: '2026-11-21' }],
    });
    const { version } = rowsOf(backend, caseId).case;
    valueOf(await cases.reopen({ caseId, version, reason: 'Forkert borger' }));
    expect(rowsOf(backend, caseId)).toMatchObject({
      citizen: { diedOn: null },
      case: { closedOn: null },
      interventions: [{ endedOn: '2026-11-21' }],
    });
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});

describe('who has the case', () => {
  it('a new caseworker takes over the day after the last; cover needs an end and changes nobody', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { cases } = backend.as(people.teamLeader);
    const { caseworker, colleague, otherTeam } = people;
    const assign = async (fields: object) =>
      issuesOf(
        await cases.assign({
          caseId,
          employeeId: colleague.employeeId,
          kind: 'cover',
          from: '2026-12-01',
          to: null,
          ...fields,
        }),
      );
    expect(await assign({})).toEqual(['to assignment.cover-needs-end']);
    expect(await assign({ to: '2026-11-30' })).toEqual(['to assignment.ends-before-it-starts']);
    expect(await assign({ to: '2026-12-31', employeeId: caseworker.employeeId })).toEqual([
      'employeeId assignment.covers-self',
    ]);
    expect(await assign({ kind: 'caseworker', to: '2026-12-31' })).toEqual([
      'to assignment.only-cover-ends',
    ]);
    expect(await assign({ kind: 'caseworker', employeeId: caseworker.employeeId })).toEqual([
      'employeeId assignment.is-caseworker-already',
    ]);
    expect(await assign({ to: '2026-12-31' })).toBeNull();
    expect(await assign({ from: '2026-12-31', to: '2027-01-31' })).toEqual([
      'from assignment.covers-already',
    ]);
    expect(
      await assign({ kind: 'caseworker', employeeId: otherTeam.employeeId, from: '2026-11-22' }),
    ).toBeNull();
    expect(
      rowsOf(backend, caseId).assignments.map((one) => [
        one.kind,
        one.employeeId,
        one.from,
        one.to,
      ]),
    ).toEqual([
      ['caseworker', caseworker.employeeId, '2026-01-01', '2026-11-21'],
      ['cover', colleague.employeeId, '2026-12-01', '2026-12-31'],
      ['caseworker', otherTeam.employeeId, '2026-11-22', null],
    ]);
    // Of another team, but now the caseworker: the door opens.
    const seen = backend.as(otherTeam);
    valueOf(await seen.cases.saveWishes({ caseId, version: 1, citizenWishes: 'At bo selv' }));
  });
});
