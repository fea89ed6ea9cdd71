import { spawn } from 'node:child_process';

/** One program for each runtime: a wrong import is a type error. */
const runtimes = ['shared', 'db', 'electron', 'renderer', 'host', 'scripts', 'test'];

const failures = await Promise.all(runtimes.map(check));
process.exit(failures.some(Boolean) ? 1 : 0);

function check(runtime: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('tsc', ['-p', runtime], { stdio: 'inherit' });
    child.on('exit', (code) => resolve(code !== 0));
    child.on('error', () => resolve(true));
  });
}
