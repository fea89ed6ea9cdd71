import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface PackedProgram {
  /** Every file of the archive and beside it, from the program's folder, with `/`. */
  readonly files: readonly string[];
  /** Its main, for `launchApp`. */
  readonly main: string;
}

/**
 * The built program as the builder packs it for Linux, laid out in the folder. Everything but Electron itself:
 * in its place stands a file with nothing in it but the mark the builder looks for to set the fuses.
 */
export function packProgram(folder: string): PackedProgram {
  const electron = path.join(folder, 'electron');
  mkdirSync(path.join(electron, 'resources'), { recursive: true });
  writeFileSync(path.join(electron, 'electron'), fuseWire(), { mode: 0o755 });
  const output = path.join(folder, 'packed');
  execFileSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/electron-builder/cli.js'),
      '--linux',
      'dir',
      `--${process.arch}`,
      `--config.electronDist=${electron}`,
      `--config.directories.output=${output}`,
    ],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return unpacked(path.join(output, 'linux-unpacked/resources/app.asar'), path.join(folder, 'app'));
}

/** The builder's own; inside its package, as `validateConfiguration` of builder-config.test.ts. */
interface Asar {
  listPackage(archive: string, options: { isPack: boolean }): string[];
  extractAll(archive: string, folder: string): void;
}

function unpacked(archive: string, folder: string): PackedProgram {
  const asar = createRequire(import.meta.url)('@electron/asar') as Asar;
  asar.extractAll(archive, folder);
  const files = asar
    .listPackage(archive, { isPack: false })
    .map((file) => file.replaceAll(path.sep, '/').replace(/^\//, ''));
  return { files, main: path.join(folder, 'out/main/main.js') };
}

/** @see https://github.com/electron/fuses: the sentinel, the version, how many fuses, and each of them lit. */
function fuseWire(): Buffer {
  const fuses = '1'.repeat(9);
  return Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, fuses.length]),
    Buffer.from(fuses),
  ]);
}
