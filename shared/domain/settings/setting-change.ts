import { z } from 'zod';
import { addMonths, CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { SETTING_KEYS, SETTING_RULES } from './setting-rules.ts';
import { settingsOn, valueOn, type SettingValue } from './settings-on.ts';

/** A new value from a day on. The old one keeps the time before it. */
export const SettingChange = z.strictObject({
  key: z.enum(SETTING_KEYS),
  value: z.union([z.int().min(0).max(100_000_000), z.boolean()]),
  validFrom: CivilDate,
});
export type SettingChange = z.infer<typeof SettingChange>;

/** A rule is not planned further ahead than this. */
const MONTHS_AHEAD = 24;

/** Everything that keeps a change from being saved. What has been counted with is never changed backwards. */
export function settingIssues(
  change: SettingChange,
  values: readonly SettingValue[],
  today: CivilDate,
): readonly FieldIssue[] {
  const ofValue = valueIssues(change);
  if (ofValue.length > 0) return ofValue;
  if (change.validFrom < today) return [{ path: 'validFrom', code: 'setting.from-in-past' }];
  if (change.validFrom > addMonths(today, MONTHS_AHEAD)) {
    return [{ path: 'validFrom', code: 'setting.from-too-far', params: { count: MONTHS_AHEAD } }];
  }
  if (valueOn(values, change.key, change.validFrom)?.value === change.value) {
    return [{ path: 'value', code: 'setting.unchanged' }];
  }
  return inOrder(change, values) ? [] : [{ path: 'value', code: 'setting.interval-order' }];
}

function valueIssues({ key, value }: SettingChange): readonly FieldIssue[] {
  const rule = SETTING_RULES[key];
  if (rule.unit === 'flag') {
    return typeof value === 'boolean' ? [] : [{ path: 'value', code: 'setting.yes-or-no' }];
  }
  const { min, max } = rule;
  return typeof value === 'number' && value >= min && value <= max
    ? []
    : [{ path: 'value', code: 'setting.out-of-range', params: { min, max } }];
}

/** As the values stand once the change is saved. `id` is the new row's: of two from a day the later holds. */
export function valuesAfter(
  values: readonly SettingValue[],
  { key, value, validFrom }: SettingChange,
  id: string,
): readonly SettingValue[] {
  return [...values, { id, key, value, validFrom, validTo: null }];
}

/** The more possible progression is, the more often: from that day, and at every change already planned after it. */
function inOrder(change: SettingChange, values: readonly SettingValue[]): boolean {
  const after = valuesAfter(values, change, '~');
  const days = after.map(({ validFrom }) => validFrom).filter((day) => day >= change.validFrom);
  return days.every((day) => {
    const { high, medium, limited } = settingsOn(after, day).intervals;
    return high <= medium && medium <= limited;
  });
}
