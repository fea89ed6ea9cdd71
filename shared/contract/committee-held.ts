import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { Prose, Version } from '../base/text.ts';
import type { ItemAtMeeting } from '../domain/committee/at-meeting.ts';
import type { Minutes } from '../domain/committee/minutes-view.ts';
import { MOST_ITEMS } from '../domain/committee/place-issues.ts';
import { command, query, returns } from './define.ts';

const OneMeeting = z.strictObject({ meetingId: Id });
const Saved = returns<{ readonly id: string; readonly version: number }>();
const touches = ['committee', 'case', 'cases', 'my-day'] as const;

/** The meeting while it is held, and its minutes. */
export const held = {
  itemAtMeeting: query({
    access: 'case.read',
    input: OneMeeting.extend({ caseId: Id, itemId: Id }),
    output: returns<ItemAtMeeting>(),
  }),
  /** While a sent meeting is shown the display stays awake, and the desk locks after half an hour instead. */
  showMeeting: command({
    access: 'case.read',
    input: OneMeeting.extend({ isShown: z.boolean() }),
    output: returns<null>(),
    touches: ['session'],
  }),
  /** To those who take part or prepare; of a case one may not open it tells what one took part in deciding. */
  minutes: query({ access: 'case.read', input: OneMeeting, output: returns<Minutes>() }),
  /** What was not decided waits for another meeting. */
  closeMeeting: command({
    access: 'committee.decide',
    input: OneMeeting.extend({ version: Version, minutesNote: Prose.nullable() }),
    output: Saved,
    touches,
  }),
  /** Closed too soon: decisions can be made again. */
  reopenMeeting: command({
    access: 'committee.decide',
    input: OneMeeting.extend({ version: Version }),
    output: Saved,
    touches,
  }),
  writeMinutes: command({
    access: 'committee.decide',
    input: OneMeeting.extend({ version: Version, minutesNote: Prose.nullable() }),
    output: Saved,
    touches,
  }),
  /** Decisions and their pages are locked, and those who took part no longer open the cases. */
  approveMinutes: command({
    access: 'committee.decide',
    input: OneMeeting.extend({ version: Version }),
    output: Saved,
    touches,
  }),
  /** A dated correction to the decision on the item at a place, after approval. */
  addAddendum: command({
    access: 'committee.decide',
    input: OneMeeting.extend({ place: z.int().min(1).max(MOST_ITEMS), text: Prose }),
    output: returns<null>(),
    touches,
  }),
};
