import { defineConfig } from 'vitest/config';

const ring = (name: string, options: { fileParallelism?: boolean; timeout?: number } = {}) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    fileParallelism: options.fileParallelism ?? true,
    testTimeout: options.timeout ?? 20_000,
    hookTimeout: options.timeout ?? 20_000,
    // How long something may take is a bench's business: a busy machine must not fail a test.
    expect: { poll: { timeout: 10_000 } },
  },
});

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
      ring('faults', { timeout: 180_000, fileParallelism: false }),
      ring('e2e', { timeout: 240_000 }),
    ],
  },
});
