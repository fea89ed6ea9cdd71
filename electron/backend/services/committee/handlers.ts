import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { caseItems, itemPage, previewItem } from './case-items.ts';
import { decisionHandlers } from './decision-handlers.ts';
import { heldHandlers } from './held-handlers.ts';
import { meetingHandlers } from './meeting-handlers.ts';
import { saveItem } from './save-item.ts';
import { startItem } from './start-item.ts';
import { restoreItem, withdrawItem } from './withdraw-item.ts';

export const committeeHandlers = {
  caseItems: (ctx, input) => caseItems(ctx, input),
  item: (ctx, input) => itemPage(ctx, input),
  previewItem: (ctx, input) => previewItem(ctx, input),
  startItem: (ctx, input) => startItem(ctx, input),
  saveItem: (ctx, input) => saveItem(ctx, input),
  withdrawItem: (ctx, input) => withdrawItem(ctx, input),
  restoreItem: (ctx, input) => restoreItem(ctx, input),
  ...meetingHandlers,
  ...decisionHandlers,
  ...heldHandlers,
} satisfies AreaHandlers<typeof contract.committee, Contexts>;
