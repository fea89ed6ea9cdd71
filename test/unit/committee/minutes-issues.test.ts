import { expect, it } from 'vitest';
import { minutesIssues, type MinutesAct } from '#shared/domain/committee/minutes-issues.ts';
import type { Meeting, MeetingParticipant } from '#shared/domain/committee/meeting.ts';
import type { Quorum } from '#shared/domain/committee/quorum.ts';

type Dates = Pick<Meeting, 'sentAt' | 'closedAt' | 'approvedAt'>;

const AT = '2026-11-22T10:00:00.000Z';
const DRAFT = { sentAt: null, closedAt: null, approvedAt: null };
const SENT = { ...DRAFT, sentAt: AT };
const HELD = { ...SENT, closedAt: AT };
const APPROVED = { ...HELD, approvedAt: AT };
const ACTS: readonly MinutesAct[] = ['close', 'reopen', 'write', 'approve', 'add'];

function quorumLedBy(employeeId: string | null): Quorum {
  const leader = employeeId === null ? null : ({ employeeId } as MeetingParticipant);
  return { counted: 3, needed: 3, isReached: true, leader };
}

const codes = (act: MinutesAct, meeting: Dates) =>
  minutesIssues(act, meeting, { byId: 'chair', quorum: quorumLedBy('chair') }).map(
    ({ code }) => code,
  );

it('nothing is done to the minutes of a meeting that was never sent', () => {
  expect(ACTS.map((act) => codes(act, DRAFT))).toEqual(ACTS.map(() => ['meeting.not-sent']));
});

it('each act has its time, and says which is missing', () => {
  expect(
    ACTS.map((act) => [act, codes(act, SENT), codes(act, HELD), codes(act, APPROVED)]),
  ).toEqual([
    ['close', [], ['meeting.closed-already'], ['meeting.approved-already']],
    ['reopen', ['meeting.not-closed'], [], ['meeting.approved-already']],
    ['write', ['meeting.not-closed'], [], ['meeting.approved-already']],
    ['approve', ['meeting.not-closed'], [], ['meeting.approved-already']],
    ['add', ['meeting.not-closed'], ['meeting.not-approved'], []],
  ]);
});

it('is for whoever leads the meeting, and for nobody where nobody does', () => {
  const by = (byId: string, leaderId: string | null) =>
    minutesIssues('approve', HELD, { byId, quorum: quorumLedBy(leaderId) }).map(({ code }) => code);
  expect(by('deputy', 'chair')).toEqual(['meeting.only-the-leader']);
  expect(by('chair', null)).toEqual(['meeting.only-the-leader']);
  expect(by('deputy', 'deputy')).toEqual([]);
});
