import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const BUILT = [
  'out/main/main.js',
  'out/main/worker.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'db',
  'electron.vite.config.ts',
  'package-lock.json',
];

/** Builds what is missing or older than its sources. Throws with what the build said. */
export function buildIfStale(root: string): void {
  if (!buildIsStale(root)) return;
  const cli = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

/** True when something built is missing or older than something it is built from. */
function buildIsStale(root: string): boolean {
  const built = BUILT.map((file) => changed(path.join(root, file)));
  if (built.some((time) => time === 0)) return true;
  return SOURCES.some((name) => newest(path.join(root, name)) > Math.min(...built));
}

/** Milliseconds since 1970; 0 when there is no such file. */
function changed(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(name: string): number {
  const found = statSync(name, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(
    found.mtimeMs,
    ...readdirSync(name).map((entry) => newest(path.join(name, entry))),
  );
}
