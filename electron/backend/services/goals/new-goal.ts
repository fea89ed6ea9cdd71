import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { GoalFields } from '#shared/contract/goals.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { goalDayIssues } from '#shared/domain/goals/entry-issues.ts';
import type { Goal } from '#shared/domain/goals/model.ts';
import { goalFieldIssues } from '#shared/domain/goals/required.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import { goalHelp, themeIssues } from './goal-fields.ts';

const NOT_CLOSED = {
  closedOn: null,
  closedReason: null,
  followThrough: null,
  followThroughOn: null,
  followThroughText: null,
};

/** What is written, as the draft it becomes: a goal begins as a draft, however complete it is. */
export function newGoal(
  ctx: CallContext,
  rows: CaseRows,
  of: { readonly fields: GoalFields; readonly copiedFromId: string | null },
): Result<Goal, AppError> {
  const { fields, copiedFromId } = of;
  const help = goalHelp(rows, fields.interventionId, null);
  if (!help.ok) return help;
  const goal: Goal = {
    ...NEW_ROW,
    ...NOT_CLOSED,
    id: ctx.newId(),
    caseId: rows.case.id,
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
  return issues.length > 0 ? fail(invalidFields(below('fields', issues))) : succeed(goal);
}
