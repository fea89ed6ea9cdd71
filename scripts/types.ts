import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** One program for each runtime: a wrong import is a type error. The longest first. */
const runtimes = ['renderer', 'test', 'electron', 'db', 'shared', 'scripts', 'host'];

/**
 * The compiler's threads each work out anew what they share, and its memory is swept more than a short run
 * needs: one thread a program and as many programs at a time as there are processors is half the work.
 */
const FRUGAL = { args: ['--singleThreaded'], env: { ...process.env, GOGC: '200' } };

const waiting = [...runtimes];
let failed = false;
await Promise.all(Array.from({ length: availableParallelism() }, checkInTurn));
process.exit(failed ? 1 : 0);

async function checkInTurn(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (!(await check(next))) failed = true;
  }
}

function check(runtime: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('tsc', ['-p', runtime, ...FRUGAL.args], {
      stdio: 'inherit',
      env: FRUGAL.env,
    });
    child.on('exit', (code) => resolve(code === 0));
    child.on('error', () => resolve(false));
  });
}
