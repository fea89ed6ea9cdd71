import { goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError, type FieldIssue } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import { goalDayIssues } from '#shared/domain/goals/entry-issues.ts';
import type { Goal } from '#shared/domain/goals/model.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';

type Input = ParsedInputOf<typeof contract.agree>;

/** One talk about several goals: the same answer on each, all of them or none. */
export function agree(ctx: CallContext, input: Input): Result<null, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const { agreement } = input;
  const agreed: Goal[] = [];
  const issues: FieldIssue[] = [...goalDayIssues({ baselineDate: null, agreement }, ctx.today())];
  for (const [place, { goalId, version }] of input.goals.entries()) {
    const found = ownRow(loaded.value.goals, goalId);
    if (!found.ok) return found;
    const isTwice = agreed.some((one) => one.id === goalId);
    if (isTwice) issues.push({ path: `goals.${place}`, code: 'goal.chosen-twice' });
    if (isClosed(found.value.status)) issues.push({ path: `goals.${place}`, code: 'goal.closed' });
    agreed.push({ ...found.value, version, agreement });
  }
  if (issues.length > 0) return fail(invalidFields(issues));
  return ctx.commit(
    'goals.agree',
    null,
    saving((tx) => {
      for (const goal of agreed) goals.replace(tx, goal);
      return null;
    }),
  );
}
