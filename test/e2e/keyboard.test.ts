import { describe } from 'vitest';
import { oneProgram } from '#test/support/one-program.ts';
import { workingByKeys } from './keyboard/jobs.ts';
import { walkingByKeys } from './keyboard/screens.ts';

/** Not a mouse, not a touch: every test here drives the page with keys alone. */

const program = oneProgram({ now: '2026-11-22T09:00:00.000Z' });

describe('the screens', () => {
  walkingByKeys(program);
});
describe('the jobs of the day', () => {
  workingByKeys(program);
});
