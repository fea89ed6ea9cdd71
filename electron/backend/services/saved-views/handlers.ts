import { removeView, saveView } from '#db/commands/saved-views.ts';
import { isCitizenName, loadSavedViews } from '#db/queries/saved-views.ts';
import { maskCprsIn } from '#shared/base/cpr.ts';
import { invalid } from '#shared/base/errors.ts';
import { fail, succeed } from '#shared/base/result.ts';
import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';

export const savedViewHandlers = {
  list: (ctx, { list }) => succeed(loadSavedViews(ctx.read, { userId: ctx.user.userId, list })),
  save: (ctx, { name, view }) => {
    // A view is named after what it shows: a person's name or number would stand outside every log and erasure.
    if (maskCprsIn(name) !== name || isCitizenName(ctx.read, name)) {
      return fail(invalid('name', 'saved-view.name-is-a-person'));
    }
    const { userId } = ctx.user;
    const { list } = view;
    ctx.commitUnlogged((tx) => saveView(tx, { id: ctx.newId(), userId, list, name, view }));
    const saved = loadSavedViews(ctx.read, { userId, list }).find((one) => one.name === name);
    return succeed({ id: saved?.id ?? '' });
  },
  remove: (ctx, { id }) => {
    ctx.commitUnlogged((tx) => removeView(tx, { userId: ctx.user.userId, id }));
    return succeed(null);
  },
} satisfies AreaHandlers<typeof contract.savedViews, Contexts>;
