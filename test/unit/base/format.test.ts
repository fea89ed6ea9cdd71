import { describe, expect, it } from 'vitest';
import { danishCompare, searchKey } from '#shared/base/danish-text.ts';
import {
  formatAmount,
  formatDate,
  formatDateTime,
  formatFixed,
  formatHundredths,
  formatInteger,
  formatKroner,
  formatMillionKroner,
  formatNumber,
  formatPercent,
  formatWeek,
  formatWholeKroner,
} from '#shared/base/format.ts';
import figures from '#test/fixtures/published-figures.json' with { type: 'json' };

describe('Danish numbers and dates', () => {
  it.each(figures.numberFormat)('writes $text', ({ value, unit, text }) => {
    expect(unit === 'pct.' ? formatPercent(value) : formatInteger(value)).toBe(text);
  });

  it('never writes minus zero', () => {
    expect([
      formatNumber(-0),
      formatNumber(-0.01),
      formatPercent(-0.04),
      formatFixed(-0.04, 1),
    ]).toEqual(['0', '0', '0 pct.', '0,0']);
  });

  it('writes a minus sign and not a hyphen', () => {
    expect([
      formatKroner(-5),
      formatHundredths(-29),
      formatInteger(-1650),
      formatFixed(-2.34, 1),
    ]).toEqual(['\u22120,05\u00A0kr.', '\u22120,29', '\u22121.650', '\u22122,3']);
  });

  it('writes money', () => {
    expect([
      formatAmount(123_456_789),
      formatKroner(100_411_500),
      formatWholeKroner(16_155_109),
      formatWholeKroner(-50),
      formatMillionKroner(123_456_789),
      formatMillionKroner(300_000_000),
    ]).toEqual([
      '1.234.567,89',
      '1.004.115,00\u00A0kr.',
      '161.551\u00A0kr.',
      '\u22121\u00A0kr.',
      '1,2\u00A0mio.\u00A0kr.',
      '3\u00A0mio.\u00A0kr.',
    ]);
  });

  it('writes values with the decimals they need', () => {
    expect([200, 250, 25, 0, 100_000].map((value) => formatHundredths(value))).toEqual([
      '2',
      '2,5',
      '0,25',
      '0',
      '1.000',
    ]);
  });

  it('writes dates, times and weeks', () => {
    expect([
      formatDate('2026-11-02'),
      formatDateTime('2026-11-22T13:05:00.000Z'),
      formatDateTime('2026-07-01T22:30:00.000Z'),
      formatWeek('2026-11-22'),
    ]).toEqual(['02.11.2026', '22.11.2026 kl. 14.05', '02.07.2026 kl. 00.30', 'uge 47']);
  });
});

describe('Danish text', () => {
  it('sorts æ ø å last and aa as å', () => {
    const names = ['Åse', 'Ærø', 'Aagaard', 'Zoe', 'Øster', 'Anna', 'Bo'];
    expect(names.toSorted(danishCompare)).toEqual([
      'Anna',
      'Bo',
      'Zoe',
      'Ærø',
      'Øster',
      'Aagaard',
      'Åse',
    ]);
  });

  it('sorts numbers by their size', () => {
    expect(['Team 10', 'Team 2'].toSorted(danishCompare)).toEqual(['Team 2', 'Team 10']);
  });

  it.each([
    ['Ågård', 'aagaard'],
    ['AAGAARD', 'aagaard'],
    ['A\u030Agard', 'aagard'],
    ['René  Bækgård ', 'rene bækgaard'],
    ['Müller', 'muller'],
    ['Søren', 'søren'],
  ])('%s is searched as %s', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });
});
