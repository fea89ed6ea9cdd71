import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '#db/durable-file.ts';
import { isSound, readVault, vaultPath, vaultText, type VaultFile } from './vault-file.ts';

const copiesIn = (folder: string): string => join(folder, 'copies');

/** Where a kept vault is tried when the vault itself is lost, with its own count of tries. */
export const readingFolder = (folder: string): string => join(folder, 'work', 'vault');

/**
 * The vault, and then every vault kept with a copy of the database: the data key is the same in all of
 * them, so what no longer opens the database must open no copy of it either. Cut off in between, the next
 * start does the rest.
 */
export function saveVault(folder: string, vault: VaultFile): void {
  const text = vaultText(vault);
  writeDurably(vaultPath(folder), text);
  bringUp(folder, vault.id, text);
}

/** At the start of the program: what an earlier one was stopped in the middle of. Needs no key. */
export function finishKeptVaults(folder: string): void {
  rmSync(vaultPath(readingFolder(folder)), { force: true });
  const vault = readVault(folder);
  // What has rotted since it was written must not take the place of those that are whole.
  if (!vault.ok || !isSound(folder)) return;
  for (const name of namesIn(folder)) {
    if (name.endsWith('.vault.json.partial')) rmSync(join(copiesIn(folder), name), { force: true });
  }
  bringUp(folder, vault.value.id, vaultText(vault.value));
}

function bringUp(folder: string, vaultId: string, text: string): void {
  for (const name of namesIn(folder)) {
    if (!name.endsWith('.vault.json')) continue;
    const file = join(copiesIn(folder), name);
    const kept = readFileSync(file, 'utf8');
    // Of another database it is the only key to that one's copies. Also a damaged one may hold a whole wrap.
    if (kept !== text && kept.includes(`"${vaultId}"`)) writeDurably(file, text);
  }
}

function namesIn(folder: string): readonly string[] {
  return existsSync(copiesIn(folder)) ? readdirSync(copiesIn(folder)) : [];
}
