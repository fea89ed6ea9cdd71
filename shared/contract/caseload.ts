import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import type { CaseloadLine, MovePreviewLine, QuietRow } from '../domain/caseload/view.ts';
import { command, query, returns } from './define.ts';
import { Exported } from './field.ts';
import { Version } from '../base/text.ts';

const Scope = z.strictObject({ scope: z.enum(['mine', 'my-teams']) });

const Saved = returns<{ readonly id: string; readonly version: number }>();

/** Cover for a time, or a new caseworker from a day (`to` is then null). */
export const CaseloadMove = z.strictObject({
  fromEmployeeId: Id,
  toEmployeeId: Id,
  kind: z.enum(['cover', 'caseworker']),
  from: CivilDate,
  to: CivilDate.nullable(),
});
export type CaseloadMove = z.infer<typeof CaseloadMove>;

export const caseload = {
  /** "Intet sket": the cases where nothing has happened for longer than their interval. */
  quiet: query({
    access: 'case.read',
    input: Scope,
    output: returns<readonly QuietRow[]>(),
  }),
  exportQuiet: command({ access: 'case.export', input: Scope, output: Exported }),
  /** Takes a first due date away again: the schedule is not set, as before. */
  withdrawFirstDue: command({
    access: 'follow-up.write',
    input: z.strictObject({ caseId: Id, scheduleId: Id, version: Version }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /** Who carries what in the teams one leads. */
  people: query({
    access: 'team.oversee',
    input: z.null(),
    output: returns<readonly CaseloadLine[]>(),
  }),
  exportPeople: command({ access: 'team.oversee', input: z.null(), output: Exported }),
  /** Each open case the person carries in one's teams, with what it has due meanwhile and what keeps it from moving. */
  previewMove: query({
    access: 'team.oversee',
    input: CaseloadMove,
    output: returns<readonly MovePreviewLine[]>(),
  }),
  /** All the chosen cases in one act, or none. Due dates stay where they are. */
  move: command({
    access: 'team.oversee',
    input: CaseloadMove.extend({ caseIds: z.array(Id).min(1).max(5_000) }),
    output: returns<{ readonly moveId: string; readonly cases: number }>(),
    touches: ['case', 'cases', 'my-day'],
  }),
  /** Takes a whole move back, within 10 minutes, by who made it. `moveId` is what `move` answered. */
  undoMove: command({
    access: 'team.oversee',
    input: z.strictObject({ moveId: Id }),
    output: returns<{ readonly cases: number }>(),
    touches: ['case', 'cases', 'my-day'],
  }),
};
