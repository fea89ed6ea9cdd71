import type { FieldIssue } from '../../base/errors.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { AgendaItem } from './item.ts';
import { meetingState, type Meeting, type MeetingParticipant } from './meeting.ts';

type Dates = Pick<Meeting, 'sentAt' | 'closedAt' | 'approvedAt'>;

/** Agenda and participants are changed until the chair has closed the meeting. */
export function preparingIssues(meeting: Dates): readonly FieldIssue[] {
  switch (meetingState(meeting)) {
    case 'draft':
    case 'sent':
      return [];
    case 'held':
      return [{ path: '', code: 'meeting.is-held' }];
    case 'minutes-approved':
      return [{ path: '', code: 'meeting.minutes-approved' }];
  }
}

export function meetingIssues(
  meeting: Pick<Meeting, 'startsAt' | 'endsAt'>,
): readonly FieldIssue[] {
  return meeting.endsAt > meeting.startsAt
    ? []
    : [{ path: 'endsAt', code: 'meeting.ends-before-it-starts' }];
}

/** What keeps the agenda from being sent. Too few for a quorum does not: the items can still be discussed. */
export function sendIssues(
  meeting: Dates,
  participants: readonly MeetingParticipant[],
  agenda: readonly AgendaItem[],
): readonly FieldIssue[] {
  if (meeting.sentAt !== null) return [{ path: '', code: 'meeting.sent-already' }];
  const issues: FieldIssue[] = [];
  if (!notAnnulled(participants).some((one) => one.role === 'chair')) {
    issues.push({ path: '', code: 'meeting.no-chair' });
  }
  if (agenda.length === 0) issues.push({ path: '', code: 'meeting.no-items' });
  return issues;
}
