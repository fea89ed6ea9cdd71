import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import { employeeOf } from '#shared/domain/cases/build-names.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { standingNotices } from '#shared/domain/committee/case-notices.ts';
import type { CaseTasks } from '#shared/domain/committee/task-view.ts';
import { isTaskOverdue, sortTasks } from '#shared/domain/committee/task.ts';
import type { CallContext } from '../../context.ts';
import { loadCase } from '../cases/load-case.ts';

/** What is to be done on the case, and where each afgørelse stands. */
export function loadCaseTasks(
  ctx: Pick<CallContext, 'read' | 'today'>,
  { caseId }: { readonly caseId: string },
): Result<CaseTasks, AppError> {
  const loaded = loadCase(ctx.read, caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const today = ctx.today();
  const names = loadNames(ctx.read, today);
  return succeed({
    tasks: sortTasks(rows.tasks).map((task) => ({
      task,
      responsible: employeeOf(names, task.responsibleId),
      isOverdue: isTaskOverdue(task, today),
      itemId: decisionOf(rows, task.decisionId)?.itemId ?? null,
    })),
    notices: standingNotices(rows, today)
      .toSorted((a, b) => (a.notice.decidedOn < b.notice.decidedOn ? 1 : -1))
      .map((one) => {
        const decision = decisionOf(rows, one.notice.decisionId);
        const item = rows.agendaItems.find(({ id }) => id === decision?.itemId);
        return {
          ...one,
          outcome: decision?.outcome ?? null,
          itemId: item?.id ?? null,
          kind: item?.kind ?? null,
          about: item?.question ?? item?.proposal ?? null,
        };
      }),
  });
}

function decisionOf(rows: CaseRows, decisionId: string | null) {
  return rows.decisions.find(({ id }) => id === decisionId);
}
