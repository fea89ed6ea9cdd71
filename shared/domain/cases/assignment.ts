import type { FieldIssue } from '../../base/errors.ts';
import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from './annulment.ts';
import type { CaseAssignment } from './model.ts';
import { overlaps, validOn } from './periods.ts';

export type NewAssignment = Pick<CaseAssignment, 'employeeId' | 'kind' | 'from' | 'to'>;

/** A caseworker stays until the next; cover has an end, is somebody else's, and is given once at a time. */
export function assignmentIssues(
  existing: readonly CaseAssignment[],
  next: NewAssignment,
): readonly FieldIssue[] {
  const same = notAnnulled(existing).filter((one) => one.kind === next.kind);
  if (next.kind === 'caseworker') {
    if (next.to !== null) return [{ path: 'to', code: 'assignment.only-cover-ends' }];
    const current = validOn(same, next.from);
    return current?.employeeId === next.employeeId
      ? [{ path: 'employeeId', code: 'assignment.is-caseworker-already' }]
      : [];
  }
  if (next.to === null) return [{ path: 'to', code: 'assignment.cover-needs-end' }];
  if (next.to < next.from) return [{ path: 'to', code: 'assignment.ends-before-it-starts' }];
  const caseworkers = notAnnulled(existing).filter((one) => one.kind === 'caseworker');
  if (validOn(caseworkers, next.from)?.employeeId === next.employeeId) {
    return [{ path: 'employeeId', code: 'assignment.covers-self' }];
  }
  const again = same.some((one) => one.employeeId === next.employeeId && overlaps(one, next));
  return again ? [{ path: 'from', code: 'assignment.covers-already' }] : [];
}

/** The employee who carries the case on the day, covered for or not; null where nobody does. */
export function caseworkerIdOn(
  assignments: readonly CaseAssignment[],
  date: CivilDate,
): string | null {
  const caseworkers = notAnnulled(assignments).filter((one) => one.kind === 'caseworker');
  return validOn(caseworkers, date)?.employeeId ?? null;
}
