import type { Capability } from '#shared/access/capabilities.ts';
import { maySeeCase } from '#shared/access/case-access.ts';
import type { CallContext } from './context.ts';

/** Whether the case is open to the user for this; a case that does not exist is open to nobody. */
export function maySee(
  ctx: Pick<CallContext, 'accessTo'>,
  caseId: string,
  to: Capability = 'case.read',
): boolean {
  const facts = ctx.accessTo(caseId);
  return facts !== null && maySeeCase(facts, to);
}
