import { entryOf, wasSeenByOthersSince } from '#db/queries/entries.ts';
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
  if (entry === null || entry.userId !== ctx.user.userId) return false;
  if (Date.parse(ctx.now()) - Date.parse(entry.at) > UNDO_MILLISECONDS) return false;
  return !wasSeenByOthersSince(ctx.read, row, of, entry);
}
