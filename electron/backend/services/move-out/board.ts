import { caseIdsVisibleTo } from '#db/queries/case-access.ts';
import { loadManyCaseRows, loadManyListedRows } from '#db/queries/case-rows.ts';
import { settingsOn } from '#db/queries/catalogue.ts';
import { loadNames } from '#db/queries/names.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { moveOut } from '#shared/contract/move-out.ts';
import type { MoveOutBoard } from '#shared/contract/move-out-lists.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { isProtectedOn } from '#shared/domain/cases/protection.ts';
import { buildExternal } from '#shared/domain/move-out/build-external.ts';
import { buildMoveOutRows } from '#shared/domain/move-out/build-board.ts';
import { isInFigure, medianDaysOfStay, MOVE_OUT_FIGURES } from '#shared/domain/move-out/figures.ts';
import { hoursStatement, type HoursStatement } from '#shared/domain/move-out/hours.ts';
import type { ExternalPlacement } from '#shared/domain/move-out/view.ts';
import type { CallContext } from '../../context.ts';

type Entries = typeof moveOut;
export type BoardContext = Pick<CallContext, 'read' | 'user' | 'today'>;

/** Closed cases too: who moved out in the year is counted when the case has closed since. */
export function boardOf(
  { read, user, today: now }: BoardContext,
  { scope, year }: ParsedInputOf<Entries['board']>,
): Result<MoveOutBoard, AppError> {
  const today = now();
  const caseIds = caseIdsVisibleTo(read, user, today, { scope, status: 'all' });
  const rows = buildMoveOutRows(
    loadManyListedRows(read, caseIds),
    loadNames(read, today),
    settingsOn(read, today),
    today,
  );
  return succeed({
    rows,
    figures: MOVE_OUT_FIGURES.map((figure) => ({
      figure,
      count: rows.filter((row) => isInFigure(row, figure, { today, year })).length,
    })),
    medianDays: medianDaysOfStay(rows, year),
  });
}

export function externalPlacements(
  { read, user, today: now }: BoardContext,
  { scope }: ParsedInputOf<Entries['external']>,
): Result<readonly ExternalPlacement[], AppError> {
  const today = now();
  const caseIds = caseIdsVisibleTo(read, user, today, { scope, status: 'open' });
  return succeed(buildExternal(loadManyCaseRows(read, caseIds), loadNames(read, today), today));
}

/** Of the cases one may see, closed ones too: the hours were given. */
export function statementOf(
  { read, user, today: now }: BoardContext,
  { providerId, from, to }: ParsedInputOf<Entries['hoursStatement']>,
): Result<HoursStatement, AppError> {
  const today = now();
  const scope = { scope: 'all-mine-to-see', status: 'all' } as const;
  const cases = loadManyCaseRows(read, caseIdsVisibleTo(read, user, today, scope));
  const logs = cases.flatMap((rows) => {
    const atProvider = new Set(
      rows.interventions.flatMap((one) => (one.providerId === providerId ? [one.id] : [])),
    );
    return notAnnulled(rows.moveOutPlans)
      .filter((plan) => atProvider.has(plan.interventionId))
      .map((plan) => ({
        planId: plan.id,
        caseId: rows.case.id,
        caseNumber: rows.case.caseNumber,
        isProtected: isProtectedOn(rows.citizen, today),
        hours: rows.transitionHours.filter((one) => one.planId === plan.id),
      }));
  });
  return succeed(hoursStatement(logs, from, to));
}

/** The hours of a protected person count, but their case number does not stand under the place's name. */
export function statementToHandOut(
  ctx: BoardContext,
  input: ParsedInputOf<Entries['hoursStatement']>,
): Result<HoursStatement, AppError> {
  const made = statementOf(ctx, input);
  if (!made.ok) return made;
  const lines = made.value.lines.map((line) =>
    line.isProtected ? { ...line, caseNumber: 'Beskyttet borger' } : line,
  );
  return succeed({ ...made.value, lines });
}
