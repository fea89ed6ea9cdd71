import type { FieldIssue } from '../../base/errors.ts';
import { meetingState, type Meeting, type MeetingState } from './meeting.ts';
import type { Quorum } from './quorum.ts';

export type MinutesAct = 'close' | 'reopen' | 'write' | 'approve' | 'add';

/** Where each act is done: a meeting is closed once it is sent, and so on to the addenda after approval. */
const DONE_WHILE: Readonly<Record<MinutesAct, readonly MeetingState[]>> = {
  close: ['sent'],
  reopen: ['held'],
  write: ['held'],
  approve: ['held'],
  add: ['minutes-approved'],
};

const REFUSED: Readonly<Record<MeetingState, string>> = {
  draft: 'meeting.not-sent',
  sent: 'meeting.not-closed',
  held: 'meeting.closed-already',
  'minutes-approved': 'meeting.approved-already',
};

/** What keeps the minutes from being closed, written in, approved or added to by the one at the keyboard. */
export function minutesIssues(
  act: MinutesAct,
  meeting: Pick<Meeting, 'sentAt' | 'closedAt' | 'approvedAt'>,
  facts: {
    /** Employee. */
    readonly byId: string;
    /** Of the meeting as a whole. */
    readonly quorum: Quorum;
  },
): readonly FieldIssue[] {
  const state = meetingState(meeting);
  if (!DONE_WHILE[act].includes(state)) {
    const code = act === 'add' && state === 'held' ? 'meeting.not-approved' : REFUSED[state];
    return [{ path: '', code }];
  }
  const { leader } = facts.quorum;
  return leader?.employeeId === facts.byId ? [] : [{ path: '', code: 'meeting.only-the-leader' }];
}
