import { negotiations, placements, transitionHourRows } from '#db/commands/move-out.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { moveOut } from '#shared/contract/move-out.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { hoursIssues } from '#shared/domain/move-out/hours.ts';
import type { Placement } from '#shared/domain/move-out/model.ts';
import { actRefusal, planState } from '#shared/domain/move-out/state.ts';
import type { CallContext } from '../../context.ts';
import { loadCase, ownRow } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadPlacement } from './load-plan.ts';

type Entries = typeof moveOut;

/** Hours come in late, so a plan that is over, and a closed case, takes them too. */
export function logHours(
  ctx: CallContext,
  input: ParsedInputOf<Entries['logHours']>,
): Result<SavedRow, AppError> {
  const loaded = loadCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.moveOutPlans, input.planId);
  if (!found.ok) return found;
  const plan = found.value;
  const state = planState(plan);
  const refusal = plan.movedOutOn === null ? actRefusal('log-hours', state, plan) : null;
  if (refusal !== null) return fail(invalidFields([refusal]));
  if (plan.transitionEnd === null) return fail(invalid('', 'move-out.has-no-transition'));
  const issues = hoursIssues(input.entry, plan, ctx.today());
  if (issues.length > 0) return fail(invalidFields(below('entry', issues)));
  const id = ctx.newId();
  return ctx.commit(
    'moveOut.logHours',
    null,
    saving((tx) => {
      transitionHourRows.add(tx, { ...NEW_ROW, ...input.entry, id, planId: plan.id });
      return { id, version: NEW_ROW.version };
    }),
  );
}

export function recordNegotiation(
  ctx: CallContext,
  input: ParsedInputOf<Entries['recordNegotiation']>,
): Result<SavedRow, AppError> {
  const loaded = loadPlacement(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { interventionId, negotiation } = input;
  if (negotiation.heldOn > ctx.today()) {
    return fail(invalid('negotiation.heldOn', 'move-out.negotiated-in-future'));
  }
  const id = ctx.newId();
  return ctx.commit(
    'moveOut.recordNegotiation',
    null,
    saving((tx) => {
      negotiations.add(tx, { ...NEW_ROW, ...negotiation, id, interventionId });
      return { id, version: NEW_ROW.version };
    }),
  );
}

export function setOnward(
  ctx: CallContext,
  input: ParsedInputOf<Entries['setOnward']>,
): Result<SavedRow, AppError> {
  const { onwardTo, onwardOn } = input;
  return savePlacement(ctx, 'moveOut.setOnward', input, { onwardTo, onwardOn });
}

export function setPlanDue(
  ctx: CallContext,
  input: ParsedInputOf<Entries['setPlanDue']>,
): Result<SavedRow, AppError> {
  const { planDueOn } = input;
  if (planDueOn !== null && planDueOn < ctx.today()) {
    return fail(invalid('planDueOn', 'move-out.due-in-past'));
  }
  return savePlacement(ctx, 'moveOut.setPlanDue', input, { planDueOn });
}

function savePlacement(
  ctx: CallContext,
  command: string,
  of: { readonly caseId: string; readonly interventionId: string },
  fields: Partial<Placement>,
): Result<SavedRow, AppError> {
  const loaded = loadPlacement(ctx.read, of);
  if (!loaded.ok) return loaded;
  const before = placementOf(loaded.value.rows, of.interventionId);
  const after = { ...(before ?? emptyPlacement(ctx, of.interventionId)), ...fields };
  return ctx.commit(
    command,
    null,
    saving((tx) => {
      if (before === null) placements.add(tx, after);
      return { id: after.id, version: before === null ? 1 : placements.replace(tx, after) };
    }),
  );
}

export function placementOf(
  rows: Pick<CaseRows, 'placements'>,
  interventionId: string,
): Placement | null {
  const own = notAnnulled(rows.placements);
  return own.find((one) => one.interventionId === interventionId) ?? null;
}

export function emptyPlacement(ctx: Pick<CallContext, 'newId'>, interventionId: string): Placement {
  return {
    ...NEW_ROW,
    id: ctx.newId(),
    interventionId,
    housingIsMainReason: null,
    housingReason: null,
    alternatives: null,
    isExistingResident: false,
    planDueOn: null,
    onwardTo: null,
    onwardOn: null,
  };
}
