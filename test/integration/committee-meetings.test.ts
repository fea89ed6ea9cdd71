import { beforeEach, describe, expect, it } from 'vitest';
import { decisions, meetings } from '#db/commands/committee.ts';
import { accessEntries } from '#db/access-log.ts';
import { findMeeting } from '#db/queries/committee.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addHelp,
  aNewCitizen,
  cprOf,
  goalFields,
  issuesOf,
  mustBe,
  openCase,
  valueOf,
} from '#test/support/case-for-tests.ts';
import {
  aDecision,
  addItem,
  addParticipant,
  aMeeting,
  aParticipant,
  itemOf,
  MEETING_FIELDS,
  place,
  seatCommittee,
  send,
} from '#test/support/committee-for-tests.ts';
import { people, TEAM_SOUTH } from '#test/support/seed-register.ts';

let backend: TestBackend;
let meetingId: string;
const committee = () => backend.as(people.chair).committee;

beforeEach(async () => {
  backend = createTestBackend();
  meetingId = await aMeeting(backend);
});

async function aCase(n: number): Promise<string> {
  return openCase(backend, {
    citizen: aNewCitizen({ cpr: cprOf(n) }),
    caseNumber: `27.0130${n}`,
  });
}

async function placedItem(n: number) {
  const caseId = await aCase(n);
  const itemId = addItem(backend, caseId);
  await place(backend, { caseId, itemId, meetingId });
  return { caseId, itemId };
}

const meetingRow = () => mustBe(findMeeting(backend.db.read, meetingId));
const agenda = async () =>
  valueOf(await committee().meeting({ meetingId })).items.map(({ itemId }) => itemId);

/** As the chair closes it, and approves what was written. */
function closeMeeting(approved: boolean) {
  backend.write((tx) => {
    const at = '2026-11-24T15:00:00.000Z';
    meetings.replace(tx, { ...meetingRow(), closedAt: at, approvedAt: approved ? at : null });
  });
}

const put = (participant: ReturnType<typeof aParticipant>, id: string | null = null) =>
  committee().saveParticipant({
    meetingId,
    participantId: id,
    version: id === null ? null : 1,
    participant,
  });

describe('a meeting', () => {
  it('does not end before it starts, and a caseworker does not make one', async () => {
    const input = {
      meetingId: null,
      version: null,
      fields: { ...MEETING_FIELDS, endsAt: '12:59' },
      participantsFromId: null,
    };
    expect(issuesOf(await committee().saveMeeting(input))).toEqual([
      'fields.endsAt meeting.ends-before-it-starts',
    ]);
    expect(issuesOf(await backend.as(people.caseworker).committee.saveMeeting(input))).toEqual({
      kind: 'forbidden',
      code: 'capability',
    });
  });

  it('is not sent without a chair and without items, and only once', async () => {
    const sendIt = () => committee().send({ meetingId, version: meetingRow().version });
    expect(issuesOf(await sendIt())).toEqual([' meeting.no-chair', ' meeting.no-items']);
    await seatCommittee(backend, meetingId);
    await placedItem(1);
    await send(backend, meetingId);
    expect(issuesOf(await sendIt())).toEqual([' meeting.sent-already']);
  });

  it('that is held, or approved, changes neither agenda nor participants', async () => {
    const { caseId, itemId } = await placedItem(1);
    const takeOff = () =>
      committee().placeItem({
        caseId,
        itemId,
        version: itemOf(backend, caseId, itemId).version,
        meetingId: null,
        place: null,
      });
    closeMeeting(false);
    expect(issuesOf(await takeOff())).toEqual([' meeting.is-held']);
    expect(issuesOf(await put(aParticipant({ name: 'Ida' })))).toEqual([' meeting.is-held']);
    closeMeeting(true);
    expect(issuesOf(await takeOff())).toEqual([' meeting.minutes-approved']);
    expect(
      issuesOf(await committee().orderAgenda({ meetingId, itemIds: [], seenItemIds: [] })),
    ).toEqual([' meeting.minutes-approved']);
  });

  it('that somebody moved meanwhile is not overwritten', async () => {
    const fields = { ...MEETING_FIELDS, heldOn: '2026-11-26' };
    const save = (changed: typeof MEETING_FIELDS | typeof fields, version: number) =>
      committee().saveMeeting({ meetingId, version, fields: changed, participantsFromId: null });
    valueOf(await save(fields, 1));
    expect(issuesOf(await save({ ...MEETING_FIELDS, heldOn: '2026-11-24' }, 1))).toMatchObject({
      kind: 'conflict',
      conflict: { savedBy: 'ESK', fields: [{ field: 'heldOn', theirs: '2026-11-26' }] },
    });
  });

  it('that is cancelled lets its items wait again', async () => {
    const { caseId, itemId } = await placedItem(1);
    const cancel = { meetingId, version: meetingRow().version, reason: 'Ferie' };
    valueOf(await committee().cancelMeeting(cancel));
    const list = valueOf(await committee().meetings(null));
    expect(list.meetings).toEqual([]);
    expect(list.waiting.map((line) => line.itemId)).toEqual([itemId]);
    expect(itemOf(backend, caseId, itemId)).toMatchObject({ meetingId: null, place: null });
    expect(issuesOf(await committee().meeting({ meetingId }))).toEqual({ kind: 'not-found' });
  });

  it('begins with those who took part in another', async () => {
    await seatCommittee(backend, meetingId);
    const next = valueOf(
      await committee().saveMeeting({
        meetingId: null,
        version: null,
        fields: { ...MEETING_FIELDS, heldOn: '2026-12-08' },
        participantsFromId: meetingId,
      }),
    );
    const view = valueOf(await committee().meeting({ meetingId: next.id }));
    expect(view.participants.map(({ participant }) => participant.role)).toEqual([
      'chair',
      'deputy',
      'caseworker',
      'provider',
    ]);
    const [newest] = valueOf(await committee().meetings(null)).meetings;
    expect(newest).toMatchObject({ state: 'draft', chair: { initials: 'ESK' }, takesPart: true });
  });
});

