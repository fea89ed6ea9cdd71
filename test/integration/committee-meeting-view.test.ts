import { beforeEach, describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import type { DecisionFields } from '#shared/domain/committee/decision.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  aNewCitizen,
  cprOf,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import {
  addItem,
  aMeeting,
  itemOf,
  place,
  seatCommittee,
  send,
} from '#test/support/committee-for-tests.ts';
import { people } from '#test/support/seed-register.ts';

/** The meeting is shown, closed, approved and added to. */

let backend: TestBackend;
let meetingId: string;
const chair = () => backend.as(people.chair).committee;
const SECRET = 'Ikke til andre end dem, der var med';

beforeEach(async () => {
  backend = createTestBackend();
  meetingId = await aMeeting(backend);
  await seatCommittee(backend, meetingId);
});

interface OnAgenda {
  readonly caseId: string;
  readonly itemId: string;
}

async function onAgenda(n: number): Promise<OnAgenda> {
  const caseId = await openCase(backend, {
    citizen: aNewCitizen({ cpr: cprOf(n) }),
    caseNumber: `27.0150${n}`,
  });
  const itemId = addItem(backend, caseId, { proposal: 'Fortsætter', validFrom: '2026-12-01' });
  await place(backend, { caseId, itemId, meetingId });
  return { caseId, itemId };
}

const NOTED: DecisionFields = {
  outcome: 'noted',
  reason: SECRET,
  conditions: null,
  validFrom: null,
  responsibleId: null,
  deadlineOn: null,
  nextOn: null,
  recommendedTo: null,
  grantedHelp: [],
};

async function decide({ caseId, itemId }: OnAgenda): Promise<void> {
  const { version } = itemOf(backend, caseId, itemId);
  valueOf(await chair().decide({ meetingId, caseId, itemId, version, decision: NOTED }));
}

const meeting = async () => valueOf(await chair().meeting({ meetingId }));
const versionNow = async () => (await meeting()).meeting.version;
const shown = async (of: OnAgenda) => valueOf(await chair().itemAtMeeting({ meetingId, ...of }));

async function close(minutesNote: string | null = null) {
  return chair().closeMeeting({ meetingId, version: await versionNow(), minutesNote });
}

async function aHeldMeeting(): Promise<OnAgenda> {
  const item = await onAgenda(1);
  await send(backend, meetingId);
  await decide(item);
  valueOf(await close('Alle var til stede.'));
  return item;
}

describe('an item at the meeting', () => {
  it('is not shown at another meeting, and a draft agenda is not put on the wall', async () => {
    const item = await onAgenda(1);
    const other = await aMeeting(backend, { heldOn: '2026-12-08' });
    expect(issuesOf(await chair().showMeeting({ meetingId, isShown: true }))).toEqual([
      ' meeting.not-sent',
    ]);
    await send(backend, meetingId);
    const asked = await chair().itemAtMeeting({ meetingId: other, ...item });
    expect(issuesOf(asked)).toEqual({ kind: 'not-found' });
    valueOf(await chair().showMeeting({ meetingId, isShown: true }));
  });

  it('marks what changed after the agenda was sent, and nothing once it is decided', async () => {
    const item = await onAgenda(1);
    await send(backend, meetingId);
    expect((await shown(item)).changed).toEqual([]);
    backend.setNow('2026-11-23T08:00:00.000Z');
    await addHelp(backend, item.caseId);
    expect((await shown(item)).changed).toContain('helps');
    await decide(item);
    expect((await shown(item)).changed).toEqual([]);
  });

  it('keeps a goal closed before the meeting, though another item of the case is decided first', async () => {
    const first = await onAgenda(1);
    const { caseId } = first;
    const goalId = await addActiveGoal(backend, caseId);
    const closing = { status: 'stopped', closedOn: '2026-11-20', reason: 'Flyttet' } as const;
    const nothing = { followThrough: null, followThroughText: null };
    const { goals } = backend.as(people.caseworker);
    valueOf(await goals.close({ caseId, goalId, version: 2, ...closing, ...nothing }));
    const second = { caseId, itemId: addItem(backend, caseId, { kind: 'rate-change' }) };
    await place(backend, { ...second, meetingId });
    await send(backend, meetingId);
    backend.setNow('2026-11-24T09:00:00.000Z');
    const goalsOf = async (of: OnAgenda) =>
      (await shown(of)).summary.goals.map(({ goal }) => goal.id);
    expect(await goalsOf(second)).toEqual([goalId]);
    await decide(first);
    expect(await goalsOf(first)).toEqual([goalId]);
    expect(await goalsOf(second)).toEqual([goalId]);
    backend.setNow('2026-11-25T09:00:00.000Z');
    expect(await goalsOf(second)).toEqual([goalId]);
    const next = await aMeeting(backend, { heldOn: '2026-12-08' });
    const itemId = addItem(backend, caseId, {});
    await place(backend, { caseId, itemId, meetingId: next });
    const page = valueOf(await chair().itemAtMeeting({ meetingId: next, caseId, itemId }));
    expect(page.summary.goals).toEqual([]);
  });

  it('that came on the agenda afterwards says so', async () => {
    await onAgenda(1);
    await send(backend, meetingId);
    backend.setNow('2026-11-23T08:00:00.000Z');
    const late = await onAgenda(2);
    expect((await shown(late)).changed).toBe('added');
  });

  it('is shown as it was when it was decided, whatever happens to the case', async () => {
    const item = await onAgenda(1);
    await send(backend, meetingId);
    await decide(item);
    const { summary } = await shown(item);
    await addHelp(backend, item.caseId);
    expect((await shown(item)).summary).toEqual(summary);
  });
});

describe('a meeting is not closed', () => {
  it('before it is sent, by another than the chair, or with nothing decided', async () => {
    const item = await onAgenda(1);
    expect(issuesOf(await close())).toEqual([' meeting.not-sent']);
    await send(backend, meetingId);
    expect(issuesOf(await close())).toEqual([' meeting.nothing-decided']);
    await decide(item);
    const input = { meetingId, version: await versionNow(), minutesNote: null };
    const deputy = backend.as(people.teamLeader).committee;
    expect(issuesOf(await deputy.closeMeeting(input))).toEqual([' meeting.only-the-leader']);
    expect(issuesOf(await backend.as(people.caseworker).committee.closeMeeting(input))).toEqual({
      kind: 'forbidden',
      code: 'capability',
    });
  });

  it('on what somebody changed meanwhile, and the note is not lost', async () => {
    const item = await onAgenda(1);
    await send(backend, meetingId);
    await decide(item);
    const stale = { meetingId, version: (await versionNow()) - 1, minutesNote: 'Min note' };
    expect(issuesOf(await chair().closeMeeting(stale))).toMatchObject({ kind: 'conflict' });
    expect((await meeting()).state).toBe('sent');
  });
});

it('what was not come to waits for another meeting, and the rest stands', async () => {
  const first = await onAgenda(1);
  const second = await onAgenda(2);
  await send(backend, meetingId);
  await decide(first);
  valueOf(await close());
  expect(itemOf(backend, second.caseId, second.itemId)).toMatchObject({
    meetingId: null,
    place: null,
  });
  const { lines } = valueOf(await chair().minutes({ meetingId }));
  expect(lines.map(({ caseId, decided }) => [caseId, decided?.decision.reason])).toEqual([
    [first.caseId, SECRET],
  ]);
});

it('a meeting closed too soon is opened again, and its decisions can be made', async () => {
  await aHeldMeeting();
  const input = { meetingId, version: await versionNow() };
  valueOf(await chair().reopenMeeting(input));
  expect((await meeting()).state).toBe('sent');
});

describe('the minutes', () => {
  it('are written until they are approved, and approved by the chair alone', async () => {
    await aHeldMeeting();
    const write = async (minutesNote: string) =>
      chair().writeMinutes({ meetingId, version: await versionNow(), minutesNote });
    valueOf(await write('Rettet'));
    const deputy = backend.as(people.teamLeader).committee;
    const approval = { meetingId, version: await versionNow() };
    expect(issuesOf(await deputy.approveMinutes(approval))).toEqual([' meeting.only-the-leader']);
    valueOf(await chair().approveMinutes(approval));
    expect(issuesOf(await write('For sent'))).toEqual([' meeting.approved-already']);
    expect((await meeting()).meeting).toMatchObject({
      minutesNote: 'Rettet',
      approvedById: people.chair.employeeId,
    });
  });

  it('approved, end the access to the cases; who took part reads only what is theirs to open', async () => {
    const item = await aHeldMeeting();
    const other = backend.as(people.otherTeam).committee;
    const look = () => other.itemAtMeeting({ meetingId, ...item });
    valueOf(await look());
    valueOf(await chair().approveMinutes({ meetingId, version: await versionNow() }));
    expect(issuesOf(await look())).toEqual({ kind: 'forbidden', code: 'other-team' });
    expect(JSON.stringify(valueOf(await other.minutes({ meetingId })))).not.toContain(SECRET);
    const { lines } = valueOf(await chair().minutes({ meetingId }));
    expect(lines).toMatchObject([{ decided: { decision: { reason: SECRET } } }]);
  });

  it('are added to with date and name, after approval only and never edited', async () => {
    const item = await aHeldMeeting();
    const add = (at: number) =>
      chair().addAddendum({ meetingId, place: at, text: 'Skulle være fra årsskiftet.' });
    expect(issuesOf(await add(1))).toEqual([' meeting.not-approved']);
    valueOf(await chair().approveMinutes({ meetingId, version: await versionNow() }));
    expect(issuesOf(await add(2))).toEqual({ kind: 'not-found' });
    const before = mustBe(rowsOf(backend, item.caseId).decisions[0]);
    valueOf(await add(1));
    const { lines } = valueOf(await chair().minutes({ meetingId }));
    expect(lines[0]?.decided?.addenda).toMatchObject([
      { text: 'Skulle være fra årsskiftet.', addedBy: { id: people.chair.employeeId } },
    ]);
    expect(rowsOf(backend, item.caseId).decisions).toEqual([before]);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });
});
