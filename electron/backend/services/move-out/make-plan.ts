import { moveOutMilestones, moveOutPlans, readinessPoints } from '#db/commands/move-out.ts';
import { saving } from '#db/commands/refusal.ts';
import { paragraphsOn } from '#db/queries/catalogue.ts';
import type { ReadDb } from '#db/open.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import { invalid, invalidFields, type AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { moveOut } from '#shared/contract/move-out.ts';
import { interventionState } from '#shared/domain/cases/intervention-state.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import { MILESTONES, milestoneDueOn } from '#shared/domain/move-out/milestones.ts';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import { planNeed, type PlanNeed } from '#shared/domain/move-out/needs-plan.ts';
import { overlapIssues, planIssues } from '#shared/domain/move-out/plan-issues.ts';
import { READINESS_POINTS } from '#shared/domain/move-out/readiness.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from '../cases/new-row.ts';
import type { SavedRow } from '../cases/saved-row.ts';
import { loadPlacement, stayOf } from './load-plan.ts';
import { NOTHING_HAPPENED } from './new-plan.ts';

type Input = ParsedInputOf<typeof moveOut.makePlan>;

/** A plan with its milestones counted back and its checklist; the placement may be running or to come. */
export function makePlan(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadPlacement(ctx.read, input);
  if (!loaded.ok) return loaded;
  const { rows, help } = loaded.value;
  const today = ctx.today();
  if (needOf(ctx.read, rows, help, today) === null) {
    return fail(invalid('', 'move-out.no-plan-for-kind'));
  }
  const helpState = interventionState(help, today);
  if (helpState === 'ended' || helpState === 'cancelled') {
    return fail(invalid('', 'move-out.help-has-ended'));
  }
  const { expectedMoveOutOn } = input;
  const issues = [
    ...overlapIssues(help.id, rows.moveOutPlans),
    ...planFieldIssues(rows, help, { ...input.plan, expectedMoveOutOn }),
  ];
  if (issues.length > 0 || expectedMoveOutOn === null) return fail(invalidFields(issues));
  const plan: MoveOutPlan = {
    ...NEW_ROW,
    ...NOTHING_HAPPENED,
    ...input.plan,
    id: ctx.newId(),
    caseId: input.caseId,
    interventionId: help.id,
    madeOn: today,
    firstExpectedOn: expectedMoveOutOn,
    expectedMoveOutOn,
  };
  return ctx.commit(
    'moveOut.makePlan',
    null,
    saving((tx) => {
      moveOutPlans.add(tx, plan);
      addModel(ctx, tx, plan.id, expectedMoveOutOn);
      return { id: plan.id, version: plan.version };
    }),
  );
}

/** Paths below `plan`, but the date, which stands by itself in the input. */
export function planFieldIssues(
  rows: CaseRows,
  help: Intervention,
  plan: Pick<MoveOutPlan, 'expectedMoveOutOn' | 'goalIds' | 'destination' | 'ground'>,
) {
  const start = stayOf(rows, help)?.movedInOn ?? help.startedOn ?? help.plannedStart;
  const facts = { start, goals: rows.goals, isTemporaryPlace: help.paragraph === 'SEL_107' };
  return planIssues(plan, facts).map((issue) =>
    issue.path === 'expectedMoveOutOn' ? issue : { ...issue, path: `plan.${issue.path}` },
  );
}

/** What the catalogue asks of the placement on the day it begins. */
export function needOf(
  read: ReadDb,
  rows: Pick<CaseRows, 'stays'>,
  help: Intervention,
  today: CivilDate,
): PlanNeed {
  const on = help.startedOn ?? help.plannedStart ?? today;
  const kind = paragraphsOn(read, on).find((one) => one.key === help.paragraph);
  return kind === undefined ? null : planNeed(help, kind, rows.stays);
}

function addModel(
  ctx: Pick<CallContext, 'newId'>,
  tx: WriteTx,
  planId: string,
  expectedOn: CivilDate,
): void {
  for (const { kind, offsetMonths } of MILESTONES) {
    moveOutMilestones.add(tx, {
      ...NEW_ROW,
      id: ctx.newId(),
      planId,
      kind,
      text: null,
      offsetMonths,
      dueOn: milestoneDueOn(expectedOn, offsetMonths),
      doneOn: null,
      doneById: null,
    });
  }
  READINESS_POINTS.forEach((kind, position) =>
    readinessPoints.add(tx, {
      ...NEW_ROW,
      id: ctx.newId(),
      planId,
      kind,
      text: null,
      position,
      state: 'open',
      settledOn: null,
      settledById: null,
    }),
  );
}
