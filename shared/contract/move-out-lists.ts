import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { MOVE_OUT_FIGURES, type MoveOutFigure } from '../domain/move-out/figures.ts';
import type { HoursStatement } from '../domain/move-out/hours.ts';
import { Month } from '../domain/move-out/model.ts';
import { MOVE_OUT_STATES } from '../domain/move-out/state.ts';
import type { ExternalPlacement, MoveOutRow } from '../domain/move-out/view.ts';
import { command, query, returns } from './define.ts';
import { Exported } from './field.ts';

const BoardScope = z.strictObject({
  scope: z.enum(['mine', 'my-teams']),
  year: z.int().min(2000).max(2999),
});

export interface MoveOutBoard {
  readonly rows: readonly MoveOutRow[];
  readonly figures: readonly { readonly figure: MoveOutFigure; readonly count: number }[];
  /** Days of stay of those who moved out in the year; null where nobody did. */
  readonly medianDays: number | null;
}

const StatementOf = z.strictObject({ providerId: Id, from: Month, to: Month });

/** What is looked at across the cases, and leaves as a file. Part of `moveOut`. */
export const moveOutLists = {
  /** Every placement with a plan, or without one it needs; the figures count its rows. */
  board: query({ access: 'case.read', input: BoardScope, output: returns<MoveOutBoard>() }),
  exportBoard: command({
    access: 'case.export',
    input: BoardScope.extend({
      state: z.enum(MOVE_OUT_STATES).nullable(),
      figure: z.enum(MOVE_OUT_FIGURES).nullable(),
      backlog: z.boolean(),
    }),
    output: Exported,
  }),
  /** External places: the last negotiation, the goals met since, and whether there is a mastery goal. */
  external: query({
    access: 'case.read',
    input: BoardScope.pick({ scope: true }),
    output: returns<readonly ExternalPlacement[]>(),
  }),
  exportExternal: command({
    access: 'case.export',
    input: BoardScope.pick({ scope: true }),
    output: Exported,
  }),
  /** Særskilt timeopgørelse: only hours of a transition, of the cases one may see. */
  hoursStatement: query({
    access: 'case.read',
    input: StatementOf,
    output: returns<HoursStatement>(),
  }),
  exportHours: command({ access: 'case.export', input: StatementOf, output: Exported }),
};
