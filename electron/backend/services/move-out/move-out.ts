import { tightSeriesRows } from '#db/commands/follow-ups.ts';
import { addPostponement } from '#db/commands/move-out.ts';
import { invalid, invalidFields, type AppError, type FieldIssue } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { moveOut as entries } from '#shared/contract/move-out.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import {
  keptRate,
  moveOutIssues,
  transitionEndIssues,
} from '#shared/domain/move-out/moving-out.ts';
import type { CallContext } from '../../context.ts';
import { ownRow } from '../cases/load-case.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { beginSupport, BOTILBUD_BUDGET, type Price, supportAfter } from './begin-support.ts';
import { leavePlacement, saveLeftPlacement } from './leave-placement.ts';
import { loadPlanFor, stayOf } from './load-plan.ts';
import { savePlan } from './save-plan.ts';
import { BECAUSE_KEPT_RATE, BECAUSE_MOVED_OUT } from './stored-words.ts';

type Input = ParsedInputOf<typeof entries.moveOut>;

/**
 * One act: the § 107 help ends the day before and the place is free; § 85 i overgang begins, given by the
 * botilbud on its budget at the kept rate; the tight series that was offered is made.
 */
export function moveOut(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'move-out', input);
  if (!loaded.ok) return loaded;
  const { rows, plan } = loaded.value;
  const help = ownRow(rows.interventions, plan.interventionId);
  if (!help.ok) return help;
  const { movedOutOn, transition } = input;
  const stay = stayOf(rows, help.value);
  const issues = [
    ...moveOutIssues(movedOutOn, { help: help.value, stay }, ctx.today()),
    ...transitionIssues(input),
  ];
  if (issues.length > 0) return fail(invalidFields(issues));
  const successor = transition === null ? null : supportInTransition(ctx, help.value, input);
  const left = leavePlacement(
    rows,
    {
      help: help.value,
      stay,
      movedOutOn,
      answers: input.goals,
      linkedGoalIds: plan.goalIds,
      successorId: successor?.id ?? null,
    },
    ctx.today(),
  );
  if (!left.ok) return fail(invalidFields(left.error));
  return savePlan(ctx, 'moveOut.moveOut', null, movedOut(plan, input, successor), (tx) => {
    if (successor !== null) {
      const price = keptPrice(rows, help.value.id, movedOutOn);
      const supportHours = transition?.supportHours ?? null;
      beginSupport(ctx, tx, rows, successor, { price, supportHours });
    }
    saveLeftPlacement(ctx, tx, rows, left.value);
    if (input.tightSeries === null) return;
    tightSeriesRows.add(tx, {
      ...NEW_ROW,
      ...input.tightSeries,
      id: ctx.newId(),
      caseId: input.caseId,
      // Goes on across the handover, where the help changes hands.
      interventionId: null,
      reason: BECAUSE_MOVED_OUT,
      stoppedOn: null,
    });
  });
}

function transitionIssues(input: Input): readonly FieldIssue[] {
  const { transition, noTransitionReason, tightSeries, movedOutOn } = input;
  const early: readonly FieldIssue[] =
    tightSeries !== null && tightSeries.startsOn < movedOutOn
      ? [{ path: 'tightSeries.startsOn', code: 'move-out.series-before-move-out' }]
      : [];
  if (transition === null) {
    return noTransitionReason === null
      ? [...early, { path: 'noTransitionReason', code: 'move-out.no-transition-needs-reason' }]
      : early;
  }
  const ends = transitionEndIssues(movedOutOn, null, transition.transitionEnd);
  return [...early, ...ends.map((one) => ({ ...one, path: `transition.${one.path}` }))];
}

function supportInTransition(ctx: CallContext, help: Intervention, input: Input): Intervention {
  return supportAfter(help, {
    id: ctx.newId(),
    startedOn: input.movedOutOn,
    providerId: help.providerId,
    departmentId: help.departmentId,
    purpose: input.transition?.purpose ?? help.purpose,
  });
}

/** What was paid on the last day goes on being paid, by the budget that paid it. */
function keptPrice(rows: CaseRows, interventionId: string, movedOutOn: string): Price | null {
  const kept = keptRate(rows.rates, interventionId, movedOutOn);
  if (kept === null) return null;
  const { amount, unit, paidBy } = kept;
  return {
    amount,
    unit,
    isKept: true,
    paidBy: paidBy ?? BOTILBUD_BUDGET,
    reason: BECAUSE_KEPT_RATE,
    source: 'decision',
  };
}

function movedOut(plan: MoveOutPlan, input: Input, successor: Intervention | null): MoveOutPlan {
  const end = input.transition?.transitionEnd ?? null;
  return {
    ...plan,
    movedOutOn: input.movedOutOn,
    ground: input.ground ?? plan.ground,
    transitionEnd: end,
    firstTransitionEnd: end,
    noTransitionReason: input.transition === null ? input.noTransitionReason : null,
    transitionInterventionId: successor?.id ?? null,
  };
}

export function extendTransition(
  ctx: CallContext,
  input: ParsedInputOf<typeof entries.extendTransition>,
): Result<SavedRow, AppError> {
  const loaded = loadPlanFor(ctx.read, 'extend', input);
  if (!loaded.ok) return loaded;
  const { plan } = loaded.value;
  const { transitionEnd: toDate, reason } = input;
  if (plan.movedOutOn === null || plan.transitionEnd === null) {
    return fail(invalid('', 'move-out.has-no-transition'));
  }
  const issues = transitionEndIssues(plan.movedOutOn, plan.transitionEnd, toDate);
  if (issues.length > 0) return fail(invalidFields(issues));
  const fromDate = plan.transitionEnd;
  const after = { ...plan, transitionEnd: toDate };
  return savePlan(ctx, 'moveOut.extendTransition', reason, after, (tx) => {
    const kept = { fromDate, toDate, reason, on: ctx.today() };
    addPostponement(tx, { ...kept, id: ctx.newId(), planId: plan.id, kind: 'transition' });
  });
}
