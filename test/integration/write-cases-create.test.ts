import { expect, it, describe } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import { idOf } from '#test/support/domain-rows.ts';
import { createTestBackend } from '#test/support/backend-for-tests.ts';
import {
  aNewCase,
  aNewCitizen,
  cprOf,
  issuesOf,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people, TEAM_CLOSED } from '#test/support/seed-register.ts';

describe('creating a case', () => {
  it('is refused for a CPR that exists, and creates nothing', async () => {
    const backend = createTestBackend();
    await openCase(backend);
    const again = await backend
      .as(people.otherTeam)
      .cases.create(aNewCase({ caseNumber: '27.09999' }));
    expect(issuesOf(again)).toEqual(['citizen.cpr citizen.cpr-exists']);
  });

  it('says everything that is wrong at once', async () => {
    const backend = createTestBackend();
    await openCase(backend);
    const citizen = aNewCitizen({
      cpr: '3202900000',
      birthDate: '2026-11-23',
      protectedUntil: '2027-01-01',
    });
    const wrong = await backend
      .as(people.caseworker)
      .cases.create(
        aNewCase({ citizen, teamId: TEAM_CLOSED, employeeId: idOf(1), openedOn: '2026-11-23' }),
      );
    expect(issuesOf(wrong)).toEqual([
      'caseNumber case.number-taken',
      'citizen.birthDate citizen.born-in-future',
      'citizen.cpr citizen.cpr-no-such-date',
      'citizen.protectedUntil citizen.protection-end-without-protection',
      'employeeId assignment.no-such-employee',
      'openedOn case.opened-in-future',
      'teamId case.no-such-team',
    ]);
  });

  it('is not found for a citizen who is not there', async () => {
    const backend = createTestBackend();
    const unknown = await backend
      .as(people.caseworker)
      .cases.create(aNewCase({ citizen: { id: idOf(77) } }));
    expect(issuesOf(unknown)).toEqual({ kind: 'not-found' });
  });

  it('gives a known citizen a second case, with its caseworker from the first day', async () => {
    const backend = createTestBackend();
    const first = rowsOf(backend, await openCase(backend));
    const second = await openCase(backend, {
      citizen: { id: first.citizen.id },
      caseNumber: '27.01201',
      openedOn: '2026-11-01',
    });
    const rows = rowsOf(backend, second);
    expect({ citizenId: rows.case.citizenId, assignments: rows.assignments }).toMatchObject({
      citizenId: first.citizen.id,
      assignments: [
        {
          employeeId: people.caseworker.employeeId,
          kind: 'caseworker',
          from: '2026-11-01',
          to: null,
        },
      ],
    });
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});

describe('saving the citizen', () => {
  it("is refused for somebody else's CPR", async () => {
    const backend = createTestBackend();
    await openCase(backend);
    const caseId = await openCase(backend, {
      citizen: aNewCitizen({ cpr: cprOf(2) }),
      caseNumber: '27.01201',
    });
    const saved = await backend
      .as(people.caseworker)
      .cases.saveCitizen({ caseId, version: 1, citizen: aNewCitizen({ cpr: cprOf(1) }) });
    expect(issuesOf(saved)).toEqual(['citizen.cpr citizen.cpr-exists']);
  });

  it('shows what a colleague saved in between, and overwrites nothing', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const theirs = aNewCitizen({ phone: '12345678', city: 'Nyby' });
    valueOf(
      await backend.as(people.colleague).cases.saveCitizen({ caseId, version: 1, citizen: theirs }),
    );
    const mine = await backend.as(people.caseworker).cases.saveCitizen({
      caseId,
      version: 1,
      citizen: aNewCitizen({ phone: '87654321', email: 'asta@example.dk' }),
    });
    expect(mine).toEqual({
      ok: false,
      error: {
        kind: 'conflict',
        conflict: {
          currentVersion: 2,
          savedBy: 'BJO',
          savedAt: '2026-11-22T10:00:00.000Z',
          // The e-mail is only mine; the town I would have taken away without a word.
          fields: [
            { field: 'city', theirs: 'Nyby', yours: null },
            { field: 'phone', theirs: '12345678', yours: '87654321' },
          ],
        },
      },
    });
    expect(rowsOf(backend, caseId).citizen).toMatchObject({ ...theirs, email: null, version: 2 });
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });
});