describe('who takes part', () => {
  it('is an employee or somebody by name, once, with one chair and one deputy who may decide', async () => {
    await seatCommittee(backend, meetingId);
    const { caseworker, chair, colleague } = people;
    const at = (code: string, field: string) => [`participant.${field} meeting.${code}`];
    expect(issuesOf(await put(aParticipant()))).toEqual(at('who-takes-part', 'employeeId'));
    expect(
      issuesOf(await put(aParticipant({ employeeId: colleague.employeeId, name: 'Bjørn' }))),
    ).toEqual(at('employee-or-outsider', 'name'));
    expect(issuesOf(await put(aParticipant({ employeeId: chair.employeeId })))).toEqual(
      at('takes-part-already', 'employeeId'),
    );
    expect(issuesOf(await put(aParticipant({ name: 'Bo', role: 'chair' })))).toEqual(
      at('has-a-chair', 'role'),
    );
    expect(issuesOf(await put(aParticipant({ name: 'Bo', role: 'deputy' })))).toEqual(
      at('has-a-deputy', 'role'),
    );
    const empty = await aMeeting(backend);
    const lead = (participant: ReturnType<typeof aParticipant>) =>
      committee().saveParticipant({
        meetingId: empty,
        participantId: null,
        version: null,
        participant,
      });
    expect(issuesOf(await lead(aParticipant({ name: 'Bo', role: 'chair' })))).toEqual(
      at('leader-is-an-employee', 'role'),
    );
    expect(
      issuesOf(await lead(aParticipant({ employeeId: caseworker.employeeId, role: 'chair' }))),
    ).toEqual(at('leader-may-not-decide', 'role'));
  });

  it('counts to the quorum while present', async () => {
    const seats = await seatCommittee(backend, meetingId);
    const away = aParticipant({ name: 'Ida Udefra', organisation: 'Bakkehuset', role: 'provider' });
    valueOf(await put({ ...away, isPresent: false }, seats.provider));
    valueOf(
      await committee().removeParticipant({
        meetingId,
        participantId: seats.caseworker,
        version: 1,
      }),
    );
    const { quorum } = valueOf(await committee().meeting({ meetingId }));
    expect(quorum).toMatchObject({ counted: 2, needed: 3, isReached: false });
  });
});

