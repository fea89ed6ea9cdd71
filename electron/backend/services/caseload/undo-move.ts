import { assignments } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { loadManyListedRows } from '#db/queries/case-rows.ts';
import { entryOf, updatesIn } from '#db/queries/entries.ts';
import { caseIdsOfMove } from '#db/queries/moves.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import { isAnnulled } from '#shared/domain/cases/annulment.ts';
import { takenBack } from '#shared/domain/cases/take-back.ts';
import type { CallContext } from '../../context.ts';
import { UNDO_MILLISECONDS } from '../cases/may-undo.ts';
import { BECAUSE_UNDONE } from '../cases/stored-words.ts';

/**
 * The whole move, or nothing of it: what it added is annulled, what it ended runs on. Somebody else may have looked at
 * one of many cases meanwhile, which a leader who chose the wrong colleague must not be held to; what somebody has
 * written on since is left as they left it.
 */
export function undoMove(
  ctx: CallContext,
  { moveId }: { readonly moveId: string },
): Result<{ readonly cases: number }, AppError> {
  const entry = entryOf(ctx.read, 'case-assignment', moveId);
  if (entry === null || entry.userId !== ctx.user.userId) return fail({ kind: 'not-found' });
  if (Date.parse(ctx.now()) - Date.parse(entry.at) > UNDO_MILLISECONDS) {
    return fail(invalid('', 'caseload.undo-too-late'));
  }
  const added = caseIdsOfMove(ctx.read, entry.changeSetId);
  const rows = loadManyListedRows(
    ctx.read,
    added.map(({ caseId }) => caseId),
  ).flatMap((one) => one.assignments);
  const addedIds = new Set(added.map(({ assignmentId }) => assignmentId));
  const standing = rows.filter((one) => addedIds.has(one.id) && !isAnnulled(one));
  if (standing.length === 0) return fail(invalid('', 'annul.already'));
  const updates = updatesIn(ctx.read, entry.changeSetId, 'case-assignment');
  return ctx.commit(
    'caseload.undoMove',
    null,
    saving((tx) => {
      for (const one of standing) {
        const annulled = { annulledAt: ctx.now(), annulledReason: BECAUSE_UNDONE };
        assignments.replace(tx, { ...one, ...annulled });
      }
      for (const update of updates) {
        const row = rows.find((one) => one.id === update.rowId);
        const before = row === undefined ? null : takenBack(row, update);
        if (before !== null) assignments.replace(tx, before);
      }
      return { cases: standing.length };
    }),
  );
}
