import type { meetings } from '#shared/contract/committee-meetings.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { exportAgenda, exportMeetings } from './export-meetings.ts';
import { listMeetings } from './list-meetings.ts';
import { openMeeting } from './open-meeting.ts';
import { orderAgenda, placeItem } from './place-item.ts';
import { recuse, withdrawRecusal } from './recuse.ts';
import { cancelMeeting, saveMeeting } from './save-meeting.ts';
import { removeParticipant, saveParticipant } from './save-participant.ts';
import { sendAgenda } from './send.ts';

export const meetingHandlers = {
  meetings: (ctx) => listMeetings(ctx),
  meeting: (ctx, input) => openMeeting(ctx, input),
  exportMeetings: (ctx) => exportMeetings(ctx),
  exportAgenda: (ctx, input) => exportAgenda(ctx, input),
  saveMeeting: (ctx, input) => saveMeeting(ctx, input),
  cancelMeeting: (ctx, input) => cancelMeeting(ctx, input),
  saveParticipant: (ctx, input) => saveParticipant(ctx, input),
  removeParticipant: (ctx, input) => removeParticipant(ctx, input),
  placeItem: (ctx, input) => placeItem(ctx, input),
  orderAgenda: (ctx, input) => orderAgenda(ctx, input),
  recuse: (ctx, input) => recuse(ctx, input),
  withdrawRecusal: (ctx, input) => withdrawRecusal(ctx, input),
  send: (ctx, input) => sendAgenda(ctx, input),
} satisfies AreaHandlers<typeof meetings, Contexts>;
