import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { assess } from './assess.ts';
import { beginCourse } from './begin.ts';
import { loadBoard } from './board.ts';
import { addCandidate, removeCandidate } from './candidates.ts';
import { carryOut } from './carry-out.ts';
import { closeCourse } from './close.ts';
import { endEffect } from './end-effect.ts';
import { exportBoard } from './export-board.ts';
import { overrideReady } from './override-ready.ts';
import { saveStep } from './save-step.ts';
import { saveIdentified } from './save.ts';
import { setResult } from './set-result.ts';

export const revisitationHandlers = {
  board: (ctx, input) => loadBoard(ctx, input),
  exportBoard: (ctx, input) => exportBoard(ctx, input),
  begin: (ctx, input) => beginCourse(ctx, input),
  save: (ctx, input) => saveIdentified(ctx, input),
  saveStep: (ctx, input) => saveStep(ctx, input),
  overrideReady: (ctx, input) => overrideReady(ctx, input),
  assess: (ctx, input) => assess(ctx, input),
  carryOut: (ctx, input) => carryOut(ctx, input),
  setResult: (ctx, input) => setResult(ctx, input),
  endEffect: (ctx, input) => endEffect(ctx, input),
  close: (ctx, input) => closeCourse(ctx, input),
  addCandidate: (ctx, input) => addCandidate(ctx, input),
  removeCandidate: (ctx, input) => removeCandidate(ctx, input),
} satisfies AreaHandlers<typeof contract.revisitation, Contexts>;
