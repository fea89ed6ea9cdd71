import { describe, expect, it } from 'vitest';
import { acuteGrants } from '#shared/domain/committee/acute-grants.ts';
import { carryOver } from '#shared/domain/committee/carry-over.ts';
import type { Decision } from '#shared/domain/committee/decision.ts';
import { limitOf } from '#shared/domain/committee/limit.ts';
import {
  plannedMeetings,
  type Meeting,
  type MeetingParticipant,
} from '#shared/domain/committee/meeting.ts';
import { MOST_ITEMS, placeIssues } from '#shared/domain/committee/place-issues.ts';
import { quorumOf } from '#shared/domain/committee/quorum.ts';
import { SETTINGS } from '#test/support/case-rows.ts';
import { anItem } from '#test/support/committee-for-tests.ts';
import { anIntervention, idOf } from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';
const AT = '2026-11-20T10:00:00.000Z';

function aMeeting(fields: Partial<Meeting> = {}): Meeting {
  return {
    id: idOf(800),
    version: 1,
    heldOn: '2026-11-24',
    startsAt: '13:00',
    endsAt: '15:00',
    room: null,
    sentAt: null,
    closedAt: null,
    approvedAt: null,
    approvedById: null,
    minutesNote: null,
    annulledAt: null,
    annulledReason: null,
    ...fields,
  };
}

function seat(n: number, role: MeetingParticipant['role'], isPresent = true): MeetingParticipant {
  return {
    id: idOf(900 + n),
    version: 1,
    meetingId: idOf(800),
    employeeId: idOf(950 + n),
    name: null,
    organisation: null,
    role,
    isPresent,
    annulledAt: null,
    annulledReason: null,
  };
}

const recusal = (participantId: string, itemId = idOf(700)) => ({
  id: idOf(990),
  version: 1,
  itemId,
  participantId,
  reason: 'Er bror til borgeren',
  annulledAt: null,
  annulledReason: null,
});

describe('quorum of an item', () => {
  const [chair, deputy, third, notes] = [
    seat(1, 'chair'),
    seat(2, 'deputy'),
    seat(3, 'controller'),
    seat(4, 'minutes'),
  ];

  it('is not reached where nobody can lead, however many there are', () => {
    const many = [3, 5, 6, 7].map((n) => seat(n, 'caseworker'));
    expect(quorumOf(many, [], idOf(700), 3)).toMatchObject({
      counted: 4,
      isReached: false,
      leader: null,
    });
  });

  it('counts neither the absent, the recused nor who takes the minutes', () => {
    const absent = { ...third, isPresent: false };
    expect(quorumOf([chair, deputy, absent, notes], [], idOf(700), 3)).toMatchObject({
      counted: 2,
      isReached: false,
    });
    const recused = [recusal(chair.id)];
    expect(quorumOf([chair, deputy, third, notes], recused, idOf(700), 3)).toMatchObject({
      counted: 2,
      isReached: false,
      leader: deputy,
    });
    expect(quorumOf([chair, deputy, third], recused, idOf(701), 3)).toMatchObject({
      counted: 3,
      isReached: true,
      leader: chair,
    });
  });
});

describe('putting an item on an agenda', () => {
  const facts = {
    item: anItem(),
    decision: null,
    from: null,
    to: aMeeting(),
    itemsThere: 0,
    caseIsClosed: false,
  };
  const codes = (changed: Partial<Parameters<typeof placeIssues>[0]>) =>
    placeIssues({ ...facts, ...changed }).map(({ code }) => code);

  it('is refused where it is taken back, decided, closed on either side, or there are too many', () => {
    expect(codes({ item: anItem({ withdrawnOn: TODAY }) })).toEqual(['meeting.item-withdrawn']);
    expect(codes({ decision: {} as Decision })).toEqual(['meeting.item-decided']);
    expect(codes({ to: aMeeting({ closedAt: AT }) })).toEqual(['meeting.is-held']);
    expect(codes({ from: aMeeting({ closedAt: AT, approvedAt: AT }) })).toEqual([
      'meeting.minutes-approved',
    ]);
    expect(codes({ to: null })).toEqual(['meeting.item-not-placed']);
    expect(codes({ caseIsClosed: true })).toEqual(['case.is-closed']);
    expect(codes({ itemsThere: MOST_ITEMS })).toEqual(['meeting.too-many-items']);
  });

  it('is open until the meeting is closed, also after it was sent', () => {
    expect(codes({ to: aMeeting({ sentAt: AT }) })).toEqual([]);
    expect(codes({ from: aMeeting(), itemsThere: MOST_ITEMS })).toEqual([]);
  });
});

