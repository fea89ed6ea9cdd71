import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { changePassword as changeInVault } from '../vault/vault.ts';
import { currentUser, type Desk } from './desk.ts';
import { type SessionParts, vaultPlaceIn } from './parts.ts';
import { passwordIsOwn } from './recover.ts';
import { passwordRefusal, refusalOf, SIGNED_OUT } from './refusals.ts';

/** One's own. The current password is tried as at the door, with its count and its wait. */
export async function changePassword(
  parts: SessionParts,
  desk: Desk,
  change: { readonly currentPassword: string; readonly newPassword: string },
): Promise<Result<null, AppError>> {
  if (!desk.open) return fail(SIGNED_OUT);
  if (!desk.open.write) return fail({ kind: 'read-only' });
  if (change.currentPassword === change.newPassword) {
    return fail(invalid('newPassword', 'security.password-same'));
  }
  const { userName } = currentUser(desk.open);
  const place = vaultPlaceIn(parts, desk.place.folder);
  const changed = await changeInVault(place, { userName, ...change });
  if (!changed.ok) {
    const { error: failure } = changed;
    const refusal = refusalOf(failure);
    if (refusal) return fail(refusal);
    if (failure.code === 'too-short' || failure.code === 'is-user-name') {
      return fail(passwordRefusal('newPassword', failure.code));
    }
    throw new Error(`the password could not be changed: ${failure.code}`);
  }
  if (desk.open?.write) passwordIsOwn(parts, desk, desk.open.write);
  return succeed(null);
}
