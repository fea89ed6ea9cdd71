import type { held } from '#shared/contract/committee-held.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import {
  addAddendum,
  approveMinutes,
  closeMeeting,
  reopenMeeting,
  writeMinutes,
} from './close-meeting.ts';
import { itemAtMeeting } from './item-at-meeting.ts';
import { meetingMinutes } from './minutes.ts';
import { showMeeting } from './show-meeting.ts';

export const heldHandlers = {
  itemAtMeeting: (ctx, input) => itemAtMeeting(ctx, input),
  showMeeting: (ctx, input) => showMeeting(ctx, input),
  minutes: (ctx, input) => meetingMinutes(ctx, input),
  closeMeeting: (ctx, input) => closeMeeting(ctx, input),
  reopenMeeting: (ctx, input) => reopenMeeting(ctx, input),
  writeMinutes: (ctx, input) => writeMinutes(ctx, input),
  approveMinutes: (ctx, input) => approveMinutes(ctx, input),
  addAddendum: (ctx, input) => addAddendum(ctx, input),
} satisfies AreaHandlers<typeof held, Contexts>;
