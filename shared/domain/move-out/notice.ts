import { addDays, daysBetween, type CivilDate } from '../../base/dates.ts';

/** "Opsig pladsen senest": the last day to give notice; null where the provider's notice is not known. */
export function noticeBy(expectedOn: CivilDate, noticePeriodDays: number | null): CivilDate | null {
  return noticePeriodDays === null ? null : addDays(expectedOn, -noticePeriodDays);
}

/** A number of days without help, first and last included. */
export interface HelpGap {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: number;
}

/** "Hul i hjælpen": new help starts no later than the old ends, which is the day it moves out on. */
export function helpGap(moveOutOn: CivilDate, newHelpStartsOn: CivilDate | null): HelpGap | null {
  if (newHelpStartsOn === null || newHelpStartsOn <= moveOutOn) return null;
  return {
    from: moveOutOn,
    to: addDays(newHelpStartsOn, -1),
    days: daysBetween(moveOutOn, newHelpStartsOn),
  };
}
