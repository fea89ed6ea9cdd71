/** `npm start [-- --demo] [-- --data-dir DIR]`: builds what is out of date and opens the program. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { hasDisplay } from '#host/display.ts';
import { findElectron } from '#host/find-electron.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { buildIfStale } from './build-state.ts';
import { guardNode } from './node-guard.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

guardNode();
try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(args: readonly string[]): Promise<number> {
  if (!hasDisplay()) {
    console.error('Ingen skærm fundet (no display). Prøv: xvfb-run -a npm start');
    return 1;
  }
  const binary = findElectron();
  if (binary === undefined) await ensureBrowser();
  buildIfStale(ROOT);
  if (binary !== undefined)
    return run(binary, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '.', ...args]);
  console.log('Electron er ikke hentet: Målspor åbner i Chromium-værten (host/README.md).');
  return run(process.execPath, ['--import', './host/register.ts', 'out/main/main.js', ...args]);
}

/** Resolves the exit code; Ctrl+C and a stop from outside reach the program, which then quits. */
function run(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
