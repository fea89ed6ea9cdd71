import { addMonths, type CivilDate } from '../../base/dates.ts';
import { notAnnulled } from './annulment.ts';
import type { CaseAssignment } from './model.ts';

/** "3 sagsbehandlere på 24 måneder". */
export const CASEWORKER_MONTHS = 24;

export interface CaseworkerChanges {
  /** Different people who have been the caseworker in the 24 months up to and including the day. */
  readonly caseworkers: number;
  /** Times in those months that the case went from one person to another. */
  readonly changes: number;
}

type Assigned = Pick<CaseAssignment, 'employeeId' | 'kind' | 'from' | 'to' | 'annulledAt'>;

/**
 * Cover is no change, an annulled assignment never was, and the first (the import's, or the one the case was
 * opened with) is not a change from anybody. The same person again right after is one stretch; coming back
 * after somebody else is a change. What begins later than the day is not counted yet.
 */
export function caseworkerChanges(
  assignments: readonly Assigned[],
  today: CivilDate,
): CaseworkerChanges {
  const since = addMonths(today, -CASEWORKER_MONTHS);
  const inOrder = notAnnulled(assignments)
    .filter((one) => one.kind === 'caseworker' && one.from <= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const lately = inOrder.filter((one) => one.to === null || one.to >= since);
  const changes = inOrder.filter((one, place) => {
    const before = inOrder[place - 1];
    return before !== undefined && before.employeeId !== one.employeeId && one.from >= since;
  });
  return {
    caseworkers: new Set(lately.map(({ employeeId }) => employeeId)).size,
    changes: changes.length,
  };
}
