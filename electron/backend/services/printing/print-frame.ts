import type { PrintFrame } from '#shared/domain/printing/content.ts';
import type { CallContext } from '../../context.ts';

/** What stands on every page of a print made now. */
export function frameFor(ctx: CallContext): PrintFrame {
  return {
    printedAt: ctx.now(),
    printedBy: ctx.user.initials,
    dataAsOf: ctx.today(),
    demo: ctx.session.state().demo,
  };
}
