import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/electron');

/** The Electron binary where it has been fetched. */
export function electronBinary(): string | undefined {
  const marker = path.join(FOLDER, 'path.txt');
  if (!existsSync(marker)) return undefined;
  const binary = path.join(FOLDER, 'dist', readFileSync(marker, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

export function launchOnElectron(): never { throw new Error('later'); }
