import { expect, it } from 'vitest';
import { settingIssues, type SettingChange } from '#shared/domain/settings/setting-change.ts';
import { settingViews } from '#shared/domain/settings/setting-view.ts';
import { settingsOn, type SettingValue } from '#shared/domain/settings/settings-on.ts';

const TODAY = '2026-07-01';

function aValue(id: string, value: number, validFrom: string): SettingValue {
  return { id, key: 'follow-ups.interval.medium', value, validFrom, validTo: null };
}

const VALUES = [aValue('1', 6, '2007-01-01')];

function codesOf(change: Partial<SettingChange>, values: readonly SettingValue[] = VALUES) {
  const whole = {
    key: 'follow-ups.interval.medium',
    value: 4,
    validFrom: TODAY,
    ...change,
  } as const;
  return settingIssues(whole, values, TODAY).map(({ path, code }) => `${path} ${code}`);
}

it.each([
  ['less than there can be', { value: 0 }, 'value setting.out-of-range'],
  ['absurdly much', { value: 37 }, 'value setting.out-of-range'],
  [
    'a lock after more than an hour',
    { key: 'security.idle-lock', value: 61 },
    'value setting.out-of-range',
  ],
  ['a day gone by', { validFrom: '2026-06-30' }, 'validFrom setting.from-in-past'],
  ['a day beyond two years', { validFrom: '2028-07-02' }, 'validFrom setting.from-too-far'],
  ['the value that holds already', { value: 6 }, 'value setting.unchanged'],
  ['medium less often than limited', { value: 13 }, 'value setting.interval-order'],
  ['medium more often than high', { value: 2 }, 'value setting.interval-order'],
] as const)('refuses %s', (_, change, code) => {
  expect(codesOf(change)).toEqual([code]);
});

it('refuses what a change already planned would put out of order, and takes the rest', () => {
  const high = {
    key: 'follow-ups.interval.high',
    value: 5,
    validFrom: '2027-01-01',
    validTo: null,
  };
  const planned = [...VALUES, { id: '2', ...high }];
  expect(codesOf({ value: 4 }, planned)).toEqual(['value setting.interval-order']);
  expect(codesOf({ value: 5 }, planned)).toEqual([]);
  expect([codesOf({}), codesOf({ validFrom: '2028-07-01', value: 12 })]).toEqual([[], []]);
});

it('holds from its day; of two from a day the later entered, and the first is shown as corrected', () => {
  const values = [
    ...VALUES,
    aValue('2', 9, TODAY),
    aValue('3', 8, TODAY),
    aValue('4', 7, '2026-09-01'),
  ];
  const mediumOn = (day: string) => settingsOn(values, day).intervals.medium;
  expect(['2026-06-30', TODAY, '2026-08-31', '2026-09-01'].map(mediumOn)).toEqual([6, 8, 8, 7]);
  expect(
    settingViews(values, new Map(), TODAY).map(({ value, validTo, state }) => [
      value,
      validTo,
      state,
    ]),
  ).toEqual([
    [7, null, 'later'],
    [8, '2026-08-31', 'now'],
    [9, '2026-06-30', 'corrected'],
    [6, '2026-06-30', 'earlier'],
  ]);
});
