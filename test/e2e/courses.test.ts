import { describe } from 'vitest';
import { oneProgram } from '#test/support/one-program.ts';
import { movingOut } from './courses/move-out.ts';
import { revisitating } from './courses/revisitation.ts';

/** The two courses that change where and how a person lives, each walked from its first step to its last. */

const program = oneProgram({ now: '2026-11-22T09:00:00.000Z' });

describe('moving out', () => {
  movingOut(program);
});
describe('revisitation', () => {
  revisitating(program);
});
