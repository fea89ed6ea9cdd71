import { interventions, ratePeriods, stays, supportPeriods } from '#db/commands/cases.ts';
import { providerStatuses, schedules, tightSeriesRows } from '#db/commands/follow-ups.ts';
import { goals } from '#db/commands/goals.ts';
import { earliest } from '#shared/base/dates.ts';
import { notAnnulled } from '#shared/domain/cases/annulment.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { Period } from '#shared/domain/cases/periods.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import { mark, type Annulment } from './annulment-act.ts';
import { BECAUSE_HELP_ANNULLED } from './stored-words.ts';

/** Help that was given in the stay stays, without it. */
export function annulStay(act: Annulment): void {
  mark(act, stays, act.rows.stays);
  for (const help of act.rows.interventions.filter((one) => one.stayId === act.target.id)) {
    interventions.replace(act.tx, { ...help, stayId: null });
  }
}

/** Schedule, rates and hours are nothing without the help. Its open goals stay on the case. */
export function annulIntervention(act: Annulment): void {
  const { rows, target, tx } = act;
  mark(act, interventions, rows.interventions);
  const annulled = { ...act.annulled, annulledReason: BECAUSE_HELP_ANNULLED };
  const isIts = (row: { readonly interventionId: string | null }) =>
    row.interventionId === target.id;
  for (const row of notAnnulled(rows.schedules).filter(isIts)) {
    schedules.replace(tx, { ...row, ...annulled });
  }
  for (const row of notAnnulled(rows.tightSeries).filter(isIts)) {
    tightSeriesRows.replace(tx, { ...row, ...annulled });
  }
  for (const row of notAnnulled(rows.providerStatuses).filter(isIts)) {
    providerStatuses.replace(tx, { ...row, ...annulled });
  }
  for (const row of notAnnulled(rows.rates).filter(isIts)) {
    ratePeriods.replace(tx, { ...row, ...annulled });
  }
  for (const row of notAnnulled(rows.supports).filter(isIts)) {
    supportPeriods.replace(tx, { ...row, ...annulled });
  }
  for (const goal of notAnnulled(rows.goals).filter(isIts)) {
    if (!isClosed(goal.status)) goals.replace(tx, { ...goal, interventionId: null });
  }
}

/** A period that runs on again does so to the end of its help. */
export function whileHelpLasts(
  rows: CaseRows,
): <P extends Period & { readonly interventionId: string }>(period: P) => P {
  return (period) => {
    const help = rows.interventions.find((one) => one.id === period.interventionId);
    const endedOn = help?.endedOn ?? null;
    if (endedOn === null) return period;
    return { ...period, to: period.to === null ? endedOn : earliest(period.to, endedOn) };
  };
}
