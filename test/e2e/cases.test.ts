import { beforeAll, describe } from 'vitest';
import { oneProgram } from '#test/support/one-program.ts';
import { actingOnCases, FIRST_DAY } from './cases/acts.ts';
import { keepingCases } from './cases/case-file.ts';
import { findingAndDoing } from './cases/palette.ts';

/** The case file begins in an empty register, so it comes first; acts ends the program, so it comes last. */

const program = oneProgram({ now: FIRST_DAY });

beforeAll(() => program().page.setViewportSize({ width: 1360, height: 900 }));

describe('the case file', () => {
  keepingCases(program);
});
describe('find or do something', () => {
  findingAndDoing(program);
});
describe('acts', () => {
  actingOnCases(program);
});
