import { changeUser } from '#db/commands/people.ts';
import type { WriteDb } from '#db/open.ts';
import { unitOfWork } from '#db/unit-of-work.ts';
import { type AppError, invalid } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { normaliseUserName, passwordFault } from '../vault/password-rule.ts';
import {
  addUser,
  rotateRecoveryKey,
  setPassword,
  unlockWithRecoveryKey,
  type UnlockedVault,
} from '../vault/vault.ts';
import { closeDesk, currentUser, type Desk } from './desk.ts';
import { enter } from './enter.ts';
import { type SessionParts, vaultPlaceIn } from './parts.ts';
import { passwordRefusal, SIGNED_OUT } from './refusals.ts';
import { notUnlocked } from './sign-in.ts';

export interface Recovery {
  readonly recoveryKey: string;
  readonly userName: string;
  readonly newPassword: string;
}

/** The key on paper opens, gives an administrator a new password, and is replaced by a fresh one. */
export async function recover(
  parts: SessionParts,
  desk: Desk,
  { recoveryKey, userName, newPassword }: Recovery,
): Promise<Result<{ readonly recoveryKey: string }, AppError>> {
  const fault = passwordFault(userName, newPassword);
  if (fault) return fail(passwordRefusal('newPassword', fault));
  const { closings } = desk;
  const unlocked = await unlockWithRecoveryKey(vaultPlaceIn(parts, desk.place.folder), recoveryKey);
  if (!unlocked.ok) {
    const failure = unlocked.error;
    if (failure.code === 'not-a-recovery-key') {
      return fail(invalid('recoveryKey', 'security.recovery-key-mistyped'));
    }
    const refused = notUnlocked(parts, desk, failure);
    return refused.ok ? fail(SIGNED_OUT) : refused;
  }
  if (desk.closings !== closings) {
    // Locked from outside while the key was being tried.
    unlocked.value.lock();
    return fail(SIGNED_OUT);
  }
  const entry = { userName, vault: unlocked.value, details: { recoveryKey: true } };
  const entered = enter(parts, desk, entry);
  if (!entered.ok) return fail(invalid('userName', 'security.not-an-administrator'));
  return renew(parts, desk, unlocked.value, { userName, password: newPassword });
}

/** The key opened; nothing is changed for anyone but an administrator, and the desk is then closed again. */
async function renew(
  parts: SessionParts,
  desk: Desk,
  vault: UnlockedVault,
  user: { readonly userName: string; readonly password: string },
): Promise<Result<{ readonly recoveryKey: string }, AppError>> {
  // In trouble: `state` says why, and the key on paper is still the key.
  if (!desk.open?.write) return fail(SIGNED_OUT);
  if (!currentUser(desk.open).roles.includes('admin')) {
    closeDesk(parts, desk);
    return fail(invalid('userName', 'security.not-an-administrator'));
  }
  await givePassword(parts, desk, vault, user);
  if (desk.open?.write) passwordIsOwn(parts, desk, desk.open.write);
  const fresh = rotateRecoveryKey(vaultPlaceIn(parts, desk.place.folder), vault);
  if (!fresh.ok) throw new Error(`the recovery key could not be renewed: ${fresh.error}`);
  return succeed({ recoveryKey: fresh.value });
}

/** A user blocked once has no wrap left; with the key at hand there is one again. */
export async function givePassword(
  parts: SessionParts,
  desk: Desk,
  vault: UnlockedVault,
  user: { readonly userName: string; readonly password: string },
): Promise<void> {
  const place = vaultPlaceIn(parts, desk.place.folder);
  const named = { ...user, userName: normaliseUserName(user.userName) };
  const set = await setPassword(place, vault, named);
  if (set.ok) return;
  const added = set.error === 'no-such-user' ? await addUser(place, vault, named) : set;
  if (!added.ok) throw new Error(`the password could not be set: ${added.error}`);
}

/** The password is known to nobody else any more. */
export function passwordIsOwn(parts: SessionParts, desk: Desk, write: WriteDb): void {
  if (!desk.open) return;
  const user = currentUser(desk.open);
  if (!user.mustChangePassword) return;
  const header = {
    id: parts.newId(),
    device: desk.open.device,
    userId: user.id,
    command: 'session.changePassword',
    reason: null,
    at: parts.now(),
    secret: parts.randomBytes(32),
  };
  unitOfWork(write, header, (tx) => changeUser(tx, user, { mustChangePassword: false }));
}
