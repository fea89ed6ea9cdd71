import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { validOn } from '../cases/periods.ts';
import type { ProposedHelp } from './item.ts';

/** Help that runs ends; what does not run has nothing to end. */
export function endOf(
  rows: CaseRows,
  interventionId: string,
  today: CivilDate,
): readonly ProposedHelp[] {
  return runningIds(rows, today).includes(interventionId) ? [{ act: 'end', interventionId }] : [];
}

/** Help that runs is changed: it begins as it is today, so that only what is new is written. */
export function changeOf(
  rows: CaseRows,
  interventionId: string,
  today: CivilDate,
): readonly ProposedHelp[] {
  if (!runningIds(rows, today).includes(interventionId)) return [];
  const hours = validOn(
    notAnnulled(rows.supports).filter((one) => one.interventionId === interventionId),
    today,
  );
  return [
    {
      act: 'change',
      interventionId,
      rate: null,
      hours: hours && {
        supportHours: hours.supportHours,
        transportHours: hours.transportHours,
      },
    },
  ];
}

export function runningIds(rows: CaseRows, today: CivilDate): readonly string[] {
  return notAnnulled(rows.interventions)
    .filter((one) => one.cancelledOn === null && one.endedOn === null)
    .filter((one) => one.startedOn !== null && one.startedOn <= today)
    .map(({ id }) => id);
}
