import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { isDiskFull } from '#db/open.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { bucketOf, countAttempt, forgiveAttempts, secondsToWait } from './attempts.ts';
import { saveVault } from './kept-vaults.ts';
import { dropNotes } from './private-notes.ts';
import { passwordFault, type PasswordFault } from './password-rule.ts';
import { formatRecoveryKey, parseRecoveryKey, RECOVERY_BYTES } from './recovery-key.ts';
import {
  readVault,
  VAULT_FORMAT,
  vaultPath,
  type Cost,
  type UserWrap,
  type VaultFile,
  type VaultTrouble,
} from './vault-file.ts';
import {
  entryFor,
  unwrapForRecovery,
  unwrapForUser,
  wrapForRecovery,
  wrapForUser,
  type RandomBytes,
  type UserKeys,
} from './wrap.ts';

/** Where the vault lies and what it needs from outside. */
export interface VaultPlace {
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
  /** `DEFAULT_COST`, but for tests. */
  readonly cost: Cost;
}

export interface Credentials {
  readonly userName: string;
  readonly password: string;
}

/** The data key while somebody is signed in. */
export interface UnlockedVault {
  /** 32 bytes; all zeros once locked. */
  readonly dataKey: Uint8Array;
  /** Of the person and nobody else; null with the recovery key, and until a password is next set. */
  readonly ownKey: Uint8Array | null;
  /** Tries that failed, under any name, since somebody last came in: for the access log. */
  readonly failedBefore: number;
  readonly lock: () => void;
}

export type UnlockFailure =
  | { readonly code: 'wrong-credentials' }
  | { readonly code: 'wait'; readonly seconds: number }
  /** A try that cannot be counted is not made. */
  | { readonly code: VaultTrouble | 'disk-full' };

const DATA_KEY_BYTES = 32;
const RECOVERY_BUCKET = 'recovery';

export function vaultState(place: Pick<VaultPlace, 'folder'>): 'ready' | VaultTrouble {
  const vault = readVault(place.folder);
  return vault.ok ? 'ready' : vault.error;
}

/** A new data key with its first user. The recovery key is answered once and kept nowhere. */
export async function createVault(
  place: VaultPlace,
  first: Credentials,
): Promise<Result<{ vault: UnlockedVault; recoveryKey: string }, 'vault-exists' | PasswordFault>> {
  if (vaultState(place) !== 'no-vault') return fail('vault-exists');
  const fault = passwordFault(first.userName, first.password);
  if (fault) return fail(fault);
  const dataKey = Uint8Array.from(place.randomBytes(DATA_KEY_BYTES));
  const named = {
    id: Buffer.from(place.randomBytes(16)).toString('hex'),
    nameSalt: Buffer.from(place.randomBytes(16)).toString('base64'),
  };
  const { sealed, printed } = newRecovery(place, named.id, dataKey);
  const ownKey = newOwnKey(place);
  const users = [await wrapForUser(named, { dataKey, ownKey }, first, place)];
  saveVault(place.folder, { format: VAULT_FORMAT, ...named, users, recovery: sealed });
  return succeed({ vault: unlocked({ dataKey, ownKey }, 0), recoveryKey: printed });
}

/**
 * A name that does not exist takes the same work, the same wait and the same answer as a wrong password.
 * Every try is counted on disk before it is made.
 */
export async function unlock(
  place: VaultPlace,
  { userName, password }: Credentials,
): Promise<Result<UnlockedVault, UnlockFailure>> {
  const vault = readVault(place.folder);
  if (!vault.ok) return fail({ code: vault.error });
  const entry = entryFor(vault.value.nameSalt, userName);
  return counted(place, bucketOf(entry), async () => {
    const wrap = vault.value.users.find((user) => user.entry === entry);
    return unwrapForUser(vault.value.id, wrap ?? decoy(vault.value, entry), password);
  });
}

