import { describe } from 'vitest';
import { oneProgram } from '#test/support/one-program.ts';
import { proposing } from './committee/items.ts';
import { holdingAMeeting } from './committee/meeting.ts';
import { preparingAMeeting } from './committee/preparing.ts';

/** The committee from the first proposal to the approved minutes. */

const NOW = '2026-11-22T09:00:00.000Z';
const program = oneProgram({ now: NOW });

// First, while no meeting is planned: it says so, and has nothing waiting for one when it ends.
describe('an item', () => {
  proposing(program);
});
describe('a meeting that is prepared', () => {
  preparingAMeeting(program);
});
// Last: it kills the program.
describe('a meeting that is held', () => {
  holdingAMeeting(program, NOW);
});
