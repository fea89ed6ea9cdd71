import {
  entryOf,
  wasOpenedByOthersSince,
  wasSeenByOthersSince,
  type RowEntry,
} from '#db/queries/entries.ts';
import type { AnnullableKind } from '#shared/contract/cases.ts';
import type { CallContext } from '../../context.ts';

export const UNDO_MILLISECONDS = 10 * 60 * 1000;

/**
 * Within 10 minutes the person who entered something may take it back without a reason, unless somebody else
 * has seen the case or written on the row, or it has been printed: then others may have acted on it.
 */
export function mayUndo(
  ctx: CallContext,
  row: { readonly kind: AnnullableKind; readonly id: string },
  of: { readonly caseId: string; readonly citizenId: string },
): boolean {
  const entry = entryOf(ctx.read, row.kind, row.id);
  return entry !== null && isFresh(ctx, entry) && !wasSeenByOthersSince(ctx.read, row, of, entry);
}

/** The same of an act on rows that were there before it. What others wrote on them since is the caller's to ask. */
export function mayUndoAct(
  ctx: CallContext,
  act: RowEntry,
  of: { readonly caseId: string; readonly citizenId: string },
): boolean {
  return isFresh(ctx, act) && !wasOpenedByOthersSince(ctx.read, of, act);
}

function isFresh(ctx: CallContext, { userId, at }: RowEntry): boolean {
  return userId === ctx.user.userId && Date.parse(ctx.now()) - Date.parse(at) <= UNDO_MILLISECONDS;
}
