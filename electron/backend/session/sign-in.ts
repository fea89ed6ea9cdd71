import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { unlock, type Credentials, type UnlockFailure } from '../vault/vault.ts';
import type { Desk } from './desk.ts';
import { enter, setTrouble } from './enter.ts';
import { type SessionParts, vaultPlaceIn } from './parts.ts';
import { lookAt } from './place.ts';
import { refusalOf, SIGNED_OUT, vaultTroubleKind } from './refusals.ts';

/** A right password with a database in trouble succeeds: `state` then says what is wrong. */
export async function signIn(
  parts: SessionParts,
  desk: Desk,
  credentials: Credentials,
): Promise<Result<null, AppError>> {
  if (lookAt(desk.place) === 'first-start') return fail(SIGNED_OUT);
  const { closings } = desk;
  const unlocked = await unlock(vaultPlaceIn(parts, desk.place.folder), credentials);
  if (!unlocked.ok) return notUnlocked(parts, desk, unlocked.error);
  const vault = unlocked.value;
  if (desk.closings !== closings) {
    // Locked from outside while the password was being tried.
    vault.lock();
    return fail(SIGNED_OUT);
  }
  const { failedBefore } = vault;
  return enter(parts, desk, { ...credentials, vault, details: { failedBefore } });
}

export function notUnlocked(
  parts: SessionParts,
  desk: Desk,
  failure: UnlockFailure,
): Result<null, AppError> {
  parts.log.event('not-unlocked', { code: failure.code });
  const refusal = refusalOf(failure);
  if (refusal) return fail(refusal);
  if (failure.code !== 'wait' && failure.code !== 'wrong-credentials') {
    setTrouble(desk, vaultTroubleKind(failure.code));
  }
  return succeed(null);
}
