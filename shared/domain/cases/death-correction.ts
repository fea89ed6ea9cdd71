import { addDays, type CivilDate } from '../../base/dates.ts';
import type { CitizenRows } from './death.ts';

/**
 * The rows as if the death had not ended them, so that it can be registered again with its right date. Only
 * what ended with the wrong date, and because of it, is open again.
 *
 * @param reason the words the death wrote on what it stopped: see `afterDeath`
 */
export function beforeDeath(rows: CitizenRows, wrongDate: CivilDate, reason: string): CitizenRows {
  const interventions = rows.interventions.map((one) =>
    one.endReason === 'died' && one.endedOn === wrongDate
      ? { ...one, endedOn: null, endReason: null }
      : one,
  );
  const reopened = new Set(interventions.filter((one) => one.endedOn === null).map(({ id }) => id));
  const opened = <P extends { readonly interventionId: string; readonly to: CivilDate | null }>(
    period: P,
  ): P =>
    reopened.has(period.interventionId) && period.to === wrongDate
      ? { ...period, to: null }
      : period;
  return {
    ...rows,
    interventions,
    rates: rows.rates.map(opened),
    support: rows.support.map(opened),
    stays: rows.stays.map((one) =>
      one.movedOutOn === addDays(wrongDate, 1) ? { ...one, movedOutOn: null } : one,
    ),
    schedules: rows.schedules.map((one) =>
      reopened.has(one.interventionId) && one.stoppedOn === wrongDate
        ? { ...one, stoppedOn: null }
        : one,
    ),
    tightSeries: rows.tightSeries.map((one) =>
      one.stoppedOn === wrongDate ? { ...one, stoppedOn: null } : one,
    ),
    appointments: rows.appointments.map((one) =>
      one.cancelledOn === wrongDate && one.on > wrongDate ? { ...one, cancelledOn: null } : one,
    ),
    goals: rows.goals.map((one) =>
      one.status === 'stopped' && one.closedOn === wrongDate && one.closedReason === reason
        ? { ...one, status: 'active' as const }
        : one,
    ),
    moveOutPlans: rows.moveOutPlans.map((one) =>
      one.closeReason === 'died' && one.closedOn === wrongDate
        ? { ...one, closedOn: null, closeReason: null }
        : one,
    ),
    revisitations: rows.revisitations.map((one) =>
      one.closedAs === 'died' && one.closedOn === wrongDate
        ? { ...one, closedOn: null, closedAs: null }
        : one,
    ),
    agendaItems: rows.agendaItems.map((one) =>
      one.withdrawnOn === wrongDate && one.withdrawnReason === reason
        ? { ...one, withdrawnOn: null, withdrawnReason: null }
        : one,
    ),
    cases: rows.cases.map((one) =>
      one.closeReason === 'died' && one.closedOn === wrongDate
        ? { ...one, closedOn: null, closeReason: null }
        : one,
    ),
  };
}
