import { interventions } from '#db/commands/cases.ts';
import { goals } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import { cancelIssues } from '#shared/domain/cases/help-issues.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import type { CallContext } from '../../context.ts';
import { stopScheduleOf } from './end-intervention.ts';
import { loadOpenCase, ownRow } from './load-case.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.cancelIntervention>;

/** Help that never began. Its open goals stay on the case: nothing is closed silently. */
export function cancelIntervention(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const found = ownRow(rows.interventions, input.id);
  if (!found.ok) return found;
  const { cancelledOn, reason, version } = input;
  const issues = cancelIssues(found.value, cancelledOn, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const openGoals = notAnnulled(rows.goals).filter(
    (goal) => goal.interventionId === input.id && !isClosed(goal.status),
  );
  return ctx.commit(
    'cases.cancelIntervention',
    reason,
    saving((tx) => {
      const cancelled = { ...found.value, version, cancelledOn, cancelReason: reason };
      const saved = interventions.replace(tx, cancelled);
      for (const goal of openGoals) goals.replace(tx, { ...goal, interventionId: null });
      stopScheduleOf(tx, rows, input.id, cancelledOn);
      return { id: input.id, version: saved };
    }),
  );
}
