import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { Version } from '../base/text.ts';
import type { MeetingList, MeetingView } from '../domain/committee/agenda-view.ts';
import { MOST_ITEMS } from '../domain/committee/place-issues.ts';
import { meetingFields, MeetingParticipant } from '../domain/committee/meeting.ts';
import { command, query, returns } from './define.ts';
import { Exported, Reason } from './field.ts';

export const MeetingFields = z.strictObject(meetingFields);

export const ParticipantFields = MeetingParticipant.pick({
  employeeId: true,
  name: true,
  organisation: true,
  role: true,
  isPresent: true,
});

const Order = z.array(Id).max(MOST_ITEMS);
const OneMeeting = z.strictObject({ meetingId: Id });
const Saved = returns<{ readonly id: string; readonly version: number }>();
const touches = ['committee'] as const;
/** An item stands on its case too. */
const touchesCase = ['committee', 'case'] as const;

/** Meetings: who takes part, and what is on the agenda. */
export const meetings = {
  meetings: query({ access: 'case.read', input: z.null(), output: returns<MeetingList>() }),
  meeting: query({ access: 'case.read', input: OneMeeting, output: returns<MeetingView>() }),
  exportMeetings: command({ access: 'case.export', input: z.null(), output: Exported }),
  exportAgenda: command({ access: 'case.export', input: OneMeeting, output: Exported }),
  saveMeeting: command({
    access: 'committee.prepare',
    input: z.strictObject({
      meetingId: Id.nullable(),
      version: Version.nullable(),
      fields: MeetingFields,
      /** A new meeting begins with those who took part in this one. */
      participantsFromId: Id.nullable(),
    }),
    output: Saved,
    touches,
  }),
  /** A meeting that will not be held: its items wait again. */
  cancelMeeting: command({
    access: 'committee.prepare',
    input: OneMeeting.extend({ version: Version, reason: Reason }),
    output: Saved,
    touches: touchesCase,
  }),
  saveParticipant: command({
    access: 'committee.prepare',
    input: OneMeeting.extend({
      participantId: Id.nullable(),
      version: Version.nullable(),
      participant: ParticipantFields,
    }),
    output: Saved,
    touches,
  }),
  removeParticipant: command({
    access: 'committee.prepare',
    input: OneMeeting.extend({ participantId: Id, version: Version }),
    output: Saved,
    touches,
  }),
  /** On an agenda, to another, or off it (null). `place` counts from 0; null is last. */
  placeItem: command({
    access: 'committee.prepare',
    input: z.strictObject({
      caseId: Id,
      itemId: Id,
      version: Version,
      meetingId: Id.nullable(),
      place: z.int().min(0).max(MOST_ITEMS).nullable(),
    }),
    output: Saved,
    touches: touchesCase,
  }),
  /** The whole agenda in its new order, and as it was seen: a change made meanwhile is not overwritten. */
  orderAgenda: command({
    access: 'committee.prepare',
    input: OneMeeting.extend({ itemIds: Order, seenItemIds: Order }),
    output: returns<null>(),
    touches,
  }),
  recuse: command({
    access: 'committee.prepare',
    input: z.strictObject({ caseId: Id, itemId: Id, participantId: Id, reason: Reason }),
    output: Saved,
    touches,
  }),
  /**
   * As who decides, and not as who prepares: that is all a recused chair reaches of the case. Their own, entered
   * by themselves, they take back; it is told to the case's team leader as an opening from outside.
   */
  withdrawRecusal: command({
    access: 'committee.decide',
    input: z.strictObject({ caseId: Id, recusalId: Id, version: Version, reason: Reason }),
    output: Saved,
    touches,
  }),
  /** From here on those who take part may open the cases of the agenda. */
  send: command({
    access: 'committee.prepare',
    input: OneMeeting.extend({ version: Version }),
    output: Saved,
    touches: ['committee', 'case', 'cases'],
  }),
};
