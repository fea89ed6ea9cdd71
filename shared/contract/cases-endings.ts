import { z } from 'zod';
import { CivilDate } from '../base/dates.ts';
import { Id } from '../base/ids.ts';
import { Line, Version } from '../base/text.ts';
import { CloseReason, MunicipalityPeriod } from '../domain/cases/model.ts';
import { command, returns } from './define.ts';
import { Reason } from './field.ts';

/** What stops a closing, each with the place where it can be settled. */
export interface ClosingBlock {
  readonly code: string;
  readonly entityId: string;
  readonly label: string;
}

const Saved = returns<{ readonly id: string; readonly version: number }>();

/** How a case ends, is opened again, or passes to another municipality. Part of `cases`. */
export const casesEndings = {
  close: command({
    access: 'case.end',
    input: z.strictObject({
      caseId: Id,
      version: Version,
      closedOn: CivilDate,
      closeReason: CloseReason.exclude(['died']),
    }),
    /** Refused with the list of what is open, or closed. */
    output: returns<{ readonly closed: boolean; readonly blocks: readonly ClosingBlock[] }>(),
    touches: ['case', 'cases', 'my-day'],
  }),
  reopen: command({
    access: 'case.end',
    input: z.strictObject({ caseId: Id, version: Version, reason: Reason }),
    output: Saved,
    touches: ['case', 'cases', 'my-day'],
  }),
  /**
   * One act with one date: everything of the citizen's ends. Never refused for what is open; `version` is the
   * citizen's, and matters only where another date of death stands already.
   */
  recordDeath: command({
    access: 'case.end',
    input: z.strictObject({ caseId: Id, version: Version, diedOn: CivilDate }),
    output: returns<null>(),
    touches: ['case', 'cases', 'my-day'],
  }),
  /** A new acting or paying municipality from a date. */
  setMunicipality: command({
    access: 'case.end',
    input: z.strictObject({
      caseId: Id,
      role: MunicipalityPeriod.shape.role,
      municipality: Line,
      from: CivilDate,
    }),
    output: Saved,
    touches: ['case', 'cases'],
  }),
};
