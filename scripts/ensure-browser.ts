import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '#host/find-chromium.ts';

/** A package the project's commands use, and the program by which one sees that it is there. */
const PROGRAMS = { chromium: 'chromium', xvfb: 'Xvfb', 'poppler-utils': 'pdftotext' } as const;

export type SystemPackage = keyof typeof PROGRAMS;

/**
 * Path of a Chromium to run on; installs it where that can be done without asking (Debian or
 * Ubuntu, as root).
 * @throws where it is missing and cannot be installed, saying what to install.
 */
export async function ensureBrowser(): Promise<string> {
  await ensurePackages(['chromium']);
  const found = findChromium();
  if (found === undefined) throw new Error(whatToInstall(['chromium']));
  return found;
}

/** Silent when everything is there. @throws as `ensureBrowser`. */
export async function ensurePackages(packages: readonly SystemPackage[]): Promise<void> {
  const missing = packages.filter((name) => !isPresent(name));
  if (missing.length === 0) return;
  if (!canUseApt()) throw new Error(whatToInstall(missing));
  console.log(`Installing ${missing.join(', ')} …`);
  // Lists may be older than the packages they name: fetch them first.
  apt(['update']);
  apt(['install', '--yes', '--no-install-recommends', ...missing]);
  const still = missing.filter((name) => !isPresent(name));
  if (still.length > 0) throw new Error(whatToInstall(still));
}

function isPresent(name: SystemPackage): boolean {
  if (name === 'chromium') return findChromium() !== undefined;
  // A display is only wanting where there is a Unix without one.
  if (name === 'xvfb' && process.platform !== 'linux') return true;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const extension = process.platform === 'win32' ? '.exe' : '';
  return folders.some((folder) => existsSync(path.join(folder, PROGRAMS[name] + extension)));
}

function canUseApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!existsSync('/usr/bin/apt-get')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(osRelease());
}

function osRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

function apt(args: readonly string[]): void {
  const { status, stderr } = spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  // Ubuntu has chromium only as a snap: then another browser must be chosen by hand.
  throw new Error(`apt-get ${args.join(' ')} failed.\n${stderr}\n${whatToInstall(['chromium'])}`);
}

function whatToInstall(missing: readonly SystemPackage[]): string {
  const command =
    process.platform === 'linux'
      ? `sudo apt-get install ${missing.join(' ')} (Debian, Ubuntu), or the same packages of your system`
      : missing
          .map((name) => (name === 'chromium' ? 'Google Chrome or Chromium' : name))
          .join(', ');
  return `Missing: ${missing.join(', ')}. Install: ${command}. Another Chromium can be named in MALSPOR_CHROMIUM.`;
}
