import type { decisions } from '#shared/contract/committee-decisions.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { carryOutDecision } from './carry-out.ts';
import { loadCaseTasks } from './case-tasks.ts';
import { correctDecision } from './correct-decision.ts';
import { decide, decisionDefaults } from './decide.ts';
import { loadDecisionOn } from './decision-on.ts';
import { loadGrantsToCarryOut } from './grants-to-carry-out.ts';
import { undoCarryOut } from './undo-carry-out.ts';
import { saveNotice } from './save-notice.ts';
import { addTask, saveTask, tickTask } from './save-task.ts';

export const decisionHandlers = {
  decisionOn: (ctx, input) => loadDecisionOn(ctx, input),
  grantsToCarryOut: (ctx, input) => loadGrantsToCarryOut(ctx, input),
  decisionDefaults: (ctx, input) => decisionDefaults(ctx, input),
  decide: (ctx, input) => decide(ctx, input),
  correctDecision: (ctx, input) => correctDecision(ctx, input),
  caseTasks: (ctx, input) => loadCaseTasks(ctx, input),
  addTask: (ctx, input) => addTask(ctx, input),
  saveTask: (ctx, input) => saveTask(ctx, input),
  tickTask: (ctx, input) => tickTask(ctx, input),
  saveNotice: (ctx, input) => saveNotice(ctx, input),
  carryOut: (ctx, input) => carryOutDecision(ctx, input),
  undoCarryOut: (ctx, input) => undoCarryOut(ctx, input),
} satisfies AreaHandlers<typeof decisions, Contexts>;
