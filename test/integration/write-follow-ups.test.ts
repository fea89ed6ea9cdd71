import { describe, expect, it } from 'vitest';
import { listDrafts } from '#db/queries/drafts.ts';
import { saveDraft } from '#db/commands/drafts.ts';
import { verifyHistory } from '#db/verify-history.ts';
import type { HoldFollowUp } from '#shared/contract/follow-ups.ts';
import { dueDate, lastHeldOn } from '#shared/domain/follow-ups/schedule.ts';
import { DEFAULT_INTERVALS } from '#shared/domain/follow-ups/model.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  aNewCitizen,
  cprOf,
  issuesOf,
  measurementFields,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import { ORDINARY_HOLD } from '#test/support/ordinary-hold.ts';

function aHold(caseId: string, fields: Partial<HoldFollowUp> = {}): HoldFollowUp {
  return {
    caseId,
    ...ORDINARY_HOLD,
    heldOn: '2026-11-22',
    form: 'meeting',
    consentNote: null,
    participants: 'Borgeren og sagsbehandleren',
    citizenView: 'Det går godt',
    note: null,
    interventions: [],
    goals: [],
    potentials: [],
    ...fields,
  };
}

function ticked(interventionId: string): HoldFollowUp['interventions'][number] {
  return { interventionId, outcome: 'continue', workingOutcomes: [], note: null };
}

function dueOn(backend: TestBackend, caseId: string, interventionId: string): string | null {
  const { schedules, followUps } = rowsOf(backend, caseId);
  const schedule = mustBe(schedules.find((one) => one.interventionId === interventionId));
  return dueDate(schedule, lastHeldOn(interventionId, followUps), DEFAULT_INTERVALS).dueOn;
}

async function onHelp(backend: TestBackend) {
  const caseId = await openCase(backend);
  const help = await addHelp(backend, caseId);
  const goalId = await addActiveGoal(backend, caseId, { interventionId: help });
  const schedule = mustBe(rowsOf(backend, caseId).schedules[0]);
  const potential = { interventionId: help, potential: 'high', reason: 'Vil gerne selv' } as const;
  return { caseId, help, goalId, scheduleId: schedule.id, potential };
}

