import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, succeed, type Result } from '#shared/base/result.ts';

const Bytes = z.base64();

/** Kept with each wrap, so that a later version can ask for more without locking anyone out. */
export const Cost = z.strictObject({
  memoryKiB: z.int().min(8).max(1_048_576),
  iterations: z.int().min(1).max(100),
  parallelism: z.int().min(1).max(16),
});
export type Cost = z.infer<typeof Cost>;

export const Sealed = z.strictObject({ salt: Bytes, nonce: Bytes, content: Bytes });
export type Sealed = z.infer<typeof Sealed>;

const UserWrap = z.strictObject({
  entry: z.string(),
  cost: Cost,
  sealed: Sealed,
  /** The person's own key, which opens what is theirs alone; wraps of the first format have none. */
  own: Sealed.optional(),
});
export type UserWrap = z.infer<typeof UserWrap>;

export const VAULT_FORMAT = 2;
const VaultFile = z.strictObject({
  format: z.literal([1, VAULT_FORMAT]),
  id: z.string(),
  /** User names stand only as hashes with this salt. */
  nameSalt: Bytes,
  users: z.array(UserWrap).min(1),
  recovery: Sealed,
});
/** Vaults written before there was a sum have none until their next save. */
const StoredVault = VaultFile.extend({ sum: z.string().optional() });
export type VaultFile = z.infer<typeof VaultFile>;

export type VaultTrouble = 'no-vault' | 'vault-damaged' | 'vault-newer';

export const vaultPath = (folder: string): string => join(folder, 'vault.json');

export function readVault(folder: string): Result<VaultFile, VaultTrouble> {
  const stored = readStored(folder);
  if (!stored.ok) return stored;
  const { sum: _, ...vault } = stored.value;
  return succeed(vault);
}

/** Whether what is on disk is what was written: one in which a wrap has rotted still opens with the others. */
export function isSound(folder: string): boolean {
  const stored = readStored(folder);
  if (!stored.ok) return false;
  const { sum, ...vault } = stored.value;
  return sum === sumOf(vault);
}

function readStored(folder: string): Result<z.infer<typeof StoredVault>, VaultTrouble> {
  const path = vaultPath(folder);
  if (!existsSync(path)) return fail('no-vault');
  const content = parseJson(readFileSync(path, 'utf8'));
  const known = StoredVault.safeParse(content);
  if (known.success) return succeed(known.data);
  const format = z.object({ format: z.number() }).safeParse(content);
  return fail(format.data && format.data.format > VAULT_FORMAT ? 'vault-newer' : 'vault-damaged');
}

/** As it stands on disk. */
export function vaultText(vault: VaultFile): string {
  return `${JSON.stringify({ ...vault, sum: sumOf(vault) }, null, 2)}\n`;
}

function sumOf(vault: VaultFile): string {
  // Parsed, so that the fields stand in one order however the vault was put together.
  const content = JSON.stringify(VaultFile.parse(vault));
  return createHash('sha256').update(content).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
