import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages } from './ensure-browser.ts';
import { guardNode } from './node-guard.ts';
import { removeScratch, scratchFolder } from './scratch.ts';

type Check = readonly [what: string, command: string, ...args: string[]];

/**
 * Everything a change must pass besides the tests, in two rows that take about as long: what is in a row is
 * done in its order, and the rows side by side.
 */
const ROWS: readonly (readonly Check[])[] = [
  [
    ['format', 'npm', 'run', '--silent', 'format:check'],
    ['build', 'npm', 'run', '--silent', 'build'],
    ['unused code', 'npm', 'run', '--silent', 'unused'],
    ['types', 'npm', 'run', '--silent', 'types'],
  ],
  [['lint', 'npm', 'run', '--silent', 'lint']],
];

/** One thread for lint's reading of types: more of them work out the same anew. Memory is swept less often. */
const FRUGAL = { GOMAXPROCS: '1', GOGC: '200' };

guardNode();
await ensurePackages(['chromium', 'poppler-utils', 'xvfb']);

const passedInRows = await Promise.all(ROWS.map(checkInTurn));
const checks = ROWS.flat().length;
const failedChecks = checks - passedInRows.reduce((all, passed) => all + passed, 0);

const folder = scratchFolder();
const countFile = path.join(folder, 'count.json');
const testsRan = runTests(folder, countFile);
const count = readCount(countFile);
removeScratch(folder);

const failed = count.failed + failedChecks + (testsRan || count.failed > 0 ? 0 : 1);
console.log(
  `${count.passed + checks - failedChecks} passed, ${failed} failed, ${count.skipped} skipped`,
);
process.exit(failed === 0 ? 0 : 1);

/** Answers how many passed. */
async function checkInTurn(row: readonly Check[]): Promise<number> {
  let passed = 0;
  for (const check of row) if (await passes(check)) passed += 1;
  return passed;
}

/** What a check says is shown when it is over: the rows would be written into each other. */
function passes([what, command, ...args]: Check): Promise<boolean> {
  const tell = report(what);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...FRUGAL },
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(tell(code === 0));
    });
  });
}

function runTests(scratch: string, counted: string): boolean {
  const tell = report('tests');
  const { status } = spawnSync('vitest', ['run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, TMPDIR: scratch, MALSPOR_TEST_COUNT: counted },
  });
  return tell(status === 0);
}

function report(what: string): (passed: boolean) => boolean {
  const started = performance.now();
  return (passed) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${passed ? 'ok' : 'FAILED'}  ${what}  ${seconds} s`);
    return passed;
  };
}

function readCount(file: string): { passed: number; failed: number; skipped: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
