import type { AccessAction } from '#db/access-log.ts';
import { isChangedByOthersSince, lastAccess } from '#db/queries/openings.ts';
import type { CallContext } from '../../context.ts';

const MINUTES = 30;

/**
 * Logs that somebody looked. A page reads again after every save, so within half an hour the same look is
 * one look, unless somebody else has changed the case meanwhile: then something new was seen.
 */
export function logLook(
  ctx: CallContext,
  action: Extract<AccessAction, 'open-case' | 'case-as-of' | 'history'>,
  look: {
    readonly caseId: string;
    readonly citizenId: string;
    readonly details: Readonly<Record<string, unknown>>;
  },
): void {
  if (action !== 'case-as-of' && isKnown(ctx, action, look)) return;
  ctx.logAccess({ action, purpose: null, ...look });
}

function isKnown(
  ctx: CallContext,
  action: AccessAction,
  { caseId, citizenId }: { readonly caseId: string; readonly citizenId: string },
): boolean {
  const { userId } = ctx.user;
  const since = new Date(Date.parse(ctx.now()) - MINUTES * 60_000).toISOString();
  const last = lastAccess(ctx.read, { userId, caseId, action }, since);
  return last !== null && !isChangedByOthersSince(ctx.read, { caseId, citizenId, userId }, last);
}
