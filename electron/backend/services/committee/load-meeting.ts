import type { ReadDb } from '#db/open.ts';
import {
  decisionsOnItems,
  findMeeting,
  itemsOfMeetings,
  participantsOf,
  recusalsOf,
} from '#db/queries/committee.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { agendaOf } from '#shared/domain/committee/agenda.ts';
import type { Decision } from '#shared/domain/committee/decision.ts';
import type { AgendaItem, Recusal } from '#shared/domain/committee/item.ts';
import { preparingIssues } from '#shared/domain/committee/meeting-issues.ts';
import type { Meeting, MeetingParticipant } from '#shared/domain/committee/meeting.ts';

/** A meeting with everything that is decided from. */
export interface LoadedMeeting {
  readonly meeting: Meeting;
  readonly participants: readonly MeetingParticipant[];
  /** In the order of the agenda; what was taken back is not on it. */
  readonly items: readonly AgendaItem[];
  readonly recusals: readonly Recusal[];
  readonly decisions: readonly Decision[];
}

export function loadMeeting(read: ReadDb, meetingId: string): Result<LoadedMeeting, AppError> {
  const meeting = findMeeting(read, meetingId);
  if (meeting === null) return fail({ kind: 'not-found' });
  const items = agendaOf(itemsOfMeetings(read, [meetingId]), meetingId);
  const itemIds = items.map(({ id }) => id);
  return succeed({
    meeting,
    items,
    participants: participantsOf(read, [meetingId]),
    recusals: recusalsOf(read, itemIds),
    decisions: decisionsOnItems(read, itemIds),
  });
}

/** For what is prepared: a meeting that is closed is changed no more. */
export function loadMeetingToPrepare(
  read: ReadDb,
  meetingId: string,
): Result<LoadedMeeting, AppError> {
  const loaded = loadMeeting(read, meetingId);
  if (!loaded.ok) return loaded;
  const issues = preparingIssues(loaded.value.meeting);
  return issues.length > 0 ? fail(invalidFields(issues)) : loaded;
}
