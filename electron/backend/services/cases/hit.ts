import type { FoundCase } from '#db/queries/case-search.ts';
import { maskCpr } from '#shared/base/cpr.ts';
import type { CaseHit } from '#shared/contract/cases.ts';
import { fullName, initialsOf } from '#shared/domain/cases/initials.ts';
import { isProtectedOn } from '#shared/domain/cases/protection.ts';
import type { CallContext } from '../../context.ts';
import { maySee } from '../../may-see.ts';

/** Of a case one may not open without a reason: number, initials and team, and nothing else. */
export function caseHit(ctx: CallContext, found: FoundCase): CaseHit {
  const { caseId, caseNumber, teamName } = found;
  const known = found.visible || ctx.session.reasonGivenFor(caseId) || maySee(ctx, caseId);
  return {
    caseId,
    caseNumber,
    teamName,
    initials: initialsOf(found),
    name: known ? fullName(found) : null,
    maskedCpr: known ? maskCpr(found.cpr) : null,
    isProtected: known && isProtectedOn(found, ctx.today()),
    closed: known && found.closedOn !== null,
  };
}
