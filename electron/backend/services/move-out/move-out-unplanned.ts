import { moveOutPlans } from '#db/commands/move-out.ts';
import { saving } from '#db/commands/refusal.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { moveOut } from '#shared/contract/move-out.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import { moveOutIssues } from '#shared/domain/move-out/moving-out.ts';
import { isOver, planState } from '#shared/domain/move-out/state.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { leavePlacement, saveLeftPlacement } from './leave-placement.ts';
import { loadPlacement } from './load-plan.ts';
import { needOf } from './make-plan.ts';
import { NOTHING_HAPPENED } from './new-plan.ts';

type Input = ParsedInputOf<typeof moveOut.moveOutUnplanned>;

/**
 * What has happened can always be recorded: the citizen left, whether or not there was a plan. The place is
 * free, the help ends the day before, and there is no transition. Where no plan stood, one records it.
 */
export function moveOutUnplanned(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadPlacement(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { rows, stay } = loaded.value;
  const help = { ...loaded.value.help, version: input.version };
  const { movedOutOn, reason, text } = input;
  if (needOf(ctx.read, rows, help, ctx.today()) === null) {
    return fail(invalid('', 'move-out.no-plan-for-kind'));
  }
  const own = notAnnulled(rows.moveOutPlans).filter((one) => one.interventionId === help.id);
  const standing = own.find((one) => !isOver(planState(one))) ?? null;
  if (standing !== null && standing.movedOutOn !== null) {
    return fail(invalid('', 'move-out.has-moved-out'));
  }
  const issues = moveOutIssues(movedOutOn, { help, stay }, ctx.today());
  if (issues.length > 0) return fail(invalidFields(issues));
  const left = leavePlacement(
    rows,
    {
      help,
      stay,
      movedOutOn,
      answers: input.goals,
      linkedGoalIds: standing?.goalIds ?? [],
      successorId: null,
    },
    ctx.today(),
  );
  if (!left.ok) return fail(invalidFields(left.error));
  const plan: MoveOutPlan = {
    ...(standing ?? withoutPlan(ctx, input)),
    movedOutOn,
    unplannedReason: reason,
    unplannedText: text,
    noTransitionReason: text,
  };
  return ctx.commit(
    'moveOut.moveOutUnplanned',
    text,
    saving((tx) => {
      saveLeftPlacement(ctx, tx, rows, left.value);
      if (standing === null) moveOutPlans.add(tx, plan);
      return { id: plan.id, version: standing === null ? 1 : moveOutPlans.replace(tx, plan) };
    }),
  );
}

function withoutPlan(ctx: CallContext, input: Input): MoveOutPlan {
  return {
    ...NEW_ROW,
    ...NOTHING_HAPPENED,
    id: ctx.newId(),
    caseId: input.caseId,
    interventionId: input.interventionId,
    madeOn: ctx.today(),
    firstExpectedOn: null,
    expectedMoveOutOn: null,
    goalIds: [],
    destination: null,
    ground: null,
    contactPedagogue: null,
    deliveringUnit: null,
    receivingUnit: null,
    newHelpStartsOn: null,
    legHome: 'open',
    legSupport: 'open',
    legJob: 'open',
  };
}
