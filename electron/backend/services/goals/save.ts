import { addGoalRevision, goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { below, invalidFields, type AppError, type FieldIssue } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import { changeIssues, changesWhatWasAgreed } from '#shared/domain/goals/change.ts';
import type { Goal } from '#shared/domain/goals/model.ts';
import { baselineIssues, goalDayIssues } from '#shared/domain/goals/entry-issues.ts';
import type { CallContext } from '../../context.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { goalHelp, themeIssues } from './goal-fields.ts';
import { loadGoalOfOpenCase, type LoadedGoal } from './load-goal.ts';

type Input = ParsedInputOf<typeof contract.save>;

/** A draft as it is; on an active goal what was agreed is kept as an earlier version before it changes. */
export function saveGoal(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadGoalOfOpenCase(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { goal: before, rows } = loaded.value;
  const help = goalHelp(rows, input.fields.interventionId, before);
  if (!help.ok) return help;
  const after: Goal = { ...before, ...input.fields };
  const issues = [...issuesOf(ctx, input, loaded.value, after), ...below('fields', help.value)];
  if (issues.length > 0) return fail(invalidFields(issues));
  return ctx.commit(
    'goals.save',
    input.reason,
    saving((tx) => {
      if (changesWhatWasAgreed(before, after)) keepEarlierVersion(ctx, tx, before, input);
      return { id: after.id, version: goals.replace(tx, after) };
    }),
  );
}

/** The reason is asked beside the goal's own fields; everything else stands among them. */
function issuesOf(
  ctx: CallContext,
  input: Input,
  { goal: before, measurements }: LoadedGoal,
  after: Goal,
): readonly FieldIssue[] {
  const facts = { hasMeasurements: measurements.length > 0, reason: input.reason };
  const issues = changeIssues(before, after, facts);
  const beside = issues.filter(({ path }) => path === 'reason' || path === 'status');
  const agreed: readonly FieldIssue[] =
    changesWhatWasAgreed(before, after) && input.agreedAgain === null
      ? [{ path: 'agreedAgain', code: 'goal.agreed-again-missing' }]
      : [];
  const fields = [
    ...issues.filter((issue) => !beside.includes(issue)),
    ...goalDayIssues(after, ctx.today()),
    ...baselineIssues(after, measurements),
    ...themeIssues(ctx.read, after, before),
  ];
  return [
    ...beside.map((issue) => (issue.path === 'status' ? { ...issue, path: '' } : issue)),
    ...agreed,
    ...below('fields', fields),
  ];
}

function keepEarlierVersion(ctx: CallContext, tx: WriteTx, before: Goal, input: Input): void {
  const { title, goalType, targetValue, tolerance, targetDate } = before;
  if (title === null || goalType === null || targetDate === null || input.reason === null) {
    throw new Error('an active goal is complete, and a change of it has a reason');
  }
  addGoalRevision(tx, {
    id: ctx.newId(),
    goalId: before.id,
    title,
    goalType,
    targetValue,
    tolerance,
    targetDate,
    reason: input.reason,
    agreedAgain: input.agreedAgain ?? false,
    replacedAt: ctx.now(),
  });
}
