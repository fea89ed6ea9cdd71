/** What the municipality decides itself: the unit, what is sensible, and what holds until it has decided. */
export interface SettingRule {
  readonly unit:
    | 'months'
    | 'weeks'
    | 'days'
    | 'minutes'
    | 'count'
    | 'percentage-points'
    | 'kroner'
    | 'persons';
  readonly min: number;
  readonly max: number;
  readonly otherwise: number;
}

/** Something the municipality turns on or off. */
export interface FlagRule {
  readonly unit: 'flag';
  readonly otherwise: boolean;
}

/** Serviceloven § 148 fixes no interval for adults: these are the municipality's own, and so are their limits ours. */
export const SETTING_RULES = {
  'follow-ups.interval.first': { unit: 'months', min: 1, max: 24, otherwise: 3 },
  'follow-ups.interval.high': { unit: 'months', min: 1, max: 24, otherwise: 3 },
  'follow-ups.interval.medium': { unit: 'months', min: 1, max: 36, otherwise: 6 },
  'follow-ups.interval.limited': { unit: 'months', min: 1, max: 36, otherwise: 12 },
  'follow-ups.tight-series.interval': { unit: 'weeks', min: 1, max: 12, otherwise: 2 },
  'follow-ups.tight-series.count': { unit: 'count', min: 1, max: 26, otherwise: 6 },
  'follow-ups.provider-status.before-due': { unit: 'days', min: 1, max: 90, otherwise: 14 },
  'follow-ups.acute-without-goal': { unit: 'days', min: 1, max: 90, otherwise: 14 },
  'goals.pace-margin': { unit: 'percentage-points', min: 0, max: 50, otherwise: 10 },
  'move-out.plan-after-acute': { unit: 'days', min: 1, max: 90, otherwise: 14 },
  'move-out.assessment-warning': { unit: 'months', min: 1, max: 24, otherwise: 3 },
  'move-out.goal-still-draft': { unit: 'weeks', min: 1, max: 26, otherwise: 4 },
  'move-out.transition-length': { unit: 'months', min: 1, max: 24, otherwise: 6 },
  'committee.quorum': { unit: 'persons', min: 1, max: 20, otherwise: 3 },
  'committee.decision-deadline': { unit: 'days', min: 1, max: 90, otherwise: 14 },
  'committee.limit.chair': { unit: 'kroner', min: 0, max: 100_000_000, otherwise: 1_000_000 },
  'committee.limit.team-leader': { unit: 'kroner', min: 0, max: 100_000_000, otherwise: 500_000 },
  'revisitation.age-reminder': { unit: 'flag', otherwise: false },
  'overview.course-82-warning': { unit: 'months', min: 1, max: 6, otherwise: 6 },
  'security.idle-lock': { unit: 'minutes', min: 1, max: 60, otherwise: 10 },
} as const satisfies Record<string, SettingRule | FlagRule>;

export type SettingKey = keyof typeof SETTING_RULES;
export type FlagKey = 'revisitation.age-reminder';
export type NumberKey = Exclude<SettingKey, FlagKey>;

/** In the order they are shown. */
export const SETTING_KEYS = Object.keys(SETTING_RULES) as readonly SettingKey[];

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTING_RULES, key);
}