describe('the agenda', () => {
  it('keeps its order when items are put on, moved and taken off', async () => {
    const [a, b, c] = [await placedItem(1), await placedItem(2), await placedItem(3)];
    const ids = [a, b, c].map(({ itemId }) => itemId);
    expect(await agenda()).toEqual(ids);
    const order = [c.itemId, a.itemId, b.itemId];
    valueOf(await committee().orderAgenda({ meetingId, itemIds: order, seenItemIds: ids }));
    expect(await agenda()).toEqual(order);
    expect(
      issuesOf(await committee().orderAgenda({ meetingId, itemIds: ids, seenItemIds: ids })),
    ).toEqual([' meeting.agenda-changed']);
    const takeOff = { ...a, version: itemOf(backend, a.caseId, a.itemId).version };
    valueOf(await committee().placeItem({ ...takeOff, meetingId: null, place: null }));
    expect(await agenda()).toEqual([c.itemId, b.itemId]);
    const version = itemOf(backend, a.caseId, a.itemId).version;
    valueOf(await committee().placeItem({ ...a, version, meetingId, place: 0 }));
    expect(await agenda()).toEqual([a.itemId, c.itemId, b.itemId]);
  });

  it('leaves whoever writes on an item meanwhile alone when it is put in order', async () => {
    const [a, b] = [await placedItem(1), await placedItem(2)];
    const { version } = itemOf(backend, a.caseId, a.itemId);
    const seenItemIds = [a.itemId, b.itemId];
    const itemIds = seenItemIds.toReversed();
    valueOf(await committee().orderAgenda({ meetingId, itemIds, seenItemIds }));
    expect(itemOf(backend, a.caseId, a.itemId)).toMatchObject({ version, place: 2 });
  });

  it('takes no item of a case one may not see, none that is withdrawn, and none of another case', async () => {
    const { caseId, itemId } = await placedItem(1);
    const other = await aCase(2);
    const withdrawn = addItem(backend, caseId, { withdrawnOn: '2026-11-20' });
    const at = { meetingId, version: 1, place: null };
    expect(issuesOf(await committee().placeItem({ ...at, caseId: other, itemId }))).toEqual({
      kind: 'not-found',
    });
    expect(issuesOf(await committee().placeItem({ ...at, caseId, itemId: withdrawn }))).toEqual([
      ' meeting.item-withdrawn',
    ]);
    const stranger = { ...people.chair, teamIds: [TEAM_SOUTH] };
    expect(
      issuesOf(await backend.as(stranger).committee.placeItem({ ...at, caseId, itemId })),
    ).toEqual({ kind: 'forbidden', code: 'other-team' });
  });

  it('holds 60 items in their order', async () => {
    const caseId = await aCase(1);
    const ids = Array.from({ length: 60 }, (_, at) =>
      addItem(backend, caseId, { meetingId, place: at + 1 }),
    );
    expect(await agenda()).toEqual(ids);
    const itemIds = ids.toReversed();
    valueOf(await committee().orderAgenda({ meetingId, itemIds, seenItemIds: ids }));
    expect(await agenda()).toEqual(itemIds);
  });

  it('tells of a case one may not open its number and initials only', async () => {
    const { itemId } = await placedItem(1);
    const outsider = backend.as(people.otherTeam).committee;
    const { items } = valueOf(await outsider.meeting({ meetingId }));
    expect(items).toMatchObject([
      { itemId, caseNumber: '27.01301', initials: 'AP', name: null, question: null, missing: null },
    ]);
  });
});

describe('somebody recused', () => {
  it('is not counted on that item, and with the chair recused the deputy decides', async () => {
    const seats = await seatCommittee(backend, meetingId);
    const [a, b] = [await placedItem(1), await placedItem(2)];
    const reason = 'Er bror til borgeren';
    valueOf(await committee().recuse({ ...a, participantId: seats.chair, reason }));
    expect(
      issuesOf(await committee().recuse({ ...a, participantId: seats.chair, reason })),
    ).toEqual(['participantId meeting.recused-already']);
    const { items } = valueOf(await committee().meeting({ meetingId }));
    const leaders = items.map(({ quorum }) => [quorum.counted, quorum.leader?.id]);
    expect(leaders).toEqual([
      [3, seats.deputy],
      [4, seats.chair],
    ]);
    const { id, version } = mustBe(items[0]?.recusals[0]);
    const back = { recusalId: id, version, reason: 'Var en anden' };
    expect(issuesOf(await committee().withdrawRecusal({ ...back, caseId: b.caseId }))).toEqual({
      kind: 'not-found',
    });
    valueOf(await committee().withdrawRecusal({ ...back, caseId: a.caseId }));
    const after = valueOf(await committee().meeting({ meetingId }));
    expect(after.items[0]?.quorum.counted).toBe(4);
  });

  it('stays on the meeting: off it and on it again would open the case unseen', async () => {
    const seats = await seatCommittee(backend, meetingId);
    const a = await placedItem(1);
    await send(backend, meetingId);
    const { employeeId } = people.chair;
    const reason = 'Er bror til borgeren';
    valueOf(await committee().recuse({ ...a, participantId: seats.chair, reason }));
    const alone = backend.as({ ...people.chair, teamIds: [TEAM_SOUTH] });
    const stays = [
      issuesOf(
        await alone.committee.removeParticipant({
          meetingId,
          participantId: seats.chair,
          version: 1,
        }),
      ),
      issuesOf(
        await put(
          aParticipant({ employeeId: people.controller.employeeId, role: 'minutes' }),
          seats.chair,
        ),
      ),
    ];
    expect(stays).toEqual([
      [' meeting.recused-stays'],
      ['participant.employeeId meeting.recused-stays'],
    ]);
    valueOf(await put(aParticipant({ employeeId, role: 'chair', isPresent: false }), seats.chair));
    expect(issuesOf(await alone.cases.page({ caseId: a.caseId, asOf: null }))).toEqual({
      kind: 'forbidden',
      code: 'other-team',
    });
  });

  it('takes part in the meeting the item stands on', async () => {
    const { caseId, itemId } = await placedItem(1);
    const elsewhere = await aMeeting(backend);
    const participantId = await addParticipant(backend, elsewhere, { name: 'Ida' });
    expect(
      issuesOf(await committee().recuse({ caseId, itemId, participantId, reason: 'Kender' })),
    ).toEqual({ kind: 'not-found' });
  });
});