describe('what goes on to the next meeting', () => {
  const item = anItem({ meetingId: idOf(800), place: 3 });

  it('is nothing of a decision that ends the matter', () => {
    expect(carryOver(item, 'granted', [item], TODAY)).toBeNull();
    expect(carryOver(item, 'noted', [item], TODAY)).toBeNull();
  });

  it('is the same words on no agenda, once', () => {
    const carried = carryOver(item, 'postponed', [item], TODAY);
    expect(carried).toMatchObject({
      act: 'add',
      item: { carriedFromId: item.id, meetingId: null, place: null, question: item.question },
    });
    const waiting = anItem({ id: idOf(701), carriedFromId: item.id });
    expect(carryOver(item, 'returned', [item, waiting], TODAY)).toBeNull();
  });

  it('goes away again when the decision is corrected, unless it has an agenda', () => {
    const waiting = anItem({ id: idOf(701), carriedFromId: item.id });
    expect(carryOver(item, 'granted', [item, waiting], TODAY)).toEqual({
      act: 'take-back',
      item: waiting,
    });
    const placed = { ...waiting, meetingId: idOf(801) };
    expect(carryOver(item, 'granted', [item, placed], TODAY)).toBeNull();
  });
});

describe('acute grants the committee has not been told of', () => {
  const acute = (id: number, grantedOn: string | null) =>
    anIntervention({ id: idOf(id), isAcute: true, grantedOn });
  const period = { lastMeetingOn: '2026-11-10', meetingOn: '2026-11-24' };
  const ids = (found: ReturnType<typeof acuteGrants>) => found.map(({ id }) => id);

  it('are those from the last meeting to this, both days included', () => {
    const all = [
      acute(1, '2026-11-09'),
      acute(2, '2026-11-10'),
      acute(3, '2026-11-24'),
      acute(4, '2026-11-25'),
      acute(5, null),
      anIntervention({ id: idOf(6), grantedOn: '2026-11-12' }),
    ];
    expect(ids(acuteGrants(all, [], period))).toEqual([idOf(2), idOf(3)]);
  });

  it('are not asked of again once an item is about them, unless it was taken back', () => {
    const all = [acute(1, '2026-11-12')];
    const source = { kind: 'intervention', id: idOf(1) } as const;
    expect(acuteGrants(all, [anItem({ source })], period)).toEqual([]);
    const withdrawn = anItem({ source, withdrawnOn: TODAY });
    expect(ids(acuteGrants(all, [withdrawn], period))).toEqual([idOf(1)]);
  });

  it('of the first meeting go three months back', () => {
    const all = [acute(1, '2026-08-23'), acute(2, '2026-08-24')];
    expect(ids(acuteGrants(all, [], { ...period, lastMeetingOn: null }))).toEqual([idOf(2)]);
  });
});

it('somebody may grant as much as the highest of their roles, and without one nothing', () => {
  const { committee } = SETTINGS;
  expect(limitOf(['caseworker', 'admin'], committee)).toBe(0);
  expect(limitOf(['team-leader'], committee)).toBe(50_000_000);
  expect(limitOf(['team-leader', 'chair'], committee)).toBe(100_000_000);
});

it('meetings to come are those that are neither held nor cancelled, soonest first', () => {
  const later = aMeeting({ id: idOf(2), heldOn: '2026-12-08' });
  const today = aMeeting({ id: idOf(3), heldOn: '2026-11-22' });
  const others = [
    aMeeting({ id: idOf(4), heldOn: '2026-11-21' }),
    aMeeting({ id: idOf(5), heldOn: '2026-12-01', closedAt: AT }),
    aMeeting({ id: idOf(6), heldOn: '2026-12-01', annulledAt: AT }),
  ];
  const planned = plannedMeetings([later, ...others, today], '2026-11-22');
  expect(planned.map(({ id }) => id)).toEqual([idOf(3), idOf(2)]);
});
