import { discardDraft } from '#db/commands/drafts.ts';
import { addFollowUp, schedules } from '#db/commands/follow-ups.ts';
import { measurements } from '#db/commands/goals.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { HoldFollowUp } from '#shared/contract/follow-ups.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { FollowUpSchedule } from '#shared/domain/follow-ups/model.ts';
import type { CallContext } from '../../context.ts';
import { loadOpenCase } from '../cases/load-case.ts';
import { holdIssuesOf } from './hold-issues.ts';
import { preparedFollowUp } from './prepared-follow-up.ts';

/**
 * Holds a follow-up in one act: the follow-up, what it says of each help and goal, the measurements made at
 * it, and the potentials it assesses. The person's half-done form is finished with it.
 */
export function hold(
  ctx: CallContext,
  input: HoldFollowUp,
): Result<{ readonly followUpId: string }, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const prepared = preparedFollowUp(input, { newId: ctx.newId, now: ctx.now() });
  const issues = holdIssuesOf(input, prepared, rows, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const { followUp } = prepared;
  return ctx.commit(
    'followUps.hold',
    null,
    saving((tx) => {
      for (const made of prepared.measurements) measurements.add(tx, made);
      addFollowUp(tx, followUp, ctx.newId);
      for (const assessed of assessedSchedules(ctx, input, rows)) schedules.replace(tx, assessed);
      discardDraft(tx, { userId: ctx.user.userId, key: `follow-up:${input.caseId}` });
      return { followUpId: followUp.id };
    }),
  );
}

function assessedSchedules(
  ctx: CallContext,
  input: HoldFollowUp,
  rows: CaseRows,
): readonly FollowUpSchedule[] {
  return notAnnulled(rows.schedules).flatMap((schedule) =>
    input.potentials
      .filter((one) => one.interventionId === schedule.interventionId)
      .map(({ potential, reason }) => ({
        ...schedule,
        progressionPotential: potential,
        potentialReason: reason,
        potentialSetOn: input.heldOn,
        potentialSetById: ctx.user.employeeId,
      })),
  );
}
