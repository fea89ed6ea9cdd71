import { caseTasks } from '#db/commands/committee.ts';
import { saving } from '#db/commands/refusal.ts';
import type { ReadDb } from '#db/open.ts';
import { isActiveEmployee } from '#db/queries/before-saving.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { decisions } from '#shared/contract/committee-decisions.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { mayWriteOn } from '#shared/domain/committee/on-closed-case.ts';
import { tickIssues } from '#shared/domain/committee/task.ts';
import type { CallContext } from '../../context.ts';
import { loadCase, ownRow } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';

/** By hand; those of a decision come with it. */
export function addTask(
  ctx: CallContext,
  { caseId, task }: ParsedInputOf<typeof decisions.addTask>,
): Result<SavedRow, AppError> {
  const loaded = loadToWrite(ctx.read, caseId, 'task');
  if (!loaded.ok) return loaded;
  if (!isActiveEmployee(ctx.read, task.responsibleId)) return fail(NOT_EMPLOYED);
  const id = ctx.newId();
  return ctx.commit(
    'committee.addTask',
    null,
    saving((tx) => {
      const row = { ...NEW_ROW, id, caseId, decisionId: null, kind: 'other' as const, ...task };
      caseTasks.add(tx, { ...row, doneOn: null, doneById: null });
      return { id, version: NEW_ROW.version };
    }),
  );
}

/** What is to be done, who does it and when; of a decision's task too. */
export function saveTask(
  ctx: CallContext,
  { caseId, taskId, version, task }: ParsedInputOf<typeof decisions.saveTask>,
): Result<SavedRow, AppError> {
  const loaded = loadToWrite(ctx.read, caseId, 'task');
  if (!loaded.ok) return loaded;
  const before = ownRow(loaded.value.tasks, taskId);
  if (!before.ok) return before;
  if (!isActiveEmployee(ctx.read, task.responsibleId)) return fail(NOT_EMPLOYED);
  return ctx.commit(
    'committee.saveTask',
    null,
    saving((tx) => ({
      id: taskId,
      version: caseTasks.replace(tx, { ...before.value, ...task, version }),
    })),
  );
}

const NOT_EMPLOYED = invalid('task.responsibleId', 'decision.responsible-not-employed');

/** Done, or not done after all (null). */
export function tickTask(
  ctx: CallContext,
  { caseId, taskId, version, doneOn }: ParsedInputOf<typeof decisions.tickTask>,
): Result<SavedRow, AppError> {
  const loaded = loadToWrite(ctx.read, caseId, 'task');
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.tasks, taskId);
  if (!found.ok) return found;
  const issues = tickIssues(found.value, doneOn, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const doneById = doneOn === null ? null : ctx.user.employeeId;
  return ctx.commit(
    'committee.tickTask',
    null,
    saving((tx) => {
      const ticked = { ...found.value, version, doneOn, doneById };
      return { id: taskId, version: caseTasks.replace(tx, ticked) };
    }),
  );
}

export function loadToWrite(
  read: ReadDb,
  caseId: string,
  what: 'task' | 'notice',
): Result<CaseRows, AppError> {
  const loaded = loadCase(read, caseId);
  if (!loaded.ok || mayWriteOn(loaded.value.case, what)) return loaded;
  return fail(invalid('', 'case.is-closed'));
}
