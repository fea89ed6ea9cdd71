import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { moveCaseload } from './move.ts';
import { exportPeople, listPeople } from './people.ts';
import { previewMove } from './plan-move.ts';
import { exportQuiet, listQuiet } from './quiet.ts';
import { withdrawFirstDue } from './withdraw-first-due.ts';
import { undoMove } from './undo-move.ts';

export const caseloadHandlers = {
  quiet: (ctx, input) => listQuiet(ctx, input),
  exportQuiet: (ctx, input) => exportQuiet(ctx, input),
  withdrawFirstDue,
  people: (ctx) => listPeople(ctx),
  exportPeople: (ctx) => exportPeople(ctx),
  previewMove: (ctx, input) => previewMove(ctx, input),
  move: moveCaseload,
  undoMove,
} satisfies AreaHandlers<typeof contract.caseload, Contexts>;
