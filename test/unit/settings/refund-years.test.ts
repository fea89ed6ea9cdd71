import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLaw } from '#db/catalogue/load.ts';
import {
  REFUND_YEAR,
  refundTableWith,
  refundYearIssues,
  refundYearViews,
} from '#shared/domain/settings/refund-years.ts';
import type { SettingValue } from '#shared/domain/settings/settings-on.ts';

const law = loadLaw().refund176;
const YEAR_2026 = {
  year: 2026,
  t1: 95_000_000,
  t2: 187_000_000,
  t3: 236_000_000,
  source: 'Vejledning om budget 2026',
};

function entered(id: string, value: typeof YEAR_2026): SettingValue {
  const { year } = value;
  const validity = { validFrom: `${year}-01-01`, validTo: `${year}-12-31` };
  return { id, key: REFUND_YEAR, value, ...validity };
}

describe('the thresholds of a year', () => {
  const codes = (typed: Partial<typeof YEAR_2026>) =>
    refundYearIssues({ ...YEAR_2026, ...typed }, law, 2026).map((one) => `${one.path} ${one.code}`);

  test('rise, are more than nothing, are of a year that can be known, and are not what stands there', () => {
    expect(codes({ year: 2006 })).toEqual(['year threshold.year']);
    expect(codes({ year: 2029 })).toEqual(['year threshold.year']);
    expect(codes({ t1: 0 })).toEqual(['t1 threshold.nothing']);
    expect(codes({ t2: YEAR_2026.t1 })).toEqual(['t2 threshold.order']);
    expect(codes({ t3: YEAR_2026.t2 })).toEqual(['t3 threshold.order']);
    const published = { year: 2023, t1: 88_000_000, t2: 173_000_000, t3: 218_000_000 };
    expect(codes(published)).toEqual(['year threshold.unchanged']);
    expect(codes({})).toEqual([]);
  });

  test('that were published are those of the figures', () => {
    const file = path.resolve(import.meta.dirname, '../../fixtures/published-figures.json');
    const figures = JSON.parse(readFileSync(file, 'utf8')) as {
      section176: { thresholds: Record<string, readonly number[]> };
    };
    const ours = law.thresholds.map(({ year, t1, t2, t3 }) => [
      String(year),
      [t1, t2, t3].map((oere) => oere / 100),
    ]);
    expect(Object.fromEntries(ours)).toEqual(figures.section176.thresholds);
  });

  test('entered later for the same year hold, and the earlier are kept as they were entered', () => {
    const corrected = { ...YEAR_2026, t3: 240_000_000 };
    const values = [entered('2', corrected), entered('1', YEAR_2026)];
    const { thresholds } = refundTableWith(law, values);
    expect(thresholds.find(({ year }) => year === 2026)).toEqual({
      year: 2026,
      t1: 95_000_000,
      t2: 187_000_000,
      t3: 240_000_000,
    });
    const entry = { at: '2026-11-22T09:00:00.000Z', by: 'GRO', reason: null };
    const views = refundYearViews(law, values, new Map([['2', entry]]));
    expect(views.map(({ year, source, entered: by }) => [year, source, by])).toEqual([
      [2026, YEAR_2026.source, entry],
      [2023, null, null],
      [2022, null, null],
      [2020, null, null],
    ]);
  });
});
