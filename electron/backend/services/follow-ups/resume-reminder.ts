import { reminderAnswers } from '#db/commands/follow-ups.ts';
import { saving } from '#db/commands/refusal.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';
import { BECAUSE_RESUMED } from '../cases/stored-words.ts';

type Input = ParsedInputOf<typeof followUps.resumeReminder>;

/** The answer is annulled: the reminder stands again at once, and the history says that it was put away. */
export function resumeReminder(ctx: CallContext, input: Input): Result<null, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.reminderAnswers, input.answerId);
  if (!found.ok) return found;
  return ctx.commit(
    'followUps.resumeReminder',
    null,
    saving((tx) => {
      reminderAnswers.replace(tx, {
        ...found.value,
        version: input.version,
        annulledAt: ctx.now(),
        annulledReason: BECAUSE_RESUMED,
      });
      return null;
    }),
  );
}
