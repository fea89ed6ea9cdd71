import { defineConfig } from 'vitest/config';

interface Ring {
  readonly timeout?: number;
  /**
   * The files of a ring share what they import: loading the program anew for each took as long as trying it.
   * Nothing in it keeps state in a module; files that start processes have a process each themselves.
   */
  readonly isolate?: boolean;
}

const ring = (name: string, options: Ring = {}) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    isolate: options.isolate ?? false,
    env,
    testTimeout: options.timeout ?? 20_000,
    hookTimeout: options.timeout ?? 20_000,
    // How long something may take is a bench's business: a busy machine must not fail a test.
    expect: { poll: { timeout: 10_000 } },
  },
});

/** For what the tests start; each of them lives for a minute at most. */
const env = {
  // Node keeps the compiled form of what it has read: the next start begins with it.
  NODE_COMPILE_CACHE: 'node_modules/.cache/compiled',
  // A page that is soon gone is not worth optimising.
  MALSPOR_HOST_SWITCHES: '--js-flags=--no-turbofan',
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './test/support/count-reporter.ts'],
    projects: [
      ring('unit'),
      ring('property', { timeout: 60_000 }),
      ring('integration', { timeout: 60_000 }),
      ring('migrations', { timeout: 60_000 }),
      ring('architecture', { timeout: 60_000 }),
      ring('faults', { timeout: 180_000, isolate: true }),
      ring('e2e', { timeout: 240_000 }),
    ],
  },
});
