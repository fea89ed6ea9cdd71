import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The Electron binary where the package's own downloader has put it. */
export function findElectron(): string | undefined {
  const folder = path.resolve(import.meta.dirname, '../node_modules/electron');
  const marker = path.join(folder, 'path.txt');
  if (!existsSync(marker)) return undefined;
  const binary = path.join(folder, 'dist', readFileSync(marker, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}
