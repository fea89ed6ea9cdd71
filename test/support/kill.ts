import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { build } from 'vite';

export interface Ended {
  /** Whole lines the program had written when it ended. */
  readonly lines: readonly string[];
  readonly errors: string;
  readonly killed: boolean;
  /** From `ready` to the end. */
  readonly milliseconds: number;
}

const BUILT = 'node_modules/.cache/fault-programs';
let building: Promise<unknown> | undefined;

/**
 * Bundled as the program itself is, once for all runs: one that is killed after a tenth of a second should not
 * take a whole one to read what it consists of, file by file.
 */
function buildPrograms(): Promise<unknown> {
  return build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: BUILT,
      rollupOptions: { input: globSync('test/faults/programs/*.ts') },
    },
  });
}

/**
 * Runs one of test/faults/programs. With `killAfter` it is killed so many milliseconds after it has said
 * `ready`, in the middle of whatever it is doing; a program that ends by itself before that is not killed.
 */
export async function runProgram(
  name: string,
  args: readonly string[],
  killAfter?: number,
): Promise<Ended> {
  building ??= buildPrograms();
  await building;
  const child = spawn(process.execPath, [`${BUILT}/${name}.js`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors, readyAt] = ['', '', 0];
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    if (readyAt > 0 || !output.startsWith('ready\n')) return;
    readyAt = performance.now();
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      const lines = output.split('\n').slice(1, -1);
      const milliseconds = performance.now() - readyAt;
      resolve({ lines, errors, killed: signal === 'SIGKILL', milliseconds });
    });
  });
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many times each fault is tried; `npm run faults` asks for more. */
export function faultRounds(inShort: number): number {
  return Number(process.env['MALSPOR_FAULTS_ROUNDS'] ?? inShort);
}
