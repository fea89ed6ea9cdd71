import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '#db/durable-file.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';

const Bytes = z.base64();

/** Kept with each wrap, so that a later version can ask for more without locking anyone out. */
export const Cost = z.strictObject({
  memoryKiB: z.int().min(8).max(1_048_576),
  iterations: z.int().min(1).max(100),
  parallelism: z.int().min(1).max(16),
});
export type Cost = z.infer<typeof Cost>;

const Sealed = z.strictObject({ salt: Bytes, nonce: Bytes, content: Bytes });
export type Sealed = z.infer<typeof Sealed>;

const UserWrap = z.strictObject({ entry: z.string(), cost: Cost, sealed: Sealed });
export type UserWrap = z.infer<typeof UserWrap>;

export const VAULT_FORMAT = 1;
const VaultFile = z.strictObject({
  format: z.literal(VAULT_FORMAT),
  id: z.string(),
  /** User names stand only as hashes with this salt. */
  nameSalt: Bytes,
  users: z.array(UserWrap).min(1),
  recovery: Sealed,
});
export type VaultFile = z.infer<typeof VaultFile>;

export type VaultTrouble = 'no-vault' | 'vault-damaged' | 'vault-newer';

export const vaultPath = (folder: string): string => join(folder, 'vault.json');

export function readVault(folder: string): Result<VaultFile, VaultTrouble> {
  const path = vaultPath(folder);
  if (!existsSync(path)) return fail('no-vault');
  const content = parseJson(readFileSync(path, 'utf8'));
  const known = VaultFile.safeParse(content);
  if (known.success) return succeed(known.data);
  const format = z.object({ format: z.number() }).safeParse(content);
  return fail(format.data && format.data.format > VAULT_FORMAT ? 'vault-newer' : 'vault-damaged');
}

export function writeVault(folder: string, vault: VaultFile): void {
  writeDurably(vaultPath(folder), `${JSON.stringify(vault, null, 2)}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
