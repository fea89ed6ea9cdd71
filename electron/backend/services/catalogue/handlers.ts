import { currentCatalogue } from '#db/queries/catalogue.ts';
import { succeed } from '#shared/base/result.ts';
import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';

export const catalogueHandlers = {
  current: (ctx) => succeed(currentCatalogue(ctx.read, ctx.today())),
} satisfies AreaHandlers<typeof contract.catalogue, Contexts>;
