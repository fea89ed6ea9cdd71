import type { ReadDb } from '#db/open.ts';
import { invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Intervention, Stay } from '#shared/domain/cases/model.ts';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import { actRefusal, planState, type MoveOutAct } from '#shared/domain/move-out/state.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';

export interface LoadedPlan {
  readonly rows: CaseRows;
  /** Carries the version the save is based on. */
  readonly plan: MoveOutPlan;
}

/** The plan, where the act may happen in the state it is in; else the missing step by name. */
export function loadPlanFor(
  read: ReadDb,
  act: MoveOutAct,
  of: { readonly caseId: string; readonly planId: string; readonly version?: number },
): Result<LoadedPlan, AppError> {
  const loaded = loadOpenCase(read, of.caseId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.moveOutPlans, of.planId);
  if (!found.ok) return found;
  const refusal = actRefusal(act, planState(found.value), found.value);
  if (refusal !== null) return fail(invalidFields([refusal]));
  const plan = of.version === undefined ? found.value : { ...found.value, version: of.version };
  return succeed({ rows: loaded.value, plan });
}

export interface LoadedPlacement {
  readonly rows: CaseRows;
  readonly help: Intervention;
  readonly stay: Stay | null;
}

export function loadPlacement(
  read: ReadDb,
  of: { readonly caseId: string; readonly interventionId: string },
): Result<LoadedPlacement, AppError> {
  const loaded = loadOpenCase(read, of.caseId);
  if (!loaded.ok) return loaded;
  const help = ownRow(loaded.value.interventions, of.interventionId);
  if (!help.ok) return help;
  return succeed({
    rows: loaded.value,
    help: help.value,
    stay: stayOf(loaded.value, help.value),
  });
}

export function stayOf(rows: CaseRows, help: Pick<Intervention, 'stayId'>): Stay | null {
  return rows.stays.find((one) => one.id === help.stayId && one.annulledAt === null) ?? null;
}