/** `not-a-recovery-key`: mistyped, which is not counted as a try. */
export async function unlockWithRecoveryKey(
  place: VaultPlace,
  typed: string,
): Promise<Result<UnlockedVault, UnlockFailure | { readonly code: 'not-a-recovery-key' }>> {
  const vault = readVault(place.folder);
  if (!vault.ok) return fail({ code: vault.error });
  const secret = parseRecoveryKey(typed);
  if (!secret) return fail({ code: 'not-a-recovery-key' });
  return counted(place, RECOVERY_BUCKET, async () => {
    const dataKey = unwrapForRecovery(vault.value.id, vault.value.recovery, secret);
    return dataKey && { dataKey, ownKey: null };
  });
}

/** The old printed key no longer opens this vault, nor those kept with the copies. */
export function rotateRecoveryKey(
  place: VaultPlace,
  { dataKey }: Pick<UnlockedVault, 'dataKey'>,
): Result<string, VaultTrouble> {
  const vault = readVault(place.folder);
  if (!vault.ok) return vault;
  assertUnlocked(dataKey);
  const { sealed, printed } = newRecovery(place, vault.value.id, dataKey);
  saveVault(place.folder, { ...vault.value, recovery: sealed });
  return succeed(printed);
}

export async function addUser(
  place: VaultPlace,
  key: Pick<UnlockedVault, 'dataKey'>,
  user: Credentials,
): Promise<Result<null, VaultTrouble | PasswordFault | 'user-exists'>> {
  const vault = readVault(place.folder);
  if (!vault.ok) return vault;
  if (findUser(vault.value, user.userName)) return fail('user-exists');
  return putUser(place, vault.value, { ...key, ownKey: newOwnKey(place) }, user);
}

/**
 * A new password for somebody else, by one who is signed in (the administrator) or holds the recovery key. What
 * only the old password opened is gone with it.
 */
export async function setPassword(
  place: VaultPlace,
  key: Pick<UnlockedVault, 'dataKey'>,
  user: Credentials,
): Promise<Result<null, VaultTrouble | PasswordFault | 'no-such-user'>> {
  const vault = readVault(place.folder);
  if (!vault.ok) return vault;
  if (!findUser(vault.value, user.userName)) return fail('no-such-user');
  dropNotes(place.folder, entryFor(vault.value.nameSalt, user.userName));
  return putUser(place, vault.value, { ...key, ownKey: newOwnKey(place) }, user);
}

/** One's own: the current password is tried as at the door, with its count and its wait. */
export async function changePassword(
  place: VaultPlace,
  change: {
    readonly userName: string;
    readonly currentPassword: string;
    readonly newPassword: string;
  },
): Promise<Result<null, UnlockFailure | { readonly code: PasswordFault | 'no-such-user' }>> {
  const { userName, currentPassword, newPassword } = change;
  const fault = passwordFault(userName, newPassword);
  if (fault) return fail({ code: fault });
  const opened = await unlock(place, { userName, password: currentPassword });
  if (!opened.ok) return opened;
  const vault = readVault(place.folder);
  if (!vault.ok) return fail({ code: vault.error });
  const { dataKey } = opened.value;
  const ownKey = opened.value.ownKey ?? newOwnKey(place);
  const user = { userName, password: newPassword };
  const changed = await putUser(place, vault.value, { dataKey, ownKey }, user);
  opened.value.lock();
  return changed.ok ? changed : fail({ code: changed.error });
}

/** After this the password opens neither the database nor the copies kept of it. */
export function removeUser(
  place: VaultPlace,
  userName: string,
): Result<null, VaultTrouble | 'no-such-user' | 'last-user'> {
  const vault = readVault(place.folder);
  if (!vault.ok) return vault;
  const user = findUser(vault.value, userName);
  if (!user) return fail('no-such-user');
  if (vault.value.users.length === 1) return fail('last-user');
  const users = vault.value.users.filter((other) => other !== user);
  dropNotes(place.folder, user.entry);
  saveVault(place.folder, { ...vault.value, users });
  return succeed(null);
}

