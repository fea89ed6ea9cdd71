import { z } from 'zod';
import { Id } from '../base/ids.ts';
import type { ItemAtMeeting } from '../domain/committee/at-meeting.ts';
import { command, query, returns } from './define.ts';

/** The meeting while it is held. */
export const held = {
  itemAtMeeting: query({
    access: 'case.read',
    input: z.strictObject({ meetingId: Id, caseId: Id, itemId: Id }),
    output: returns<ItemAtMeeting>(),
  }),
  /** While a sent meeting is shown the display stays awake, and the desk locks after half an hour instead. */
  showMeeting: command({
    access: 'case.read',
    input: z.strictObject({ meetingId: Id, isShown: z.boolean() }),
    output: returns<null>(),
    touches: ['session'],
  }),
};
