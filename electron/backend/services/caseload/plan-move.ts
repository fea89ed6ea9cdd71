import { caseIdsVisibleTo } from '#db/queries/case-access.ts';
import { loadManyListedRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import { isActiveEmployee } from '#db/queries/before-saving.ts';
import { addMonths } from '#shared/base/dates.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CaseloadMove } from '#shared/contract/caseload.ts';
import { assignedOn } from '#shared/domain/cases/build-header.ts';
import type { ListedRows } from '#shared/domain/cases/case-rows.ts';
import { fullName } from '#shared/domain/cases/initials.ts';
import { moveRefusal } from '#shared/domain/caseload/move.ts';
import type { MovePreviewLine } from '#shared/domain/caseload/view.ts';
import { runningFollowUps } from '#shared/domain/follow-ups/running.ts';
import type { CallContext } from '../../context.ts';

type MoveContext = Pick<CallContext, 'read' | 'user' | 'today'>;

const MONTHS_WITHOUT_END = 3;

export interface PlannedMove {
  readonly rows: ListedRows;
  /** Issue code; null where the case can be moved. */
  readonly refusal: string | null;
}

/** Each open case the person carries today in the teams the leader is in, and whether it can be moved. */
export function planMove(
  ctx: MoveContext,
  move: CaseloadMove,
): Result<readonly PlannedMove[], AppError> {
  if (!isActiveEmployee(ctx.read, move.toEmployeeId)) {
    return fail(invalid('toEmployeeId', 'assignment.no-such-employee'));
  }
  if (move.toEmployeeId === move.fromEmployeeId) {
    return fail(invalid('toEmployeeId', 'caseload.to-self'));
  }
  const { kind, from, to } = move;
  if (kind === 'cover' && to === null) return fail(invalid('to', 'assignment.cover-needs-end'));
  if (to !== null && to < from) return fail(invalid('to', 'assignment.ends-before-it-starts'));
  if (kind === 'caseworker' && to !== null) {
    return fail(invalid('to', 'assignment.only-cover-ends'));
  }
  const today = ctx.today();
  const caseIds = caseIdsVisibleTo(
    ctx.read,
    ctx.user,
    today,
    { scope: 'my-teams', status: 'open' },
    { teamId: null, employeeId: move.fromEmployeeId, text: '' },
  );
  const names = loadNames(ctx.read, today);
  const theirs = loadManyListedRows(ctx.read, caseIds).filter(
    ({ assignments }) =>
      assignedOn(assignments, names, 'caseworker', today)?.id === move.fromEmployeeId,
  );
  const next = { ...move, employeeId: move.toEmployeeId };
  return succeed(
    theirs
      .toSorted((a, b) => (a.case.caseNumber < b.case.caseNumber ? -1 : 1))
      .map((rows) => ({ rows, refusal: moveRefusal(rows.assignments, next) })),
  );
}

export function previewMove(
  ctx: MoveContext,
  move: CaseloadMove,
): Result<readonly MovePreviewLine[], AppError> {
  const planned = planMove(ctx, move);
  if (!planned.ok) return planned;
  const today = ctx.today();
  const names = loadNames(ctx.read, today);
  const { intervals } = settingsOn(ctx.read, today);
  const until = move.to ?? addMonths(move.from, MONTHS_WITHOUT_END);
  return succeed(
    planned.value.map(({ rows, refusal }) => ({
      caseId: rows.case.id,
      caseNumber: rows.case.caseNumber,
      name: fullName(rows.citizen),
      dueMeanwhile: runningFollowUps(rows, intervals, today).filter(
        ({ standing: { nextDue } }) => nextDue !== null && nextDue <= until,
      ).length,
      coverInitials: assignedOn(rows.assignments, names, 'cover', today)?.initials ?? null,
      refusal,
    })),
  );
}
