import type { FieldIssue } from '../../base/errors.ts';
import type { FollowUpSchedule } from './model.ts';

/**
 * The potentials assessed at a follow-up are of ticked help that has a schedule, each once. Help that was
 * never assessed is assessed at its first held follow-up.
 */
export function potentialIssues(
  given: readonly { readonly interventionId: string }[],
  tickedInterventionIds: readonly string[],
  schedules: readonly Pick<FollowUpSchedule, 'interventionId' | 'progressionPotential'>[],
): readonly FieldIssue[] {
  const ticked = schedules.filter((one) => tickedInterventionIds.includes(one.interventionId));
  const scheduled = ticked.map((one) => one.interventionId);
  const givenFor = given.map((one) => one.interventionId);
  const missing = ticked.filter(
    (one) => one.progressionPotential === 'not-assessed' && !givenFor.includes(one.interventionId),
  );
  return [
    ...missing.map(({ interventionId }) => ({
      path: 'potentials',
      code: 'follow-up.potential-missing',
      params: { interventionId },
    })),
    ...given.flatMap(({ interventionId }, place): readonly FieldIssue[] => {
      const path = `potentials.${place}`;
      if (givenFor.indexOf(interventionId) !== place) {
        return [{ path, code: 'follow-up.potential-twice' }];
      }
      return scheduled.includes(interventionId)
        ? []
        : [{ path, code: 'follow-up.potential-not-asked' }];
    }),
  ];
}
