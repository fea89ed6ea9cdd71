import { showMeasurementInstead } from '#db/commands/follow-ups.ts';
import { measurements } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { goals as contract } from '#shared/contract/goals.ts';
import { sourceIssues } from '#shared/domain/goals/entry-issues.ts';
import { measurementIssues } from '#shared/domain/goals/required.ts';
import type { CallContext } from '../../context.ts';
import { ownRow } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadGoal } from './load-goal.ts';

type Input = ParsedInputOf<typeof contract.correctMeasurement>;

/**
 * The old one is annulled with the reason and stays in history; the new one points back to it and takes its
 * place in the follow-up it was made at. A mistake may be found late, so a closed goal's can be corrected.
 */
export function correctMeasurement(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const { caseId, goalId, measurementId, measurement, reason, version } = input;
  const loaded = loadGoal(ctx.read, { caseId, goalId });
  if (!loaded.ok) return loaded;
  const old = ownRow(loaded.value.measurements, measurementId);
  if (!old.ok) return old;
  const issues = [
    ...measurementIssues(loaded.value.goal, measurement, ctx.today()),
    ...sourceIssues(measurement),
  ];
  if (issues.length > 0) return fail(invalidFields(below('measurement', issues)));
  const id = ctx.newId();
  return ctx.commit(
    'goals.correctMeasurement',
    reason,
    saving((tx) => {
      const now = ctx.now();
      const annulled = { annulledAt: now, annulledReason: reason };
      measurements.replace(tx, { ...old.value, ...annulled, version });
      const origin = { followUpId: old.value.followUpId, correctsId: measurementId };
      measurements.add(tx, { ...NEW_ROW, ...measurement, ...origin, enteredAt: now, id, goalId });
      showMeasurementInstead(tx, measurementId, id);
      return { id, version: 1 };
    }),
  );
}
