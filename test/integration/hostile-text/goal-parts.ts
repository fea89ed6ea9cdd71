import { addActiveGoal, valueOf } from '#test/support/case-for-tests.ts';
import type { Act } from './act.ts';
import { openOwnCase } from './cases.ts';
import { goalInSteps, goalInTurns } from './goals.ts';

/** A sub-goal, an agreement given once, and two goals that others take the place of. */
export async function writeGoalParts({ backend, caseworker, write }: Act): Promise<void> {
  const { goals } = caseworker;
  const caseId = await openOwnCase(backend, 'goal-parts');
  const goalId = await addActiveGoal(backend, caseId);
  const subGoal = {
    title: write('goals.saveSubGoal.subGoal.title'),
    target: write('goals.saveSubGoal.subGoal.target'),
    targetDate: null,
    reachedOn: null,
  };
  valueOf(await goals.saveSubGoal({ caseId, goalId, id: null, version: null, subGoal }));

  const text = write('goals.agree.agreement.text');
  const agreement = { kind: 'not-agreed', reason: 'disagrees', text } as const;
  valueOf(await goals.agree({ caseId, goals: [{ goalId, version: 2 }], agreement }));

  for (const hostileGoal of [goalInSteps, goalInTurns]) {
    const replaced = { caseId, goalId: await addActiveGoal(backend, caseId), version: 2 };
    const fields = hostileGoal(write, 'goals.replace');
    valueOf(await goals.replace({ ...replaced, fields, reason: write('goals.replace.reason') }));
  }
}
