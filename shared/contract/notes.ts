import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { command, query, returns } from './define.ts';

const OneMeeting = z.strictObject({ meetingId: Id });

/**
 * What whoever leads a meeting writes for nobody else. Read and written in its own window alone, and on
 * paper where whoever wrote it asks for that.
 */
export const notes = {
  /** Opens that window, or brings it forward. */
  open: command({ access: 'committee.decide', input: OneMeeting, output: returns<null>() }),
  /** Whether a print can take one along: the reader leads the meeting, and has written something. */
  printable: query({ access: 'committee.decide', input: OneMeeting, output: returns<boolean>() }),
  read: query({
    access: 'notes-window',
    input: OneMeeting,
    output: returns<{
      readonly heldOn: string;
      readonly note: { readonly text: string; readonly savedAt: string } | null;
    }>(),
  }),
  save: command({
    access: 'notes-window',
    input: OneMeeting.extend({ text: z.string().max(100_000) }),
    output: returns<{ readonly savedAt: string }>(),
    touches: ['notes'],
  }),
  /** Nothing of it is left. */
  remove: command({
    access: 'notes-window',
    input: OneMeeting,
    output: returns<null>(),
    touches: ['notes'],
  }),
};
