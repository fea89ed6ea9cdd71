import { z } from 'zod';
import type { FieldIssue } from '../../base/errors.ts';
import { OereAmount } from '../../base/money.ts';
import { Line } from '../../base/text.ts';
import type { RefundTable, RefundThreshold } from '../law/refund-176.ts';
import type { SettingEntry } from './setting-view.ts';
import { oldestFirst, type SettingValue } from './settings-on.ts';

/** A year's thresholds stand among the settings under this key, in force for that year. */
export const REFUND_YEAR = 'law.refund-176';

/** The rule began in 2007; a table is known the year before it holds. */
const FIRST_YEAR = 2007;
const YEARS_AHEAD = 2;

/** The thresholds of one year, in øre, and where they were published. */
export const RefundYear = z.strictObject({
  year: z.int(),
  t1: OereAmount,
  t2: OereAmount,
  t3: OereAmount,
  source: Line,
});
export type RefundYear = z.infer<typeof RefundYear>;

export interface RefundYearView extends RefundThreshold {
  /** null for a published year the program came with. */
  readonly source: string | null;
  readonly entered: SettingEntry | null;
}

export function refundYearIssues(
  typed: RefundYear,
  known: RefundTable,
  thisYear: number,
): readonly FieldIssue[] {
  const { year, t1, t2, t3 } = typed;
  const [min, max] = [FIRST_YEAR, thisYear + YEARS_AHEAD];
  if (year < min || year > max) {
    return [{ path: 'year', code: 'threshold.year', params: { min, max } }];
  }
  if (t1 === 0) return [{ path: 't1', code: 'threshold.nothing' }];
  if (t2 <= t1) return [{ path: 't2', code: 'threshold.order' }];
  if (t3 <= t2) return [{ path: 't3', code: 'threshold.order' }];
  const before = known.thresholds.find((one) => one.year === year);
  return before?.t1 === t1 && before.t2 === t2 && before.t3 === t3
    ? [{ path: 'year', code: 'threshold.unchanged' }]
    : [];
}

/** The law's table with the years the municipality has entered; of two for one year the later entered holds. */
export function refundTableWith(law: RefundTable, values: readonly SettingValue[]): RefundTable {
  const own = entered(values).map(({ year: { source: _source, ...one } }) => one);
  const byYear = new Map([...law.thresholds, ...own].map((one) => [one.year, one]));
  return { ...law, thresholds: [...byYear.values()] };
}

/** Every year there are thresholds for, newest first. */
export function refundYearViews(
  law: RefundTable,
  values: readonly SettingValue[],
  entries: ReadonlyMap<string, SettingEntry>,
): readonly RefundYearView[] {
  const own = entered(values).map(({ id, year }): RefundYearView => ({
    ...year,
    entered: entries.get(id) ?? null,
  }));
  const published = law.thresholds.map((one): RefundYearView => ({
    ...one,
    source: null,
    entered: null,
  }));
  const byYear = new Map([...published, ...own].map((one) => [one.year, one]));
  return [...byYear.values()].toSorted((a, b) => b.year - a.year);
}

function entered(
  values: readonly SettingValue[],
): readonly { readonly id: string; readonly year: RefundYear }[] {
  return values
    .filter(({ key }) => key === REFUND_YEAR)
    .toSorted(oldestFirst)
    .map(({ id, value }) => ({ id, year: RefundYear.parse(value) }));
}
