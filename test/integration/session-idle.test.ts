import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aNewCitizen, cprOf } from '#test/support/case-for-tests.ts';
import {
  must,
  openDeskWithDatabase,
  OWN_CREDENTIALS,
  type TestDesk,
} from '#test/support/desk-for-tests.ts';

/** Ten minutes, and half a minute's grace for the page, which locks first where it can. */
const LIMIT_MS = 10 * 60_000 + 30_000;

describe('the idle lock of the backend', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('locks by itself when nothing is heard, and tells the window', async () => {
    const desk = await openDeskWithDatabase();
    const before = desk.told().length;
    vi.advanceTimersByTime(LIMIT_MS - 1);
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
    vi.advanceTimersByTime(1);
    expect(must(await desk.call.session.state(null)).stage).toBe('locked');
    expect(desk.told().slice(before)).toEqual(['session']);
  });

  test('any call of the signed-in person starts the time over; asking for the state does not', async () => {
    const desk = await openDeskWithDatabase();
    vi.advanceTimersByTime(LIMIT_MS - 1);
    must(await desk.call.session.stillHere(null));
    vi.advanceTimersByTime(LIMIT_MS - 1);
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
    vi.advanceTimersByTime(1);
    expect(must(await desk.call.session.state(null)).stage).toBe('locked');
  });

  test('a changed limit holds at once, for who is at the desk and for the window', async () => {
    const desk = await openDeskWithDatabase();
    const { today } = must(await desk.call.session.state(null));
    must(
      await desk.call.settings.change({
        key: 'security.idle-lock',
        value: 2,
        validFrom: today,
        reason: 'Åbent kontor',
      }),
    );
    expect(must(await desk.call.session.state(null)).idleLockMinutes).toBe(2);
    must(await desk.call.session.stillHere(null));
    vi.advanceTimersByTime(2 * 60_000 + 30_000);
    expect(must(await desk.call.session.state(null)).stage).toBe('locked');
  });

  test('waits half an hour while a meeting is shown to a room, and not a minute longer', async () => {
    const desk = await openDeskWithDatabase();
    const meetingId = await aSentMeeting(desk);
    must(await desk.call.committee.showMeeting({ meetingId, isShown: true }));
    expect(must(await desk.call.session.state(null)).idleLockMinutes).toBe(30);
    vi.advanceTimersByTime(30 * 60_000 + 30_000 - 1);
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
    vi.advanceTimersByTime(1);
    expect(must(await desk.call.session.state(null)).stage).toBe('locked');
    must(await desk.call.session.signIn(OWN_CREDENTIALS));
    expect(must(await desk.call.session.state(null)).idleLockMinutes).toBe(10);
  });

  test('a desk that was left does not lock the next person out', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    vi.advanceTimersByTime(LIMIT_MS);
    expect(must(await desk.call.session.state(null)).stage).toBe('signed-out');
  });
});

/** With the one item that an agenda needs to be sent. */
async function aSentMeeting({ call }: TestDesk): Promise<string> {
  const { user } = must(await call.session.state(null));
  const teamId = user?.teams[0]?.id ?? '';
  const employeeId = user?.employeeId ?? '';
  const { caseId } = must(
    await call.cases.create({
      citizen: aNewCitizen({ cpr: cprOf(1) }),
      caseNumber: '27.0001',
      teamId,
      employeeId,
      openedOn: '2026-01-01',
    }),
  );
  const source = { kind: 'case', id: caseId } as const;
  const item = must(await call.committee.startItem({ caseId, kind: 'follow-up', source }));
  const fields = { heldOn: '2026-11-24', startsAt: '13:00', endsAt: '15:00', room: null };
  const made = { meetingId: null, version: null, fields, participantsFromId: null };
  const { id: meetingId } = must(await call.committee.saveMeeting(made));
  const chair = { employeeId, name: null, organisation: null, isPresent: true };
  must(
    await call.committee.saveParticipant({
      meetingId,
      participantId: null,
      version: null,
      participant: { ...chair, role: 'chair' },
    }),
  );
  const placing = { caseId, itemId: item.id, version: item.version, meetingId, place: null };
  must(await call.committee.placeItem(placing));
  const { meeting } = must(await call.committee.meeting({ meetingId }));
  must(await call.committee.send({ meetingId, version: meeting.version }));
  return meetingId;
}
