import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { normaliseUserName } from './password-rule.ts';
import type { Cost, Sealed, UserWrap, VaultFile } from './vault-file.ts';

export type RandomBytes = (count: number) => Uint8Array;

/** About a third of a second and 64 MiB for each guess, also for one who has stolen the file. */
export const DEFAULT_COST: Cost = { memoryKiB: 65_536, iterations: 3, parallelism: 1 };

const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function entryFor(nameSalt: string, userName: string): string {
  const salt = Buffer.from(nameSalt, 'base64');
  return createHmac('sha256', salt).update(normaliseUserName(userName)).digest('hex');
}

/** What a password opens. */
export interface UserKeys {
  readonly dataKey: Uint8Array;
  /** 32 bytes that no other password, and no recovery key, opens; null in a wrap of the first format. */
  readonly ownKey: Uint8Array | null;
}

export async function wrapForUser(
  vault: Pick<VaultFile, 'id' | 'nameSalt'>,
  { dataKey, ownKey }: UserKeys & { readonly ownKey: Uint8Array },
  user: { readonly userName: string; readonly password: string },
  chosen: { readonly cost: Cost; readonly randomBytes: RandomBytes },
): Promise<UserWrap> {
  const entry = entryFor(vault.nameSalt, user.userName);
  const salt = chosen.randomBytes(SALT_BYTES);
  const key = await passwordKey(user.password, salt, chosen.cost);
  const bound = boundToUser(vault.id, entry, chosen.cost);
  const sealed = seal(key, salt, dataKey, bound, chosen.randomBytes);
  const own = seal(key, salt, ownKey, boundAsOwn(vault.id, entry), chosen.randomBytes);
  key.fill(0);
  return { entry, cost: chosen.cost, sealed, own };
}

/** The keys, or null where the password is another. */
export async function unwrapForUser(
  vaultId: string,
  wrap: UserWrap,
  password: string,
): Promise<UserKeys | null> {
  const key = await passwordKey(password, Buffer.from(wrap.sealed.salt, 'base64'), wrap.cost);
  const dataKey = unseal(key, wrap.sealed, boundToUser(vaultId, wrap.entry, wrap.cost));
  const ownKey = wrap.own ? unseal(key, wrap.own, boundAsOwn(vaultId, wrap.entry)) : null;
  key.fill(0);
  return dataKey && { dataKey, ownKey };
}

/** The printed key is as strong as the data key and needs no slow hash. */
export function wrapForRecovery(
  vaultId: string,
  dataKey: Uint8Array,
  secret: Uint8Array,
  randomBytes: RandomBytes,
): Sealed {
  const salt = randomBytes(SALT_BYTES);
  return seal(recoveryKey(secret, salt), salt, dataKey, boundToRecovery(vaultId), randomBytes);
}

export function unwrapForRecovery(
  vaultId: string,
  sealed: Sealed,
  secret: Uint8Array,
): Uint8Array | null {
  const key = recoveryKey(secret, Buffer.from(sealed.salt, 'base64'));
  return unseal(key, sealed, boundToRecovery(vaultId));
}

/**
 * NFKC: the same password, whichever keyboard composed its letters. The prefix is for the empty one, which
 * the library refuses, but which has to be as wrong as any other.
 */
async function passwordKey(password: string, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  return argon2id({
    password: `malspor ${password.normalize('NFKC')}`,
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.iterations,
    parallelism: cost.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
}

function recoveryKey(secret: Uint8Array, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, 'malspor recovery', 32));
}

/** A wrap moved to another user or vault, or with its cost lowered, does not open. */
function boundToUser(vaultId: string, entry: string, cost: Cost): Uint8Array {
  const { memoryKiB, iterations, parallelism } = cost;
  const bound = ['wrap-1', vaultId, 'user', entry, memoryKiB, iterations, parallelism];
  return Buffer.from(JSON.stringify(bound));
}

function boundAsOwn(vaultId: string, entry: string): Uint8Array {
  return Buffer.from(JSON.stringify(['wrap-1', vaultId, 'own', entry]));
}

function boundToRecovery(vaultId: string): Uint8Array {
  return Buffer.from(JSON.stringify(['wrap-1', vaultId, 'recovery']));
}

/** AES-256-GCM. `salt` is kept beside it and takes no part. */
export function seal(
  key: Uint8Array,
  salt: Uint8Array,
  dataKey: Uint8Array,
  bound: Uint8Array,
  randomBytes: RandomBytes,
): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
  const content = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return { salt: base64(salt), nonce: base64(nonce), content: base64(content) };
}

/** null where the key is another, or what is sealed is not what was sealed. */
export function unseal(key: Uint8Array, sealed: Sealed, bound: Uint8Array): Uint8Array | null {
  const content = Buffer.from(sealed.content, 'base64');
  const nonce = Buffer.from(sealed.nonce, 'base64');
  if (content.length <= TAG_BYTES || nonce.length !== NONCE_BYTES) return null;
  const options = { authTagLength: TAG_BYTES };
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, options).setAAD(bound);
  decipher.setAuthTag(content.subarray(-TAG_BYTES));
  try {
    const first = decipher.update(content.subarray(0, -TAG_BYTES));
    const dataKey = Uint8Array.from(Buffer.concat([first, decipher.final()]));
    first.fill(0);
    return dataKey;
  } catch {
    return null;
  }
}
