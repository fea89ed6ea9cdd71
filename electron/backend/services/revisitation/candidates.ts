import { revisitationCandidates } from '#db/commands/revisitation.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { isRunning } from '#shared/domain/revisitation/state.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';

/** A person puts the case on the list, and says why. */
export function addCandidate(
  ctx: CallContext,
  { caseId, reason }: ParsedInputOf<typeof revisitation.addCandidate>,
): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, caseId);
  if (!loaded.ok) return loaded;
  const { revisitations, revisitationCandidates: known } = loaded.value;
  if (notAnnulled(revisitations).some((one) => isRunning(one))) {
    return fail(invalid('', 'revisitation.one-is-running'));
  }
  if (notAnnulled(known).some((one) => one.removedOn === null)) {
    return fail(invalid('', 'revisitation.on-the-list-already'));
  }
  const id = ctx.newId();
  return ctx.commit(
    'revisitation.addCandidate',
    reason,
    saving((tx) => {
      revisitationCandidates.add(tx, {
        ...NEW_ROW,
        id,
        caseId,
        addedOn: ctx.today(),
        addedById: ctx.user.employeeId,
        reason,
        removedOn: null,
        removedReason: null,
      });
      return { id, version: NEW_ROW.version };
    }),
  );
}

export function removeCandidate(
  ctx: CallContext,
  input: ParsedInputOf<typeof revisitation.removeCandidate>,
): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.revisitationCandidates, input.candidateId);
  if (!found.ok) return found;
  if (found.value.removedOn !== null) {
    return fail(invalid('', 'revisitation.off-the-list-already'));
  }
  const removed = {
    ...found.value,
    version: input.version,
    removedOn: ctx.today(),
    removedReason: input.reason,
  };
  return ctx.commit(
    'revisitation.removeCandidate',
    input.reason,
    saving((tx) => ({ id: removed.id, version: revisitationCandidates.replace(tx, removed) })),
  );
}
