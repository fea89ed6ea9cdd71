import { measurements } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import { sourceIssues } from '#shared/domain/goals/entry-issues.ts';
import { measurementIssues } from '#shared/domain/goals/required.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadGoalOfOpenCase } from './load-goal.ts';

type Input = ParsedInputOf<typeof contract.measure>;

/** A measurement of an active goal, outside a follow-up. */
export function measure(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const { caseId, goalId, measurement } = input;
  const loaded = loadGoalOfOpenCase(ctx.read, { caseId, goalId });
  if (!loaded.ok) return loaded;
  const { goal } = loaded.value;
  if (goal.status !== 'active') return fail(invalid('', 'goal.measured-while-not-active'));
  const issues = [
    ...measurementIssues(goal, measurement, ctx.today()),
    ...sourceIssues(measurement),
  ];
  if (issues.length > 0) return fail(invalidFields(below('measurement', issues)));
  const id = ctx.newId();
  return ctx.commit(
    'goals.measure',
    null,
    saving((tx) => {
      const origin = { followUpId: null, correctsId: null, enteredAt: ctx.now() };
      measurements.add(tx, { ...NEW_ROW, ...measurement, ...origin, id, goalId });
      return { id, version: 1 };
    }),
  );
}
