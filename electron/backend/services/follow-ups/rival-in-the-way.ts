import { lastSaved } from '#db/commands/save-conflict.ts';
import type { ReadDb } from '#db/open.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { HoldFollowUp } from '#shared/contract/follow-ups.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { mergeDifferences, type Said } from '#shared/domain/follow-ups/merge.ts';
import type { FollowUp } from '#shared/domain/follow-ups/model.ts';
import { rivalOf } from '#shared/domain/follow-ups/rival.ts';
import type { PreparedFollowUp } from './prepared-follow-up.ts';

/** What somebody else has saved of what may be the same meeting; null where nothing stands in the way. */
export function rivalInTheWay(
  input: HoldFollowUp,
  prepared: PreparedFollowUp,
  rows: CaseRows,
): FollowUp | null {
  const { deciding, replaces } = input;
  const besides = deciding?.kind === 'besides' ? deciding.followUpIds : [];
  const aside = [...besides, ...(replaces === null ? [] : [replaces.followUpId])];
  return rivalOf(prepared.followUp, rows.followUps, input.known, aside);
}

/** Both values of everything that differs, and whose they are: the person decides field by field. */
export function asConflict(
  read: ReadDb,
  mine: Said,
  theirs: Said,
): Extract<AppError, { kind: 'conflict' }> {
  const { id, version } = theirs.followUp;
  return {
    kind: 'conflict',
    conflict: {
      currentVersion: version,
      ...lastSaved(read, { table: 'follow_up', id }),
      rowId: id,
      fields: mergeDifferences(mine, theirs).map((one) => ({
        field: one.field,
        yours: one.mine,
        theirs: one.theirs,
      })),
    },
  };
}

export function mySaid(input: HoldFollowUp, prepared: PreparedFollowUp, rows: CaseRows): Said {
  const { followUp, measurements } = prepared;
  return {
    followUp,
    measurements: [...rows.measurements, ...measurements],
    potentials: input.potentials,
  };
}

/** What it assessed stands on the schedule, from the day it was held. */
export function theirSaid(followUp: FollowUp, rows: CaseRows): Said {
  const help = new Set(followUp.interventions.map((one) => one.interventionId));
  const potentials = notAnnulled(rows.schedules)
    .filter((one) => help.has(one.interventionId) && one.potentialSetOn === followUp.heldOn)
    .flatMap(({ interventionId, progressionPotential: potential, potentialReason: reason }) =>
      potential === 'not-assessed' ? [] : [{ interventionId, potential, reason: reason ?? '' }],
    );
  return { followUp, measurements: rows.measurements, potentials };
}
