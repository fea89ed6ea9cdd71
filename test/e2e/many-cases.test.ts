import { describe } from 'vitest';
import { oneProgram } from '#test/support/one-program.ts';
import { importing } from './many-cases/import.ts';
import { eveningOut } from './many-cases/load.ts';

/** What is done to many cases at once. Import counts what it adds to an empty register, so it comes first. */

const program = oneProgram({ now: '2026-11-22T09:00:00.000Z' });

describe('import', () => {
  importing(program);
});
describe('the load', () => {
  eveningOut(program);
});
