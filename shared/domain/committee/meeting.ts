import { z } from 'zod';
import { CivilDate, Instant } from '../../base/dates.ts';
import { Id } from '../../base/ids.ts';
import { Line, Prose, Version } from '../../base/text.ts';
import { annulmentFields, notAnnulled } from '../cases/annulment.ts';

/** "13:30", 24 hours. */
export const TimeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
export type TimeOfDay = z.infer<typeof TimeOfDay>;

export const meetingFields = {
  heldOn: CivilDate,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  room: Line.nullable(),
};

/** One meeting of the committee. Its state is read from its dates: `meetingState`. */
export const Meeting = z.strictObject({
  id: Id,
  version: Version,
  ...meetingFields,
  sentAt: Instant.nullable(),
  /** When the chair closed it. */
  closedAt: Instant.nullable(),
  approvedAt: Instant.nullable(),
  /** Employee: the chair who approved the minutes. */
  approvedById: Id.nullable(),
  /** What the minutes say beside the decisions. */
  minutesNote: Prose.nullable(),
  ...annulmentFields,
});
export type Meeting = z.infer<typeof Meeting>;

export const ParticipantRole = z.enum([
  'chair',
  'deputy',
  'caseworker',
  'provider',
  'team-leader',
  'controller',
  'cross-area',
  'minutes',
]);
export type ParticipantRole = z.infer<typeof ParticipantRole>;

/** An employee, or somebody from outside by name. */
export const MeetingParticipant = z.strictObject({
  id: Id,
  version: Version,
  meetingId: Id,
  employeeId: Id.nullable(),
  name: Line.nullable(),
  /** Of somebody from outside: where they come from. */
  organisation: Line.nullable(),
  role: ParticipantRole,
  isPresent: z.boolean(),
  ...annulmentFields,
});
export type MeetingParticipant = z.infer<typeof MeetingParticipant>;

export type MeetingState = 'draft' | 'sent' | 'held' | 'minutes-approved';

export function meetingState(
  meeting: Pick<Meeting, 'sentAt' | 'closedAt' | 'approvedAt'>,
): MeetingState {
  if (meeting.approvedAt !== null) return 'minutes-approved';
  if (meeting.closedAt !== null) return 'held';
  return meeting.sentAt === null ? 'draft' : 'sent';
}

/** Those an item may still come on, soonest first. */
export function plannedMeetings(
  meetings: readonly Meeting[],
  today: CivilDate,
): readonly Meeting[] {
  return notAnnulled(meetings)
    .filter(({ closedAt, heldOn }) => closedAt === null && heldOn >= today)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}
