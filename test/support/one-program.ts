import { afterAll, beforeAll } from 'vitest';
import { type NewStartOptions, type SignedInApp, startWithDatabase } from './signed-in-app.ts';

/**
 * The program that the parts of a test file share: to start one takes as long as several tests. What a part
 * leaves in the register is there for the next. A part that kills the program stands last, and quits what it
 * starts in its place.
 */
export function oneProgram(options: NewStartOptions): () => SignedInApp {
  let app: SignedInApp | undefined;
  beforeAll(async () => {
    app = await startWithDatabase(options);
  });
  afterAll(() => app?.close());
  return () => {
    if (!app) throw new Error('the program has not started');
    return app;
  };
}
