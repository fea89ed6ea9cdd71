import { afterAll, beforeAll, describe } from 'vitest';
import { oneProgram } from '#test/support/one-program.ts';
import { dueAndHeld } from './follow-ups/due-and-held.ts';
import { planned } from './follow-ups/planned.ts';
import { toldBeforeSaving } from './follow-ups/told-before-saving.ts';

/**
 * Follow-ups on Min dag, in the lists and on the case. Every part counts what one employee carries, so when it
 * is over a colleague takes its cases. The first counts the whole municipality's; the last kills the program.
 */

const NOW = '2026-11-22T09:00:00.000Z';

const program = oneProgram({ now: NOW });
let toEmployeeId: string;

beforeAll(async () => {
  const { calls, teamId } = program();
  const colleague = { id: null, version: null, initials: 'KK', name: null, active: true };
  ({ id: toEmployeeId } = await calls.settings.saveEmployee({ ...colleague, teamIds: [teamId] }));
});

async function handOver(): Promise<void> {
  const { calls, employeeId: fromEmployeeId } = program();
  const to = { kind: 'caseworker', toEmployeeId, from: '2026-11-22', to: null } as const;
  const move = { ...to, fromEmployeeId };
  const carried = await calls.caseload.previewMove(move);
  await calls.caseload.move({ ...move, caseIds: carried.map(({ caseId }) => caseId) });
}

describe('told before it is saved', () => {
  toldBeforeSaving(program);
  afterAll(handOver);
});
describe('planned follow-ups', () => {
  planned(program);
  afterAll(handOver);
});
describe('follow-ups due and held', () => {
  dueAndHeld(program, NOW);
});
