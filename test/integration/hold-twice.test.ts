import { describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import type { HoldFollowUp } from '#shared/contract/follow-ups.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { createTestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  issuesOf,
  measurementFields,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import { ORDINARY_HOLD } from '#test/support/ordinary-hold.ts';

async function onHelp() {
  const backend = createTestBackend();
  const caseId = await openCase(backend);
  const help = await addHelp(backend, caseId);
  const goalId = await addActiveGoal(backend, caseId, { interventionId: help });
  const caseworker = backend.as(people.caseworker);
  const colleague = backend.as(people.colleague);
  const potential = { interventionId: help, potential: 'high', reason: 'Vil gerne selv' } as const;
  const measured = (value: number) => [
    {
      goalId,
      kind: 'measured' as const,
      measurement: measurementFields({ value, measuredOn: '2026-11-20' }),
    },
  ];
  const meeting: HoldFollowUp = {
    ...ORDINARY_HOLD,
    caseId,
    heldOn: '2026-11-20',
    form: 'meeting',
    consentNote: null,
    participants: null,
    citizenView: 'Det går fremad',
    note: null,
    interventions: [{ interventionId: help, outcome: 'continue', workingOutcomes: [], note: null }],
    goals: measured(200),
    potentials: [potential],
    known: [],
  };
  const rows = () => rowsOf(backend, caseId);
  const history = () => verifyHistory(backend.db.read).ok;
  return { caseworker, colleague, caseId, help, goalId, meeting, measured, rows, history };
}

describe('two people saving the same follow-up', () => {
  it('asks the second for what differs, and nothing is written before it is decided', async () => {
    const { caseworker, colleague, meeting, measured, rows } = await onHelp();
    const first = valueOf(await colleague.followUps.hold(meeting));
    const mine = {
      ...meeting,
      citizenView: 'Er træt',
      note: 'Ringer i næste uge',
      goals: measured(300),
    };
    const asked = await caseworker.followUps.hold(mine);
    expect(asked).toMatchObject({
      error: {
        kind: 'conflict',
        conflict: { rowId: first.followUpId, currentVersion: 1 },
      },
    });
    const fields = asked.ok || asked.error.kind !== 'conflict' ? [] : asked.error.conflict.fields;
    expect(fields.map(({ field }) => field.split('.').at(-1))).toEqual(['citizenView', 'answer']);
    expect(rows().followUps).toHaveLength(1);
    expect(rows().measurements).toHaveLength(1);
  });

  it('keeps both in the history and holds one as decided, with each measurement once', async () => {
    const { caseworker, colleague, goalId, meeting, measured, rows, history } = await onHelp();
    const first = valueOf(await colleague.followUps.hold({ ...meeting, participants: 'Borgeren' }));
    const mine = {
      ...meeting,
      citizenView: 'Er træt',
      note: 'Ringer i næste uge',
      goals: measured(300),
    };
    const choices = { citizenView: 'mine', [`goals.${goalId}.answer`]: 'theirs' } as const;
    const deciding = { kind: 'merge', followUpId: first.followUpId, version: 1, choices } as const;
    const held = valueOf(await caseworker.followUps.hold({ ...mine, deciding }));
    const { followUps, measurements } = rows();
    expect(notAnnulled(followUps)).toMatchObject([
      {
        id: held.followUpId,
        citizenView: 'Er træt',
        participants: 'Borgeren',
        note: 'Ringer i næste uge',
      },
    ]);
    expect(followUps).toHaveLength(3);
    const [stands] = notAnnulled(measurements);
    expect(notAnnulled(measurements)).toHaveLength(1);
    expect(stands).toMatchObject({ value: 200, followUpId: held.followUpId });
    // What was not chosen is annulled and not gone.
    expect(measurements.map(({ value }) => value).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([
      200, 300,
    ]);
    expect(history()).toBe(true);
  });

  it('does not double a measurement both made', async () => {
    const { caseworker, colleague, meeting, rows } = await onHelp();
    const first = valueOf(await colleague.followUps.hold(meeting));
    const deciding = {
      kind: 'merge',
      followUpId: first.followUpId,
      version: 1,
      choices: {},
    } as const;
    valueOf(await caseworker.followUps.hold({ ...meeting, deciding }));
    expect(rows().measurements).toHaveLength(1);
    expect(notAnnulled(rows().followUps)).toHaveLength(1);
  });

  it('asks again when the other has been annulled or changed meanwhile', async () => {
    const { caseworker, colleague, caseId, meeting, rows } = await onHelp();
    const first = valueOf(await colleague.followUps.hold(meeting));
    const mine = { ...meeting, citizenView: 'Er træt' };
    const deciding = {
      kind: 'merge',
      followUpId: first.followUpId,
      version: 7,
      choices: { citizenView: 'mine' },
    } as const;
    expect(await caseworker.followUps.hold({ ...mine, deciding })).toMatchObject({
      error: { kind: 'conflict' },
    });
    const { version } = mustBe(rows().followUps[0]);
    const row = { caseId, kind: 'follow-up', id: first.followUpId, version } as const;
    valueOf(await colleague.cases.annul({ ...row, reason: 'Forkert borger' }));
    valueOf(await caseworker.followUps.hold({ ...mine, deciding }));
    expect(notAnnulled(rows().followUps)).toMatchObject([{ citizenView: 'Er træt' }]);
  });

  it('lets both stand when the person says they were two meetings', async () => {
    const { caseworker, colleague, meeting, rows } = await onHelp();
    const first = valueOf(await colleague.followUps.hold(meeting));
    const deciding = { kind: 'besides' as const, followUpIds: [first.followUpId] };
    valueOf(await caseworker.followUps.hold({ ...meeting, deciding }));
    expect(notAnnulled(rows().followUps)).toHaveLength(2);
  });

  it('is also asked of one held another day, when the form was opened before it was saved', async () => {
    const { caseworker, colleague, meeting } = await onHelp();
    const first = valueOf(await colleague.followUps.hold(meeting));
    const later = { ...meeting, heldOn: '2026-11-22', goals: meeting.goals };
    expect(await caseworker.followUps.hold(later)).toMatchObject({ error: { kind: 'conflict' } });
    valueOf(await caseworker.followUps.hold({ ...later, known: [first.followUpId] }));
  });
});

describe('correcting a held follow-up', () => {
  it('annuls the old with the reason and holds the new in its place, measured once', async () => {
    const { caseworker, meeting, measured, rows, history } = await onHelp();
    const old = valueOf(await caseworker.followUps.hold(meeting));
    const reason = 'Tallet var skrevet forkert';
    const replaces = { followUpId: old.followUpId, version: 1, reason };
    const right = { ...meeting, goals: measured(300), potentials: [] };
    valueOf(await caseworker.followUps.hold({ ...right, replaces }));
    const { followUps, measurements, schedules } = rows();
    expect(followUps.find(({ id }) => id === old.followUpId)).toMatchObject({
      annulledReason: reason,
    });
    expect(notAnnulled(followUps)).toHaveLength(1);
    expect(notAnnulled(measurements).map(({ value }) => value)).toEqual([300]);
    expect(schedules[0]?.progressionPotential).toBe('high');
    const stale = await caseworker.followUps.hold({ ...right, replaces });
    expect(stale).toMatchObject({ error: { kind: 'not-found' } });
    expect(history()).toBe(true);
  });

  it('carries over what was said of a goal that has been closed since', async () => {
    const { caseworker, caseId, goalId, meeting, rows } = await onHelp();
    const old = valueOf(await caseworker.followUps.hold(meeting));
    const { version } = mustBe(rows().goals.find(({ id }) => id === goalId));
    const closing = { caseId, goalId, version, status: 'stopped', closedOn: '2026-11-22' } as const;
    valueOf(
      await caseworker.goals.close({
        ...closing,
        reason: 'Borgeren ønsker det ikke',
        followThrough: null,
        followThroughText: null,
      }),
    );
    const replaces = { followUpId: old.followUpId, version: 1, reason: 'Forkert form' };
    const right = { ...meeting, form: 'home-visit' as const, goals: [], potentials: [], replaces };
    const held = valueOf(await caseworker.followUps.hold(right));
    expect(notAnnulled(rows().measurements)).toMatchObject([
      { value: 200, followUpId: held.followUpId },
    ]);
    expect(notAnnulled(rows().followUps)[0]?.goals).toHaveLength(1);
  });

  it('is refused without a valid form, and nothing is annulled', async () => {
    const { caseworker, meeting, rows } = await onHelp();
    const old = valueOf(await caseworker.followUps.hold(meeting));
    const replaces = { followUpId: old.followUpId, version: 1, reason: 'Forkert dato' };
    const wrong = { ...meeting, heldOn: '2026-11-23', potentials: [], goals: [], replaces };
    expect(issuesOf(await caseworker.followUps.hold(wrong))).toContain(
      'heldOn follow-up.held-in-the-future',
    );
    expect(notAnnulled(rows().followUps)).toHaveLength(1);
  });
});
