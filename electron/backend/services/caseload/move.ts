import { assignments } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { caseload } from '#shared/contract/caseload.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { placePeriod } from '#shared/domain/cases/place-period.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import { savePlaced } from '../cases/save-placed.ts';
import { planMove, type PlannedMove } from './plan-move.ts';

type Input = ParsedInputOf<typeof caseload.move>;

/** One change set for all of them: nothing is moved where one of the chosen cannot be. */
export function moveCaseload(
  ctx: CallContext,
  { caseIds, ...move }: Input,
): Result<{ readonly moveId: string; readonly cases: number }, AppError> {
  const planned = planMove(ctx, move);
  if (!planned.ok) return planned;
  const byId = new Map(planned.value.map((one) => [one.rows.case.id, one]));
  const chosen = [...new Set(caseIds)].map((caseId) => byId.get(caseId));
  const issues = chosen.flatMap((one, place) => {
    if (one === undefined) return [{ path: `caseIds.${place}`, code: 'caseload.not-theirs' }];
    return one.refusal === null ? [] : [{ path: `caseIds.${place}`, code: one.refusal }];
  });
  if (issues.length > 0) return fail(invalidFields(issues));
  const moved = chosen.flatMap((one) => one ?? []);
  const ids = moved.map(() => ctx.newId());
  const [moveId] = ids;
  if (moveId === undefined) return fail(invalid('caseIds', 'caseload.none-chosen'));
  return ctx.commit(
    'caseload.move',
    null,
    saving((tx) => {
      for (const [place, one] of moved.entries()) {
        const { employeeId, kind, from, to } = { ...move, employeeId: move.toEmployeeId };
        const placed = kind === 'cover' ? null : placePeriod(caseworkersOf(one), from, null);
        if (placed !== null) savePlaced(tx, assignments, placed, ctx.now());
        assignments.add(tx, {
          ...NEW_ROW,
          id: ids[place] ?? moveId,
          caseId: one.rows.case.id,
          employeeId,
          kind,
          from,
          to: placed === null ? to : placed.to,
        });
      }
      return { moveId, cases: moved.length };
    }),
  );
}

function caseworkersOf({ rows }: PlannedMove) {
  return notAnnulled(rows.assignments).filter((one) => one.kind === 'caseworker');
}
