import { discardDraft, saveDraft } from '#db/commands/drafts.ts';
import { listDrafts, loadDraft } from '#db/queries/drafts.ts';
import { succeed } from '#shared/base/result.ts';
import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';

/** Always the signed-in person's own: no entry takes the id of a user. */
export const draftHandlers = {
  load: (ctx, { key }) => succeed(loadDraft(ctx.read, { userId: ctx.user.userId, key })),
  save: (ctx, { key, content }) => {
    const savedAt = ctx.now();
    const row = { id: ctx.newId(), userId: ctx.user.userId, key, content, savedAt };
    ctx.commitUnlogged((tx) => saveDraft(tx, row));
    return succeed({ savedAt });
  },
  discard: (ctx, { key }) => {
    ctx.commitUnlogged((tx) => discardDraft(tx, { userId: ctx.user.userId, key }));
    return succeed(null);
  },
  list: (ctx) => succeed(listDrafts(ctx.read, ctx.user.userId)),
} satisfies AreaHandlers<typeof contract.drafts, Contexts>;
