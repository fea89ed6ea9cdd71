import type { held } from '#shared/contract/committee-held.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { itemAtMeeting } from './item-at-meeting.ts';
import { showMeeting } from './show-meeting.ts';

export const heldHandlers = {
  itemAtMeeting: (ctx, input) => itemAtMeeting(ctx, input),
  showMeeting: (ctx, input) => showMeeting(ctx, input),
} satisfies AreaHandlers<typeof held, Contexts>;
