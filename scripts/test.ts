import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensurePackages } from './ensure-browser.ts';
import { guardNode } from './node-guard.ts';

/** Everything a change must pass, in the order that says soonest what is wrong. */
const checks: readonly (readonly [what: string, command: string, ...args: string[]])[] = [
  ['format', 'npm', 'run', '--silent', 'format:check'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['types', 'npm', 'run', '--silent', 'types'],
  ['unused code', 'npm', 'run', '--silent', 'unused'],
  ['build', 'npm', 'run', '--silent', 'build'],
];

guardNode();
await ensurePackages(['chromium', 'poppler-utils', 'xvfb']);

let failedChecks = 0;
for (const [what, command, ...args] of checks) {
  if (!run(what, command, args)) failedChecks += 1;
}

const folder = mkdtempSync(path.join(tmpdir(), 'malspor-test-'));
const countFile = path.join(folder, 'count.json');
const testsRan = run('tests', 'vitest', ['run', ...process.argv.slice(2)], {
  MALSPOR_TEST_COUNT: countFile,
});
const count = readCount(countFile);
rmSync(folder, { recursive: true, force: true });

const failed = count.failed + failedChecks + (testsRan || count.failed > 0 ? 0 : 1);
console.log(
  `${count.passed + checks.length - failedChecks} passed, ${failed} failed, ${count.skipped} skipped`,
);
process.exit(failed === 0 ? 0 : 1);

function run(what: string, command: string, args: readonly string[], env = {}): boolean {
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${what}  ${seconds} s`);
  return status === 0;
}

function readCount(file: string): { passed: number; failed: number; skipped: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
