import { appendAccess } from '#db/access-log.ts';
import { type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { rotateRecoveryKey, unlock } from '../vault/vault.ts';
import { currentUser, type Desk } from './desk.ts';
import { type SessionParts, vaultPlaceIn } from './parts.ts';
import { refusalOf, SIGNED_OUT } from './refusals.ts';

/**
 * A new key on paper, for when the old one is lost or was never shown. The password is asked for once more
 * and tried as at the door: an open desk is not enough for what opens everything.
 */
export async function renewRecoveryKey(
  parts: SessionParts,
  desk: Desk,
  password: string,
): Promise<Result<{ readonly recoveryKey: string }, AppError>> {
  const session = desk.open;
  if (!session) return fail(SIGNED_OUT);
  if (!session.write) return fail({ kind: 'read-only' });
  const { userName } = currentUser(session);
  const place = vaultPlaceIn(parts, desk.place.folder);
  const opened = await unlock(place, { userName, password });
  if (!opened.ok) {
    const refusal = refusalOf(opened.error);
    if (refusal) return fail(refusal);
    throw new Error(`the recovery key could not be renewed: ${opened.error.code}`);
  }
  opened.value.lock();
  // Left while the password was being tried.
  if (desk.open !== session) return fail(SIGNED_OUT);
  appendAccess(session.write, {
    at: parts.now(),
    userId: session.userId,
    action: 'recovery-key',
    citizenId: null,
    caseId: null,
    purpose: null,
    details: {},
  });
  const fresh = rotateRecoveryKey(place, session.vault);
  if (!fresh.ok) throw new Error(`the recovery key could not be renewed: ${fresh.error}`);
  return succeed({ recoveryKey: fresh.value });
}
