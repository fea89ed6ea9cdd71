import { notAnnulled } from '../cases/annulment.ts';
import { assignmentIssues, type NewAssignment } from '../cases/assignment.ts';
import type { CaseAssignment } from '../cases/model.ts';
import { overlaps, validOn } from '../cases/periods.ts';

/**
 * Why one case of a caseload cannot be moved, as an issue code; null where it can. On top of what holds for any
 * assignment, nobody's cover or planned change is crossed unseen: those are settled on the case itself.
 */
export function moveRefusal(
  existing: readonly CaseAssignment[],
  move: NewAssignment & { readonly fromEmployeeId: string },
): string | null {
  const standing = notAnnulled(existing);
  const caseworkers = standing.filter((one) => one.kind === 'caseworker');
  if (validOn(caseworkers, move.from)?.employeeId !== move.fromEmployeeId) {
    return 'caseload.not-theirs-then';
  }
  const [issue] = assignmentIssues(existing, move);
  if (issue !== undefined) return issue.code;
  if (move.kind === 'cover') {
    const covers = standing.filter((one) => one.kind === 'cover');
    return covers.some((one) => overlaps(one, move)) ? 'caseload.has-cover' : null;
  }
  return caseworkers.some((one) => one.from > move.from) ? 'caseload.change-planned' : null;
}
