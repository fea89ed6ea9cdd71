import { addPostponement, moveOutMilestones } from '#db/commands/move-out.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { moveOut } from '#shared/contract/move-out.ts';
import { movedMilestones } from '#shared/domain/move-out/milestones.ts';
import { isComplete } from '#shared/domain/move-out/readiness.ts';
import type { CallContext } from '../../context.ts';
import { ownRow } from '../cases/load-case.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadPlanFor } from './load-plan.ts';
import { planFieldIssues } from './make-plan.ts';
import { savePlan } from './save-plan.ts';

type Entries = typeof moveOut;

export function changePlan(
  ctx: CallContext,
  input: ParsedInputOf<Entries['changePlan']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'change', input);
  if (!loaded.ok) return loaded;
  const { rows, plan } = loaded.value;
  const help = ownRow(rows.interventions, plan.interventionId);
  if (!help.ok) return help;
  const after = { ...plan, ...input.plan };
  const issues = planFieldIssues(rows, help.value, after);
  if (issues.length > 0) return fail(invalidFields(issues));
  return savePlan(ctx, 'moveOut.changePlan', null, after);
}

/** The old date, the reason and a counter stay; a plan that was ready is planned again. */
export function postpone(
  ctx: CallContext,
  input: ParsedInputOf<Entries['postpone']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'postpone', input);
  if (!loaded.ok) return loaded;
  const { rows, plan } = loaded.value;
  const help = ownRow(rows.interventions, plan.interventionId);
  if (!help.ok) return help;
  const { expectedMoveOutOn: toDate, reason } = input;
  const fromDate = plan.expectedMoveOutOn ?? toDate;
  if (fromDate === toDate) return fail(invalid('expectedMoveOutOn', 'move-out.date-is-the-same'));
  const after = { ...plan, expectedMoveOutOn: toDate, readyOn: null, readyOverrideReason: null };
  const issues = planFieldIssues(rows, help.value, after);
  if (issues.length > 0) return fail(invalidFields(issues));
  return savePlan(ctx, 'moveOut.postpone', reason, after, (tx) => {
    const kept = { fromDate, toDate, reason, on: ctx.today() };
    addPostponement(tx, { ...kept, id: ctx.newId(), planId: plan.id, kind: 'move-out' });
    const own = rows.moveOutMilestones.filter((one) => one.planId === plan.id);
    for (const moved of movedMilestones(own, fromDate, toDate)) {
      moveOutMilestones.replace(tx, moved);
    }
  });
}

export function cancelPlan(
  ctx: CallContext,
  input: ParsedInputOf<Entries['cancelPlan']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'cancel', input);
  if (!loaded.ok) return loaded;
  return savePlan(ctx, 'moveOut.cancelPlan', input.reason, {
    ...loaded.value.plan,
    cancelledOn: ctx.today(),
    cancelReason: input.reason,
  });
}

/** After a postponement: the checklist is complete still, and somebody says ready again. */
export function ready(
  ctx: CallContext,
  input: ParsedInputOf<Entries['ready']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'ready', input);
  if (!loaded.ok) return loaded;
  const { rows, plan } = loaded.value;
  if (!isComplete(rows.readinessPoints.filter((one) => one.planId === plan.id))) {
    return fail(invalid('', 'move-out.checklist-incomplete'));
  }
  return savePlan(ctx, 'moveOut.ready', null, { ...plan, readyOn: ctx.today() });
}

export function readyAnyway(
  ctx: CallContext,
  input: ParsedInputOf<Entries['readyAnyway']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'ready', input);
  if (!loaded.ok) return loaded;
  return savePlan(ctx, 'moveOut.readyAnyway', input.reason, {
    ...loaded.value.plan,
    readyOn: ctx.today(),
    readyOverrideReason: input.reason,
  });
}
