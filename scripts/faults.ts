import { spawnSync } from 'node:child_process';
import { guardNode } from './node-guard.ts';

/** `npm run faults`: every fault so many times over. `MALSPOR_FAULTS_ROUNDS` says how many, else 200. */
guardNode();
const rounds = process.env['MALSPOR_FAULTS_ROUNDS'] ?? '200';
console.log(`Each fault ${rounds} times.`);
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'faults', '--testTimeout', '0', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, MALSPOR_FAULTS_ROUNDS: rounds } },
);
process.exit(status ?? 1);
