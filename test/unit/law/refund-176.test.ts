import { describe, expect, it } from 'vitest';
import { loadLaw } from '#db/catalogue/load.ts';
import { monthlyRefund, refundEstimate } from '#shared/domain/law/refund-176.ts';
import published from '#test/fixtures/published-figures.json' with { type: 'json' };
import { mustBe } from '#test/support/case-for-tests.ts';

const table = loadLaw().refund176;
const of2023 = mustBe(table.thresholds.find(({ year }) => year === 2023));
const facts = { birthDate: '1980-05-01', on: '2023-06-01', asToday: null, proposal: null };

describe('the refund for especially expensive single cases', () => {
  it('is nothing to somebody who is 67, and the day before it is', () => {
    const born = { ...facts, birthDate: '1956-06-01', asToday: 200_000_000 };
    expect(refundEstimate(table, born)).toBe(null);
    expect(refundEstimate(table, { ...born, on: '2023-05-31' })).not.toBe(null);
  });

  it('of a year whose thresholds are not entered is said to be missing, never guessed', () => {
    const dear = { ...facts, on: '2026-12-01', proposal: 200_000_000 };
    expect(refundEstimate(table, dear)).toEqual({ kind: 'no-thresholds', year: 2026 });
  });

  it('is not spoken of where no cost comes near a threshold', () => {
    expect(refundEstimate(table, { ...facts, asToday: 80_000_000 })).toBe(null);
  });

  it('of a price that is not known is not known', () => {
    expect(refundEstimate(table, { ...facts, asToday: 120_000_000 })).toEqual({
      kind: 'estimate',
      year: 2023,
      asToday: 8_000_000,
      proposal: null,
    });
  });

  it.each([
    [10_000_000, 666_667],
    [16_000_000, 2_562_500],
    [20_000_000, 5_020_833],
  ])('of %i øre in a month of 2023 is %i', (cost, refund) => {
    expect(monthlyRefund(cost, table, of2023)).toBe(refund);
  });

  it('has the thresholds and shares that were published', () => {
    const kroner = Object.fromEntries(
      table.thresholds.map(({ year, t1, t2, t3 }) => [year, [t1, t2, t3].map((one) => one / 100)]),
    );
    expect(kroner).toEqual(published.section176.thresholds);
    expect(table.sharesPercent.map((one) => one / 100)).toEqual(published.section176.shares);
  });
});
