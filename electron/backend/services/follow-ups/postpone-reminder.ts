import { reminderAnswers } from '#db/commands/follow-ups.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import { postponeIssues } from '#shared/domain/follow-ups/reminders/postpone-issues.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import { derivedReminders } from './reminders.ts';

type Input = ParsedInputOf<typeof followUps.postponeReminder>;

/** Put away until a day, with a reason. Only what stands as the person saw it, and only what may wait. */
export function postponeReminder(
  ctx: CallContext,
  input: Input,
): Result<{ readonly answerId: string; readonly version: number }, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const { standing } = derivedReminders(ctx, loaded.value);
  const issues = postponeIssues(input, standing, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const answer = {
    ...NEW_ROW,
    ...input,
    id: ctx.newId(),
    answeredById: ctx.user.employeeId,
    answeredAt: ctx.now(),
  };
  return ctx.commit(
    'followUps.postponeReminder',
    input.reason,
    saving((tx) => {
      reminderAnswers.add(tx, answer);
      return { answerId: answer.id, version: answer.version };
    }),
  );
}
