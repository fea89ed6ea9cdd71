import type { CivilDate } from '../../base/dates.ts';
import type { MunicipalitySettings } from '../catalogue/model.ts';
import { type FlagKey, type NumberKey, SETTING_RULES } from './setting-rules.ts';

const OERE_A_KRONE = 100;

/** One value of one setting, from a day on. A change of rule is a new one; none is ever edited. */
export interface SettingValue {
  /** UUIDv7: grows in the order they were entered. */
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

/** The settings as they apply on the day. */
export function settingsOn(values: readonly SettingValue[], date: CivilDate): MunicipalitySettings {
  const number = (key: NumberKey) => {
    const value = valueOn(values, key, date)?.value;
    return typeof value === 'number' ? value : SETTING_RULES[key].otherwise;
  };
  const flag = (key: FlagKey) => {
    const value = valueOn(values, key, date)?.value;
    return typeof value === 'boolean' ? value : SETTING_RULES[key].otherwise;
  };
  const municipality = valueOn(values, 'municipality.name', date)?.value;
  return {
    intervals: {
      first: number('follow-ups.interval.first'),
      high: number('follow-ups.interval.high'),
      medium: number('follow-ups.interval.medium'),
      limited: number('follow-ups.interval.limited'),
    },
    tightSeries: {
      intervalWeeks: number('follow-ups.tight-series.interval'),
      count: number('follow-ups.tight-series.count'),
    },
    providerStatusDays: number('follow-ups.provider-status.before-due'),
    acuteWithoutGoalDays: number('follow-ups.acute-without-goal'),
    course82Months: number('overview.course-82-warning'),
    paceTolerancePoints: number('goals.pace-margin'),
    idleLockMinutes: number('security.idle-lock'),
    moveOut: {
      planAfterAcuteDays: number('move-out.plan-after-acute'),
      assessmentWarningMonths: number('move-out.assessment-warning'),
      goalStillDraftWeeks: number('move-out.goal-still-draft'),
      transitionMonths: number('move-out.transition-length'),
    },
    committee: {
      quorum: number('committee.quorum'),
      decisionDeadlineDays: number('committee.decision-deadline'),
      limits: {
        chair: number('committee.limit.chair') * OERE_A_KRONE,
        'team-leader': number('committee.limit.team-leader') * OERE_A_KRONE,
      },
    },
    revisitation: { remindsByAge: flag('revisitation.age-reminder') },
    municipality: typeof municipality === 'string' ? municipality : null,
  };
}

/** The one that began last; of two from the same day the one entered last, which corrects the other. */
export function valueOn(
  values: readonly SettingValue[],
  key: string,
  date: CivilDate,
): SettingValue | null {
  return (
    values
      .filter((one) => one.key === key && one.validFrom <= date)
      .filter(({ validTo }) => validTo === null || validTo >= date)
      .toSorted(oldestFirst)
      .at(-1) ?? null
  );
}

export function oldestFirst(a: SettingValue, b: SettingValue): number {
  const [left, right] = [`${a.validFrom} ${a.id}`, `${b.validFrom} ${b.id}`];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
