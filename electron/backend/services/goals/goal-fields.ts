import type { ReadDb } from '#db/open.ts';
import type { FieldIssue, AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { isAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Goal } from '#shared/domain/goals/model.ts';
import { codeIssues } from '../cases/catalogue-issues.ts';

/** Themes that are not in the catalogue. Those that stood there before may stay. */
export function themeIssues(
  read: ReadDb,
  after: Pick<Goal, 'theme' | 'secondaryThemes'>,
  before: Pick<Goal, 'theme' | 'secondaryThemes'> | null,
): readonly FieldIssue[] {
  const known = new Set([before?.theme, ...(before?.secondaryThemes ?? [])]);
  const secondary = after.secondaryThemes.map((code, place) => ({
    path: `secondaryThemes.${place}`,
    code,
  }));
  const chosen = [
    ...(after.theme === null ? [] : [{ path: 'theme', code: after.theme }]),
    ...secondary,
  ];
  return codeIssues(
    read,
    chosen.filter((one) => !known.has(one.code)).map((one) => ({ ...one, kind: 'theme' as const })),
  );
}

/** A goal may belong to help of its own case that is not over; where it already stands it may stay. */
export function goalHelp(
  rows: CaseRows,
  interventionId: string | null,
  before: Pick<Goal, 'interventionId'> | null,
): Result<readonly FieldIssue[], AppError> {
  if (interventionId === null || interventionId === before?.interventionId) return succeed([]);
  const help = rows.interventions.find((one) => one.id === interventionId);
  if (help === undefined || isAnnulled(help)) return fail({ kind: 'not-found' });
  return succeed(
    isOver(help) ? [{ path: 'interventionId', code: 'goal.intervention-is-over' }] : [],
  );
}

export function isOver(help: {
  readonly endedOn: string | null;
  readonly cancelledOn: string | null;
  readonly annulledAt: string | null;
}): boolean {
  return help.endedOn !== null || help.cancelledOn !== null || isAnnulled(help);
}