describe('a schedule', () => {
  it('is refused where it has stopped, is not of the case, or the date makes no sense', async () => {
    const backend = createTestBackend();
    const { caseId, help, goalId, scheduleId } = await onHelp(backend);
    const other = await openCase(backend, {
      citizen: aNewCitizen({ cpr: cprOf(2) }),
      caseNumber: '27.01201',
    });
    const { cases, followUps } = backend.as(people.caseworker);
    const one = { caseId, scheduleId, version: 1 };
    const potential = { potential: 'high', reason: 'Vil gerne selv' } as const;
    expect(issuesOf(await followUps.setPotential({ ...one, caseId: other, ...potential }))).toEqual(
      {
        kind: 'not-found',
      },
    );
    expect(
      issuesOf(await followUps.pause({ ...one, until: '2026-11-21', reason: 'Ferie' })),
    ).toEqual(['until schedule.hold-ends-in-past']);
    expect(issuesOf(await followUps.setFirstDue({ ...one, firstDueOn: '2025-12-31' }))).toEqual([
      'firstDueOn schedule.first-due-before-start',
    ]);
    const ending = { endedOn: '2026-11-20', endReason: 'other' } as const;
    const goals = [{ goalId, choice: 'stay-on-case' } as const];
    valueOf(await cases.endIntervention({ caseId, id: help, version: 1, ...ending, goals }));
    expect(issuesOf(await followUps.setPotential({ ...one, ...potential }))).toEqual([
      ' schedule.has-stopped',
    ]);
  });

  it('takes potential, own interval, hold and first due date, each with its reason', async () => {
    const backend = createTestBackend();
    const { caseId, scheduleId } = await onHelp(backend);
    const { followUps } = backend.as(people.caseworker);
    const one = { caseId, scheduleId };
    const reason = 'Begrundet';
    valueOf(await followUps.setPotential({ ...one, version: 1, potential: 'limited', reason }));
    valueOf(await followUps.setOwnInterval({ ...one, version: 2, months: 4, reason }));
    valueOf(await followUps.pause({ ...one, version: 3, until: '2026-12-24', reason }));
    valueOf(await followUps.setFirstDue({ ...one, version: 4, firstDueOn: '2026-12-01' }));
    expect(rowsOf(backend, caseId).schedules).toMatchObject([
      {
        progressionPotential: 'limited',
        potentialReason: reason,
        potentialSetOn: '2026-11-22',
        potentialSetById: people.caseworker.employeeId,
        ownIntervalMonths: 4,
        ownIntervalReason: reason,
        holdUntil: '2026-12-24',
        holdReason: reason,
        firstDueOn: '2026-12-01',
        version: 5,
      },
    ]);
    valueOf(await followUps.setOwnInterval({ ...one, version: 5, months: null, reason }));
    valueOf(await followUps.pause({ ...one, version: 6, until: null, reason }));
    expect(rowsOf(backend, caseId).schedules).toMatchObject([
      { ownIntervalMonths: null, ownIntervalReason: null, holdUntil: null, holdReason: null },
    ]);
    const stale = await followUps.pause({ ...one, version: 6, until: '2026-12-24', reason });
    expect(stale).toMatchObject({ error: { kind: 'conflict', conflict: { currentVersion: 7 } } });
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});

describe('holding a follow-up', () => {
  it('is refused while anything is unanswered, and holds nothing of it', async () => {
    const backend = createTestBackend();
    const { caseId, help, goalId } = await onHelp(backend);
    await addActiveGoal(backend, caseId);
    const { followUps } = backend.as(people.caseworker);
    const wrong = await followUps.hold(
      aHold(caseId, {
        heldOn: '2026-11-23',
        form: 'phone',
        interventions: [{ ...ticked(help), outcome: null }],
        goals: [
          {
            goalId,
            kind: 'measured',
            measurement: measurementFields({ value: null, measuredOn: '2026-11-24' }),
          },
        ],
      }),
    );
    expect(issuesOf(wrong)).toEqual([
      'consentNote follow-up.consent-missing',
      'goals follow-up.goal-unanswered',
      'goals.0.measurement.measuredOn follow-up.measurement-too-old',
      'goals.0.measurement.value follow-up.measurement-without-value',
      'heldOn follow-up.held-in-the-future',
      'interventions.0.outcome follow-up.outcome-missing',
      'potentials follow-up.potential-missing',
    ]);
    expect(rowsOf(backend, caseId)).toMatchObject({
      followUps: [],
      measurements: [],
      schedules: [{ progressionPotential: 'not-assessed', version: 1 }],
    });
  });

  it('takes no help or goal of another case, and no measurement that is old, empty or annulled', async () => {
    const backend = createTestBackend();
    const { caseId, help, goalId, potential } = await onHelp(backend);
    const other = await openCase(backend, {
      citizen: aNewCitizen({ cpr: cprOf(2) }),
      caseNumber: '27.01201',
    });
    const foreignHelp = await addHelp(backend, other);
    const foreignGoal = await addActiveGoal(backend, other);
    const { followUps, goals, cases } = backend.as(people.caseworker);
    const holdWith = async (measurementId: string) =>
      issuesOf(
        await followUps.hold(
          aHold(caseId, {
            interventions: [ticked(help), ticked(foreignHelp)],
            goals: [
              { goalId, kind: 'existing', measurementId },
              { goalId: foreignGoal, kind: 'not-measured', reason: 'Nåede det ikke' },
            ],
            potentials: [potential, { ...potential, interventionId: foreignHelp }],
          }),
        ),
      );
    const measure = async (measuredOn: string) => {
      const measurement = measurementFields({ measuredOn });
      return valueOf(await goals.measure({ caseId, goalId, measurement })).id;
    };
    const foreign = [
      'goals.1 follow-up.goal-not-asked',
      'interventions.1 follow-up.intervention-not-active',
      'potentials.1 follow-up.potential-not-asked',
    ];
    expect(await holdWith(await measure('2026-11-07'))).toEqual([
      'goals.0.measurementId follow-up.measurement-too-old',
      ...foreign,
    ]);
    const annulled = await measure('2026-11-20');
    valueOf(
      await cases.annul({ caseId, kind: 'measurement', id: annulled, version: 1, reason: 'Fejl' }),
    );
    expect(await holdWith(annulled)).toEqual([
      'goals.0.measurementId follow-up.measurement-unknown',
      ...foreign,
    ]);
    expect(await holdWith(await measure('2026-11-08'))).toEqual(foreign);
  });

  it('is one act: follow-up, measurements and potential, and the half-done form is gone', async () => {
    const backend = createTestBackend();
    const { caseId, help, goalId, potential } = await onHelp(backend);
    const notMeasured = await addActiveGoal(backend, caseId, { interventionId: help });
    const existing = await addActiveGoal(backend, caseId);
    const { followUps, goals } = backend.as(people.caseworker);
    const used = valueOf(
      await goals.measure({ caseId, goalId: existing, measurement: measurementFields() }),
    );
    const key = `follow-up:${caseId}`;
    for (const { userId } of [people.caseworker, people.colleague]) {
      const savedAt = '2026-11-22T09:00:00.000Z';
      backend.write((tx) =>
        saveDraft(tx, { id: backend.newId(), userId, key, content: '{}', savedAt }),
      );
    }
    expect(dueOn(backend, caseId, help)).toBe('2026-04-01');

    const held = await followUps.hold(
      aHold(caseId, {
        form: 'video',
        consentNote: 'Givet mundtligt',
        interventions: [{ ...ticked(help), workingOutcomes: ['adjust'], note: 'Én time mindre' }],
        goals: [
          {
            goalId,
            kind: 'measured',
            measurement: measurementFields({ value: 300, measuredOn: '2026-11-22' }),
          },
          { goalId: notMeasured, kind: 'not-measured', reason: 'Nåede det ikke' },
          { goalId: existing, kind: 'existing', measurementId: used.id },
        ],
        potentials: [potential],
      }),
    );
    const { followUpId } = valueOf(held);
    const rows = rowsOf(backend, caseId);
    const made = mustBe(rows.measurements.find((one) => one.goalId === goalId));
    expect(made).toMatchObject({ value: 300, followUpId, enteredAt: '2026-11-22T10:00:00.000Z' });
    expect(rows.followUps).toMatchObject([
      {
        id: followUpId,
        status: 'held',
        kind: 'ordinary',
        source: 'entered',
        enteredAt: '2026-11-22T10:00:00.000Z',
        interventions: [
          {
            interventionId: help,
            outcome: 'continue',
            workingOutcomes: ['adjust'],
            note: 'Én time mindre',
          },
        ],
        goals: [
          { goalId, measurementId: made.id, notMeasuredReason: null },
          { goalId: notMeasured, measurementId: null, notMeasuredReason: 'Nåede det ikke' },
          { goalId: existing, measurementId: used.id, notMeasuredReason: null },
        ],
      },
    ]);
    expect(rows.schedules).toMatchObject([
      { progressionPotential: 'high', potentialReason: 'Vil gerne selv', version: 2 },
    ]);
    expect(dueOn(backend, caseId, help)).toBe('2027-02-22');
    expect(listDrafts(backend.db.read, people.caseworker.userId)).toEqual([]);
    expect(listDrafts(backend.db.read, people.colleague.userId)).toHaveLength(1);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });

  it('of help that ended since can still be entered for the day it ran', async () => {
    const backend = createTestBackend();
    const { caseId, help, goalId, potential } = await onHelp(backend);
    const { cases, followUps } = backend.as(people.caseworker);
    const ending = { endedOn: '2026-11-20', endReason: 'other' } as const;
    const goals = [{ goalId, choice: 'close', reason: 'Slut' } as const];
    valueOf(await cases.endIntervention({ caseId, id: help, version: 1, ...ending, goals }));
    const hold = (heldOn: string) =>
      followUps.hold(
        aHold(caseId, { heldOn, interventions: [ticked(help)], potentials: [potential] }),
      );
    expect(issuesOf(await hold('2026-11-21'))).toEqual([
      'interventions.0 follow-up.intervention-not-active',
    ]);
    expect(issuesOf(await hold('2026-11-20'))).toMatchObject({ followUpId: expect.any(String) });
  });
});