describe('from sent until the minutes are approved', () => {
  it('whoever takes part opens the cases of the agenda, which is logged as the meeting', async () => {
    await seatCommittee(backend, meetingId);
    const { caseId } = await placedItem(1);
    const { cases } = backend.as(people.otherTeam);
    const open = async () => issuesOf(await cases.page({ caseId, asOf: null }));
    const refused = { kind: 'forbidden', code: 'other-team' };
    expect(await open()).toEqual(refused);
    await send(backend, meetingId);
    expect(await open()).toMatchObject({ header: { caseNumber: '27.01301' } });
    const [look] = accessEntries(backend.db.read, { userId: people.otherTeam.userId, limit: 1 });
    expect(look).toMatchObject({ action: 'open-case', caseId, purpose: null });
    expect(JSON.stringify(look?.details)).toContain(meetingId);
    closeMeeting(true);
    expect(await open()).toEqual(refused);
  });

  it('the meeting opens a case to be read, not to be written in', async () => {
    await seatCommittee(backend, meetingId);
    const { caseId } = await placedItem(1);
    await send(backend, meetingId);
    const { goals } = backend.as(people.otherTeam);
    expect(
      issuesOf(await goals.create({ caseId, fields: goalFields(), copiedFromId: null })),
    ).toEqual({ kind: 'forbidden', code: 'other-team' });
  });

  it('whoever is recused, or not on the meeting, does not', async () => {
    const seats = await seatCommittee(backend, meetingId);
    const { caseId, itemId } = await placedItem(1);
    await send(backend, meetingId);
    const refused = { kind: 'forbidden', code: 'other-team' };
    const stranger = { ...people.colleague, teamIds: [TEAM_SOUTH] };
    expect(issuesOf(await backend.as(stranger).cases.page({ caseId, asOf: null }))).toEqual(
      refused,
    );
    const reason = 'Er nabo til borgeren';
    valueOf(await committee().recuse({ caseId, itemId, participantId: seats.caseworker, reason }));
    const { cases } = backend.as(people.otherTeam);
    expect(issuesOf(await cases.page({ caseId, asOf: null }))).toEqual(refused);
  });
});

describe('beside the agenda', () => {
  it('stand acute grants since the last meeting until an item is about them', async () => {
    const caseId = await aCase(1);
    const help = { isAcute: true, grantedOn: '2026-11-20', startedOn: '2026-11-20' };
    const interventionId = await addHelp(backend, caseId, help);
    const acute = async () =>
      valueOf(await committee().meeting({ meetingId })).acute.map((line) => line.interventionId);
    expect(await acute()).toEqual([interventionId]);
    const source = { kind: 'intervention', id: interventionId } as const;
    const { startItem } = backend.as(people.caseworker).committee;
    valueOf(await startItem({ caseId, kind: 'acute-afterwards', source }));
    expect(await acute()).toEqual([]);
  });

  it('stand the decisions that are not carried out, the late ones marked', async () => {
    const { caseId, itemId } = await placedItem(1);
    const id = backend.newId();
    backend.write((tx) => decisions.add(tx, aDecision({ id, itemId, caseId })));
    const { toCarryOut } = valueOf(await committee().meeting({ meetingId }));
    expect(toCarryOut).toMatchObject([
      { decisionId: id, isLate: true, deadlineOn: '2026-11-21', responsible: { initials: 'ANK' } },
    ]);
    backend.write((tx) =>
      decisions.replace(tx, { ...aDecision({ id, itemId, caseId }), carriedOutOn: '2026-11-22' }),
    );
    expect(valueOf(await committee().meeting({ meetingId })).toCarryOut).toEqual([]);
  });

  it('an item decided on is moved no more, and the meeting is not cancelled', async () => {
    const { caseId, itemId } = await placedItem(1);
    const id = backend.newId();
    backend.write((tx) => decisions.add(tx, aDecision({ id, itemId, caseId })));
    const { version } = itemOf(backend, caseId, itemId);
    const off = { caseId, itemId, version, meetingId: null, place: null };
    expect(issuesOf(await committee().placeItem(off))).toEqual([' meeting.item-decided']);
    const cancel = { meetingId, version: meetingRow().version, reason: 'Ferie' };
    expect(issuesOf(await committee().cancelMeeting(cancel))).toEqual([' meeting.has-decisions']);
  });
});
