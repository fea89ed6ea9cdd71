import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/dates.ts';
import type { CostSum } from '#shared/domain/cases/cost.ts';
import { compareCost, type ComparedHelp } from '#shared/domain/committee/proposed-cost.ts';
import { idOf } from '#test/support/domain-rows.ts';
import { anyDate } from './arbitraries.ts';

const SPANS = ['thisYear', 'nextYear', 'standardYear', 'fourYears'] as const;
const PARAGRAPHS = ['SEL_85', 'SEL_107', 'SEL_108', 'AEL_10'] as const;

/** Help that began up to 400 days before the day, at a day rate that may be known to have an end. */
const anyHelps = (from: string) =>
  fc
    .array(
      fc.record({
        paragraph: fc.constantFrom(...PARAGRAPHS),
        begunBefore: fc.integer({ min: 0, max: 400 }),
        amount: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
        rateEndsBefore: fc.option(fc.integer({ min: 0, max: 30 })),
        plannedEnd: fc.option(fc.integer({ min: 0, max: 1_500 })),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((all) =>
      all.map((one, place): ComparedHelp => {
        const begun = addDays(from, -one.begunBefore);
        const to = one.rateEndsBefore === null ? null : addDays(begun, one.rateEndsBefore);
        return {
          id: idOf(100 + place),
          paragraph: one.paragraph,
          plannedEnd: one.plannedEnd === null ? null : addDays(from, one.plannedEnd),
          priced: {
            period: { from: begun, to: null },
            rates:
              one.amount === null ? [] : [{ amount: one.amount, unit: 'day', from: begun, to }],
            hours: [],
          },
        };
      }),
    );

const anyCase = anyDate
  .filter((date) => date > '2000-12-31' && date < '2090-01-01')
  .chain((from) => fc.record({ from: fc.constant(from), helps: anyHelps(from) }));

const isKnown = ({ known, total }: CostSum) => known === total;

describe('as today beside a proposal', () => {
  it('that changes nothing costs the same in every span', () => {
    fc.assert(
      fc.property(anyCase, ({ from, helps }) => {
        const { asToday, proposal } = compareCost(helps, [], from);
        expect(proposal).toEqual(asToday);
      }),
    );
  });

  it('that ends everything costs nothing from its day, and saves all there was', () => {
    fc.assert(
      fc.property(anyCase, ({ from, helps }) => {
        const ends = helps.flatMap(({ id }) =>
          id === null ? [] : [{ act: 'end' as const, interventionId: id }],
        );
        const { proposal, areas } = compareCost(helps, ends, from);
        for (const span of SPANS) expect(proposal[span]).toEqual({ oere: 0, known: 0, total: 0 });
        expect(areas.map((area) => area.proposal)).toEqual(areas.map(() => 0));
      }),
    );
  });

  it('splits on budget areas what the standard year says in one figure', () => {
    fc.assert(
      fc.property(anyCase, ({ from, helps }) => {
        const { asToday, areas } = compareCost(helps, [], from);
        fc.pre(isKnown(asToday.standardYear));
        const sum = areas.reduce((total, area) => total + (area.asToday ?? 0), 0);
        expect(sum).toBe(asToday.standardYear.oere);
      }),
    );
  });

  it('goes on at the last known rate, and what has no rate stays unknown and is never 0', () => {
    fc.assert(
      fc.property(anyCase, ({ from, helps }) => {
        const { asToday } = compareCost(helps, [], from);
        const priced = helps.filter(({ priced: { rates } }) => rates.length > 0).length;
        expect(asToday.standardYear).toMatchObject({ known: priced, total: helps.length });
        expect(asToday.fourYears).toMatchObject({ known: priced, total: helps.length });
      }),
    );
  });

  it('is never dearer when planned ends are counted', () => {
    fc.assert(
      fc.property(anyCase, ({ from, helps }) => {
        const { proposal, expected } = compareCost(helps, [], from);
        for (const span of SPANS) {
          expect(expected[span].oere).toBeLessThanOrEqual(proposal[span].oere);
        }
      }),
    );
  });

  it('has this year and the three after in the sum of four years', () => {
    fc.assert(
      fc.property(anyCase, ({ from, helps }) => {
        const { asToday } = compareCost(helps, [], from);
        expect(asToday.fourYears.oere).toBeGreaterThanOrEqual(
          asToday.thisYear.oere + asToday.nextYear.oere,
        );
      }),
    );
  });
});
