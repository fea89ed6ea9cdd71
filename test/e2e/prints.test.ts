import { beforeAll, describe } from 'vitest';
import { oneProgram } from '#test/support/one-program.ts';
import { insight } from './prints/insight.ts';
import { overviews } from './prints/overviews.ts';
import { savedAndShown } from './prints/saved-and-shown.ts';
import { type CasesToPrint, ROWS, seedCasesToPrint } from './prints/to-print.ts';
import { seedTeam } from '#test/support/seeded-cases.ts';

/** What of a case goes on paper or into a file, from what is asked for to what is read back. */

const program = oneProgram({ now: '2026-11-22T09:00:00.000Z' });
let both: CasesToPrint;
beforeAll(async () => {
  both = await seedCasesToPrint(program());
});
const cases = () => both;

// First, while the two cases are all there are: it counts the sheets of everybody.
describe('insight and the overviews of a list', () => {
  insight(program, cases);
});
describe('the overviews', () => {
  beforeAll(() => seedTeam(program(), 100, ROWS));
  overviews(program, cases);
  savedAndShown(program, cases);
});
