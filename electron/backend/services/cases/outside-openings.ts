import { outsideOpenings, type OutsideOpening } from '#db/queries/openings.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { CallContext } from '../../context.ts';

export const NEWEST_OPENINGS = 500;

/** What the leader of a team is shown: who opened its cases from outside, and why. */
export function listOutsideOpenings(ctx: CallContext): Result<readonly OutsideOpening[], AppError> {
  return succeed(outsideOpenings(ctx.read, ctx.user.teamIds, NEWEST_OPENINGS));
}
