import { goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Goal } from '#shared/domain/goals/model.ts';
import { goalDayIssues } from '#shared/domain/goals/entry-issues.ts';
import { goalFieldIssues } from '#shared/domain/goals/required.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { goalHelp, themeIssues } from './goal-fields.ts';

type Input = ParsedInputOf<typeof contract.create>;

const NOT_CLOSED = {
  closedOn: null,
  closedReason: null,
  followThrough: null,
  followThroughOn: null,
  followThroughText: null,
};

/** A goal begins as a draft, however complete it is. It may be copied from a closed one. */
export function createGoal(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const copied = copiedFrom(loaded.value, input.copiedFromId);
  if (!copied.ok) return copied;
  const help = goalHelp(loaded.value, input.fields.interventionId, null);
  if (!help.ok) return help;
  const { caseId, copiedFromId, fields } = input;
  const id = ctx.newId();
  const goal: Goal = {
    ...NEW_ROW,
    ...NOT_CLOSED,
    id,
    caseId,
    copiedFromId,
    status: 'draft',
    ...fields,
  };
  const issues = [
    ...goalFieldIssues(goal),
    ...goalDayIssues(goal, ctx.today()),
    ...themeIssues(ctx.read, goal, null),
    ...help.value,
  ];
  if (issues.length > 0) return fail(invalidFields(below('fields', issues)));
  return ctx.commit(
    'goals.create',
    null,
    saving((tx) => {
      goals.add(tx, goal);
      return { id, version: 1 };
    }),
  );
}

function copiedFrom(rows: CaseRows, goalId: string | null): Result<null, AppError> {
  if (goalId === null) return succeed(null);
  const found = ownRow(rows.goals, goalId);
  if (!found.ok) return found;
  return isClosed(found.value.status)
    ? succeed(null)
    : fail(invalid('copiedFromId', 'goal.copy-of-open'));
}
