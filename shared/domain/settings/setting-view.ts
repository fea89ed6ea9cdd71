import { addDays, type CivilDate } from '../../base/dates.ts';
import { oldestFirst, valueOn, type SettingValue } from './settings-on.ts';

/** One value of one setting, when it holds and who decided it. */
export interface SettingView {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly validFrom: string;
  /** The day before the next one begins; null where none does. */
  readonly validTo: string | null;
  /** `corrected`: another was entered for the same day, so this one never holds. */
  readonly state: 'now' | 'later' | 'earlier' | 'corrected';
  /** null for what the program came with. */
  readonly entered: SettingEntry | null;
}

export interface SettingEntry {
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/** Every value of every setting, by setting, newest first. */
export function settingViews(
  values: readonly SettingValue[],
  entries: ReadonlyMap<string, SettingEntry>,
  today: CivilDate,
): readonly SettingView[] {
  return [...Map.groupBy(values, ({ key }) => key).values()].flatMap((ofKey) => {
    const ordered = ofKey.toSorted(oldestFirst);
    return ordered
      .map((one, place): SettingView => {
        const next = ordered[place + 1];
        return {
          id: one.id,
          key: one.key,
          value: one.value,
          validFrom: one.validFrom,
          validTo: one.validTo ?? (next ? addDays(next.validFrom, -1) : null),
          state: stateOf(one, next, ordered, today),
          entered: entries.get(one.id) ?? null,
        };
      })
      .toReversed();
  });
}

function stateOf(
  one: SettingValue,
  next: SettingValue | undefined,
  ofKey: readonly SettingValue[],
  today: CivilDate,
): SettingView['state'] {
  if (next?.validFrom === one.validFrom) return 'corrected';
  if (one.validFrom > today) return 'later';
  return valueOn(ofKey, one.key, today)?.id === one.id ? 'now' : 'earlier';
}
