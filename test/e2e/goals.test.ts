import { beforeAll, describe } from 'vitest';
import { oneProgram } from '#test/support/one-program.ts';
import type { SignedInApp } from '#test/support/signed-in-app.ts';
import { fromDraftToClosed } from './goals/from-draft-to-closed.ts';
import { goalParts } from './goals/goal-parts.ts';
import { onPaper } from './goals/on-paper.ts';

/**
 * Goals on the screens and on paper. The parts of a goal stand first: they count the goals of the one who is
 * signed in. The list on paper counts what her team has, so the parts before it have their cases in another.
 */

const program = oneProgram({ now: '2026-11-22T09:00:00.000Z' });
let otherTeam: SignedInApp['teamId'];
const inOtherTeam = () => ({ ...program(), teamId: otherTeam });

beforeAll(async () => {
  const team = { id: null, version: null, name: 'Team Nord', active: true };
  ({ id: otherTeam } = await program().calls.settings.saveTeam(team));
});

describe('the parts of a goal', () => {
  goalParts(inOtherTeam);
});
describe('a goal from draft to closed', () => {
  fromDraftToClosed(inOtherTeam);
});
describe('goals on paper', () => {
  onPaper(program);
});
