import { caseFiles, citizens } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { reopenCase as reopenedCase } from '#shared/domain/cases/closing.ts';
import type { CallContext } from '../../context.ts';
import { loadCase } from './load-case.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.reopen>;

/**
 * Number and history stay. A case that a death closed is reopened only where the death was a mistake, so
 * the date of death goes; what it ended stays ended, and is taken up again by hand.
 */
export function reopenCase(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const { case: closed, citizen } = loaded.value;
  const reopened = reopenedCase(closed);
  if (!reopened.ok) return fail(invalidFields(reopened.error));
  const isAliveAfterAll = closed.closeReason === 'died' && citizen.diedOn !== null;
  return ctx.commit(
    'cases.reopen',
    input.reason,
    saving((tx) => {
      const version = caseFiles.replace(tx, { ...reopened.value, version: input.version });
      if (isAliveAfterAll) citizens.replace(tx, { ...citizen, diedOn: null });
      return { id: closed.id, version };
    }),
  );
}
