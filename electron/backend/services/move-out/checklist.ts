import { moveOutMilestones, moveOutPlans, readinessPoints } from '#db/commands/move-out.ts';
import { saving } from '#db/commands/refusal.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { moveOut } from '#shared/contract/move-out.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type {
  MoveOutMilestone,
  MoveOutPlan,
  ReadinessPoint,
} from '#shared/domain/move-out/model.ts';
import { isComplete } from '#shared/domain/move-out/readiness.ts';
import type { CallContext } from '../../context.ts';
import { rowToSave } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadPlanFor } from './load-plan.ts';

type Entries = typeof moveOut;

/** A point with its date and by whom. The last settled one makes the plan ready, a reopened one takes it back. */
export function savePoint(
  ctx: CallContext,
  input: ParsedInputOf<Entries['savePoint']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'settle-point', planOf(input));
  if (!loaded.ok) return loaded;
  const { rows, plan } = loaded.value;
  const own = rows.readinessPoints.filter((one) => one.planId === plan.id);
  const before = rowToSave(own, input);
  if (!before.ok) return before;
  if (before.value === null && input.text === null) return fail(invalid('text', 'field.required'));
  const after = pointAfter(ctx, input, before.value, own.length);
  return ctx.commit(
    'moveOut.savePoint',
    null,
    saving((tx) => {
      if (before.value === null) readinessPoints.add(tx, after);
      const version = before.value === null ? 1 : readinessPoints.replace(tx, after);
      followReadiness(ctx, tx, { rows, plan, before: before.value, after });
      return { id: after.id, version };
    }),
  );
}

function pointAfter(
  ctx: CallContext,
  input: ParsedInputOf<Entries['savePoint']>,
  before: ReadinessPoint | null,
  position: number,
): ReadinessPoint {
  const { planId, state, text } = input;
  const isSettled = state !== 'open';
  const settled = {
    settledOn: isSettled ? ctx.today() : null,
    settledById: isSettled ? ctx.user.employeeId : null,
  };
  const isUnchanged = before !== null && before.state === state;
  const base = before ?? {
    ...NEW_ROW,
    ...settled,
    id: ctx.newId(),
    planId,
    kind: 'own' as const,
    position,
  };
  // On a point of the model the words are the model's; only one's own are written here.
  const words = base.kind === 'own' ? text : null;
  return { ...base, ...(isUnchanged ? {} : settled), text: words, state };
}

function followReadiness(
  ctx: Pick<CallContext, 'today'>,
  tx: WriteTx,
  of: {
    readonly rows: CaseRows;
    readonly plan: MoveOutPlan;
    readonly before: ReadinessPoint | null;
    readonly after: ReadinessPoint;
  },
): void {
  const { rows, plan, before, after } = of;
  const others = rows.readinessPoints.filter(
    (one) => one.planId === plan.id && one.id !== after.id,
  );
  const isReady = plan.readyOn !== null;
  const isOpened = after.state === 'open' && before?.state !== 'open';
  if (isReady && isOpened) {
    moveOutPlans.replace(tx, { ...plan, readyOn: null, readyOverrideReason: null });
  }
  if (!isReady && isComplete([...others, after])) {
    moveOutPlans.replace(tx, { ...plan, readyOn: ctx.today(), readyOverrideReason: null });
  }
}

/** Done with its day and by whom. A date somebody sets is no longer counted from the move-out. */
export function saveMilestone(
  ctx: CallContext,
  input: ParsedInputOf<Entries['saveMilestone']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'settle-milestone', planOf(input));
  if (!loaded.ok) return loaded;
  const { rows, plan } = loaded.value;
  const own = rows.moveOutMilestones.filter((one) => one.planId === plan.id);
  const before = rowToSave(own, input);
  if (!before.ok) return before;
  const { text, dueOn, doneOn } = input;
  if (before.value === null && text === null) return fail(invalid('text', 'field.required'));
  if (doneOn !== null && doneOn > ctx.today()) {
    return fail(invalid('doneOn', 'move-out.done-in-future'));
  }
  const base: MoveOutMilestone = before.value ?? {
    ...NEW_ROW,
    id: ctx.newId(),
    planId: plan.id,
    kind: 'own',
    text,
    offsetMonths: null,
    dueOn,
    doneOn,
    doneById: null,
  };
  const after: MoveOutMilestone = {
    ...base,
    dueOn,
    doneOn,
    text: base.kind === 'own' ? text : null,
    offsetMonths: dueOn === base.dueOn ? base.offsetMonths : null,
    doneById: doneOn === null ? null : ctx.user.employeeId,
  };
  return ctx.commit(
    'moveOut.saveMilestone',
    null,
    saving((tx) => {
      if (before.value === null) moveOutMilestones.add(tx, after);
      return {
        id: after.id,
        version: before.value === null ? 1 : moveOutMilestones.replace(tx, after),
      };
    }),
  );
}

/** The version in the input is the point's or the milestone's, not the plan's. */
function planOf({ caseId, planId }: { readonly caseId: string; readonly planId: string }) {
  return { caseId, planId };
}
