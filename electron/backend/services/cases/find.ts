import { searchCases } from '#db/queries/case-search.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { CaseHit } from '#shared/contract/cases.ts';
import type { CallContext } from '../../context.ts';
import { caseHit } from './hit.ts';

const MOST_HITS = 50;

/** While typing: not logged, see `searchEnded`. Less than two characters find nothing. */
export function findCases(
  ctx: CallContext,
  { text }: { readonly text: string },
): Result<readonly CaseHit[], AppError> {
  const found = searchCases(ctx.read, ctx.user, ctx.today(), text, MOST_HITS);
  return succeed(found.map((one) => caseHit(ctx, one)));
}
