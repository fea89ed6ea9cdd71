import { expect, it } from 'vitest';
import { potentialIssues } from '#shared/domain/follow-ups/potential-issues.ts';
import { aSchedule, idOf } from '#test/support/domain-rows.ts';

const [fresh, known, other] = [idOf(301), idOf(302), idOf(303)];
const schedules = [
  aSchedule({ interventionId: fresh, progressionPotential: 'not-assessed' }),
  aSchedule({ interventionId: known, progressionPotential: 'high' }),
  aSchedule({ interventionId: other, progressionPotential: 'not-assessed' }),
];
const given = (...ids: string[]) => ids.map((interventionId) => ({ interventionId }));

it('help that was never assessed is assessed at its first held follow-up', () => {
  expect(potentialIssues([], [fresh, known], schedules)).toEqual([
    {
      path: 'potentials',
      code: 'follow-up.potential-missing',
      params: { interventionId: fresh },
    },
  ]);
  expect(potentialIssues(given(fresh), [fresh, known], schedules)).toEqual([]);
});

it('help that is assessed may be assessed again, once', () => {
  expect(potentialIssues(given(known), [known], schedules)).toEqual([]);
  expect(potentialIssues(given(known, known), [known], schedules)).toEqual([
    { path: 'potentials.1', code: 'follow-up.potential-twice' },
  ]);
});

it('help that is not followed up on, or has no schedule, is not assessed', () => {
  expect(potentialIssues(given(other, idOf(304)), [known, idOf(304)], schedules)).toEqual([
    { path: 'potentials.0', code: 'follow-up.potential-not-asked' },
    { path: 'potentials.1', code: 'follow-up.potential-not-asked' },
  ]);
});
