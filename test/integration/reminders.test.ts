import { expect, it } from 'vitest';
import type { ReminderView } from '#shared/domain/follow-ups/reminders/view.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addDraftGoal,
  addHelp,
  issuesOf,
  mustBe,
  openCase,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { people } from '#test/support/seed-register.ts';

async function withDraftGoal() {
  const backend = createTestBackend();
  const caseId = await openCase(backend);
  await addHelp(backend, caseId);
  await addDraftGoal(backend, caseId);
  return { backend, caseId, followUps: backend.as(people.caseworker).followUps };
}

async function onCase(backend: TestBackend, caseId: string) {
  return valueOf(await backend.as(people.caseworker).followUps.reminders({ caseId }));
}

function ofKind(reminders: readonly ReminderView[], kind: ReminderView['kind']): ReminderView {
  return mustBe(reminders.find((one) => one.kind === kind));
}

function asked(caseId: string, { kind, entityId, cause }: ReminderView, postponedTo: string) {
  return { caseId, kind, entityId, cause, postponedTo, reason: 'Borgeren er på ferie' };
}

it('refuses a day that does not exist, one gone by, and one nobody remembers', async () => {
  const { backend, caseId, followUps } = await withDraftGoal();
  const draft = ofKind((await onCase(backend, caseId)).standing, 'goal-draft');
  const until = async (day: string) =>
    issuesOf(await followUps.postponeReminder(asked(caseId, draft, day)));
  expect([await until('2026-11-22'), await until('2027-05-23')]).toEqual([
    ['postponedTo reminder.not-in-future'],
    ['postponedTo reminder.too-far'],
  ]);
  expect(await until('2027-02-30')).toHaveLength(1);
  expect((await onCase(backend, caseId)).putAway).toEqual([]);
});

it('never puts an overdue follow-up away, and takes no answer to what no longer stands', async () => {
  const { backend, caseId, followUps } = await withDraftGoal();
  const { standing } = await onCase(backend, caseId);
  const draft = ofKind(standing, 'goal-draft');
  const overdue = ofKind(standing, 'follow-up-overdue');
  expect(issuesOf(await followUps.postponeReminder(asked(caseId, overdue, '2026-12-01')))).toEqual([
    ' reminder.cannot-be-put-away',
  ]);
  const { goals } = backend.as(people.caseworker);
  valueOf(await goals.activate({ caseId, goalId: draft.entityId, version: 1 }));
  expect(issuesOf(await followUps.postponeReminder(asked(caseId, draft, '2026-12-01')))).toEqual([
    ' reminder.no-longer-stands',
  ]);
});

it('is gone until its day, says who put it away and why, and comes back by itself', async () => {
  const { backend, caseId, followUps } = await withDraftGoal();
  const draft = ofKind((await onCase(backend, caseId)).standing, 'goal-draft');
  valueOf(await followUps.postponeReminder(asked(caseId, draft, '2026-11-25')));
  const { standing, putAway } = await onCase(backend, caseId);
  expect(standing.map(({ kind }) => kind)).not.toContain('goal-draft');
  expect(putAway).toMatchObject([
    { reminder: draft, until: '2026-11-25', reason: 'Borgeren er på ferie', version: 1 },
  ]);
  expect(valueOf(await followUps.myDay(null)).counts.putAway).toBe(1);
  backend.setNow('2026-11-25T08:00:00.000Z');
  expect(await onCase(backend, caseId)).toMatchObject({ putAway: [] });
  expect(ofKind((await onCase(backend, caseId)).standing, 'goal-draft')).toEqual(draft);
});

it('is taken up again before its day, once', async () => {
  const { backend, caseId, followUps } = await withDraftGoal();
  const draft = ofKind((await onCase(backend, caseId)).standing, 'goal-draft');
  const answer = valueOf(await followUps.postponeReminder(asked(caseId, draft, '2026-12-01')));
  valueOf(await followUps.resumeReminder({ caseId, ...answer }));
  expect((await onCase(backend, caseId)).putAway).toEqual([]);
  expect(issuesOf(await followUps.resumeReminder({ caseId, ...answer }))).toEqual({
    kind: 'not-found',
  });
});
