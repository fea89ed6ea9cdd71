import { schedules } from '#db/commands/follow-ups.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import { isAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import type { FollowUpSchedule } from '#shared/domain/follow-ups/model.ts';
import type { CallContext } from '../../context.ts';
import { NEW_ROW } from './new-row.ts';
import { BECAUSE_HELP_HAS_NO_SCHEDULE } from './stored-words.ts';

/**
 * Help of a kind with follow-up has exactly one schedule, which counts from the start. One that lost its
 * reason when the paragraph was changed is annulled, and comes back with it: there is room for one a help.
 */
export function saveScheduleOf(
  ctx: CallContext,
  tx: WriteTx,
  help: Intervention,
  known: Pick<CaseRows, 'schedules' | 'interventions'>,
  hasSchedule: boolean,
): void {
  const schedule = known.schedules.find((one) => one.interventionId === help.id);
  if (schedule === undefined) {
    if (hasSchedule) schedules.add(tx, newSchedule(ctx.newId(), help));
    return;
  }
  const annulled = hasSchedule
    ? { annulledAt: null, annulledReason: null }
    : {
        annulledAt: schedule.annulledAt ?? ctx.now(),
        annulledReason: schedule.annulledReason ?? BECAUSE_HELP_HAS_NO_SCHEDULE,
      };
  const before = known.interventions.find((one) => one.id === help.id) ?? null;
  const countsFrom = countedFrom(schedule, before, help);
  const isUnchanged =
    schedule.countsFrom === countsFrom && isAnnulled(schedule) === isAnnulled(annulled);
  if (isUnchanged) return;
  schedules.replace(tx, { ...schedule, ...annulled, countsFrom });
}

/** A start that is entered or corrected moves the count, but never begins one: an import's stays not set. */
function countedFrom(
  schedule: Pick<FollowUpSchedule, 'countsFrom'>,
  before: Intervention | null,
  after: Intervention,
): CivilDate | null {
  if (before === null || before.startedOn === after.startedOn) return schedule.countsFrom;
  const isNotSet = schedule.countsFrom === null && before.startedOn !== null;
  return isNotSet ? null : after.startedOn;
}

function newSchedule(id: string, help: Intervention) {
  return {
    ...NEW_ROW,
    id,
    interventionId: help.id,
    progressionPotential: 'not-assessed',
    potentialReason: null,
    potentialSetOn: null,
    potentialSetById: null,
    ownIntervalMonths: null,
    ownIntervalReason: null,
    countsFrom: help.startedOn,
    firstDueOn: null,
    holdUntil: null,
    holdReason: null,
    stoppedOn: null,
  } as const;
}
