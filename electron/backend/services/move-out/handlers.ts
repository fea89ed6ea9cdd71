import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { boardOf, externalPlacements, statementOf } from './board.ts';
import { cancelPlan, changePlan, postpone, ready, readyAnyway } from './change-plan.ts';
import { saveMilestone, savePoint } from './checklist.ts';
import { logHours, recordNegotiation, setOnward, setPlanDue } from './entries.ts';
import { exportBoard, exportExternal, exportHours } from './export.ts';
import { closePlan, handOver, returnToPlace } from './hand-over.ts';
import { makePlan } from './make-plan.ts';
import { moveOutUnplanned } from './move-out-unplanned.ts';
import { extendTransition, moveOut } from './move-out.ts';
import { decidePrice, proposePrice } from './price.ts';

export const moveOutHandlers = {
  board: (ctx, input) => boardOf(ctx, input),
  external: (ctx, input) => externalPlacements(ctx, input),
  hoursStatement: (ctx, input) => statementOf(ctx, input),
  exportBoard,
  exportExternal,
  exportHours,
  makePlan,
  changePlan,
  postpone,
  cancelPlan,
  savePoint,
  saveMilestone,
  ready,
  readyAnyway,
  moveOut,
  moveOutUnplanned,
  extendTransition,
  handOver,
  returnToPlace,
  close: closePlan,
  logHours,
  recordNegotiation,
  proposePrice,
  decidePrice,
  setOnward,
  setPlanDue,
} satisfies AreaHandlers<typeof contract.moveOut, Contexts>;
