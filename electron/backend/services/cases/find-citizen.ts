import { casesOfCitizen } from '#db/queries/case-search.ts';
import { citizenByCpr } from '#db/queries/citizens.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { CaseHit } from '#shared/contract/cases.ts';
import { fullName, initialsOf } from '#shared/domain/cases/initials.ts';
import type { CallContext } from '../../context.ts';
import { caseHit } from './hit.ts';

export type CitizenFound =
  | { readonly found: false }
  | {
      readonly found: true;
      readonly citizenId: string;
      readonly name: string | null;
      readonly initials: string;
      readonly cases: readonly CaseHit[];
    };

/** Before a citizen is created: whether there is one with this CPR. The name only where one may know it. */
export function findCitizen(
  ctx: CallContext,
  { cpr }: { readonly cpr: string },
): Result<CitizenFound, AppError> {
  const citizen = citizenByCpr(ctx.read, cpr);
  if (!citizen) return succeed({ found: false });
  const cases = casesOfCitizen(ctx.read, ctx.user, ctx.today(), citizen.id).map((one) =>
    caseHit(ctx, one),
  );
  ctx.logAccess({
    action: 'search',
    citizenId: citizen.id,
    caseId: null,
    purpose: null,
    details: { lookedFor: 'cpr', hits: cases.length },
  });
  const mayKnow = cases.some((one) => one.name !== null);
  return succeed({
    found: true,
    citizenId: citizen.id,
    name: mayKnow ? fullName(citizen) : null,
    initials: initialsOf(citizen),
    cases,
  });
}
