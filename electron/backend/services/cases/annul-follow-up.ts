import { annulFollowUp, schedules } from '#db/commands/follow-ups.ts';
import { measurements } from '#db/commands/goals.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Measurement } from '#shared/domain/goals/model.ts';
import { takeBack, type Annulment } from './annulment-act.ts';
import { BECAUSE_FOLLOW_UP_ANNULLED } from './stored-words.ts';

/**
 * The due date comes back by itself, being computed from what is held; a potential set at the follow-up is
 * taken back so that it comes back the same. Measurements made at it go with it, unless another follow-up
 * stands on them.
 */
export function annulFollowUpAct(act: Annulment): void {
  const { rows, target, tx } = act;
  annulFollowUp(tx, { ...target, ...act.annulled });
  const annulled = { ...act.annulled, annulledReason: BECAUSE_FOLLOW_UP_ANNULLED };
  for (const made of madeOnlyAt(rows, target.id)) {
    measurements.replace(tx, { ...made, ...annulled });
  }
  takeBack(act, 'follow-up-schedule', schedules, notAnnulled(rows.schedules));
}

/** Measurements no other follow-up stands on. */
export function madeOnlyAt(rows: CaseRows, followUpId: string): readonly Measurement[] {
  const usedElsewhere = new Set(
    notAnnulled(rows.followUps)
      .filter((one) => one.id !== followUpId)
      .flatMap((one) => one.goals.map((answer) => answer.measurementId)),
  );
  return notAnnulled(rows.measurements).filter(
    (one) => one.followUpId === followUpId && !usedElsewhere.has(one.id),
  );
}