/** Those who may not come in any more and still have a wrap, because a removal was cut off. */
export function removeUsers(place: VaultPlace, userNames: readonly string[]): void {
  const vault = readVault(place.folder);
  if (!vault.ok) return;
  const gone = new Set(userNames.map((name) => entryFor(vault.value.nameSalt, name)));
  const users = vault.value.users.filter(({ entry }) => !gone.has(entry));
  if (users.length === 0 || users.length === vault.value.users.length) return;
  saveVault(place.folder, { ...vault.value, users });
}

/** For a vault whose database was never made (the first start was interrupted). Nothing is deleted. */
export function setVaultAside(place: VaultPlace): void {
  renameSync(vaultPath(place.folder), join(place.folder, `vault.unused-${place.now()}.json`));
}

async function counted(
  place: VaultPlace,
  bucket: string,
  open: () => Promise<UserKeys | null>,
): Promise<Result<UnlockedVault, UnlockFailure>> {
  try {
    const seconds = secondsToWait(place.folder, bucket, place.now());
    if (seconds > 0) return fail({ code: 'wait', seconds });
    countAttempt(place.folder, bucket, place.now());
  } catch (error) {
    if (isDiskFull(error)) return fail({ code: 'disk-full' });
    throw error;
  }
  const keys = await open();
  if (!keys) return fail({ code: 'wrong-credentials' });
  return succeed(unlocked(keys, forgiveAttempts(place.folder, bucket)));
}

async function putUser(
  place: VaultPlace,
  vault: VaultFile,
  keys: { readonly dataKey: Uint8Array; readonly ownKey: Uint8Array },
  user: Credentials,
): Promise<Result<null, PasswordFault | VaultTrouble>> {
  const fault = passwordFault(user.userName, user.password);
  if (fault) return fail(fault);
  assertUnlocked(keys.dataKey);
  const wrap = await wrapForUser(vault, keys, user, place);
  // Locked while the password was hashed: what was wrapped is zeros.
  assertUnlocked(keys.dataKey);
  // Read again: somebody else may have been added while the password was hashed.
  const now = readVault(place.folder);
  if (!now.ok) return now;
  const users = [...now.value.users.filter(({ entry }) => entry !== wrap.entry), wrap];
  saveVault(place.folder, { ...now.value, format: VAULT_FORMAT, users });
  return succeed(null);
}

function findUser(vault: VaultFile, userName: string): UserWrap | undefined {
  const entry = entryFor(vault.nameSalt, userName);
  return vault.users.find((user) => user.entry === entry);
}

/** Somebody's wrap under a name it is not bound to: the full work, and it cannot open. */
function decoy(vault: VaultFile, entry: string): UserWrap {
  const model = vault.users[0];
  if (!model) throw new Error('a vault has at least one user');
  return { ...model, entry };
}

function newRecovery(place: VaultPlace, vaultId: string, dataKey: Uint8Array) {
  const secret = place.randomBytes(RECOVERY_BYTES);
  const sealed = wrapForRecovery(vaultId, dataKey, secret, place.randomBytes);
  return { sealed, printed: formatRecoveryKey(secret) };
}

function unlocked({ dataKey, ownKey }: UserKeys, failedBefore: number): UnlockedVault {
  assertUnlocked(dataKey);
  const lock = () => {
    dataKey.fill(0);
    ownKey?.fill(0);
  };
  return { dataKey, ownKey, failedBefore, lock };
}

function newOwnKey(place: Pick<VaultPlace, 'randomBytes'>): Uint8Array {
  return Uint8Array.from(place.randomBytes(DATA_KEY_BYTES));
}

/** A key that has been locked is all zeros; wrapped, it would lock everyone out of what is written next. */
function assertUnlocked(dataKey: Uint8Array): void {
  if (dataKey.length !== DATA_KEY_BYTES || dataKey.every((byte) => byte === 0))
    throw new Error('the vault is locked');
}
