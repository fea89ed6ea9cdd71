import { describe, expect, it } from 'vitest';
import {
  activeEffectOn,
  effectByArea,
  effectPeriod,
  yearlyEffect,
} from '#shared/domain/revisitation/effect.ts';
import { revisitationFigures, type CountedCourse } from '#shared/domain/revisitation/figures.ts';
import published from '#test/fixtures/published-figures.json' with { type: 'json' };
import { aCitizen, aStay, idOf } from '#test/support/domain-rows.ts';
import { aCourse } from '#test/support/revisitation-rows.ts';

const PLACE = idOf(50);
const facts = (movedOutOn: string | null = null, diedOn: string | null = null) => ({
  citizen: aCitizen({ diedOn }),
  stays: [aStay({ id: PLACE, paragraph: 'ABL_105', stayKind: null, movedOutOn })],
});
const saving = (oere: number) =>
  aCourse({
    carriedOutOn: '2026-01-01',
    effectStayId: PLACE,
    effectParts: [
      { budgetArea: 'botilbud-like', before: 90_000_000, after: 30_000_000 },
      { budgetArea: 'elderly-care', before: 0, after: 60_000_000 - oere },
    ],
  });
const on = (course: ReturnType<typeof saving>, date: string, of = facts()) =>
  activeEffectOn(course, of, date);

describe('the yearly effect', () => {
  it('is nothing before it is carried out, when annulled, and after its last day', () => {
    expect(effectPeriod(aCourse(), facts())).toBeNull();
    const annulled = { ...saving(100), annulledAt: '2026-02-01T10:00:00.000Z' };
    expect(on(annulled, '2026-03-01')).toBe(0);
    expect(on({ ...saving(100), effectTo: '2026-02-28' }, '2026-03-01')).toBe(0);
    expect(on(saving(100), '2025-12-31')).toBe(0);
  });

  it('counts to the last day before the citizen leaves the place', () => {
    const left = facts('2026-07-01');
    expect(on(saving(100), '2026-06-30', left)).toBe(100);
    expect(on(saving(100), '2026-07-01', left)).toBe(0);
  });

  it('counts on the day of death and not after', () => {
    const died = facts(null, '2026-05-05');
    expect(on(saving(100), '2026-05-05', died)).toBe(100);
    expect(on(saving(100), '2026-05-06', died)).toBe(0);
  });

  it('is not a number where a price is not known', () => {
    expect(on({ ...saving(100), effectParts: null }, '2026-03-01')).toBeNull();
  });

  it('shows cost that was moved between budget areas', () => {
    const parts = saving(10_666_700).effectParts ?? [];
    expect(effectByArea(parts)).toEqual([
      { budgetArea: 'botilbud-like', effect: 60_000_000 },
      { budgetArea: 'elderly-care', effect: -49_333_300 },
    ]);
    expect(yearlyEffect(parts)).toBe(10_666_700);
  });

  it('of five converted places in Lejre is what was published, also when one ends', () => {
    const { lejre } = published.revisitation;
    const savings = [10_666_700, 10_666_700, 10_666_600, 11_500_000, 11_500_000].map(saving);
    const sumOn = (lastLeft: string | null, date: string) =>
      figuresOf(
        savings.map((course, place) => on(course, date, place === 4 ? facts(lastLeft) : facts())),
      ).activeYearlyEffect;
    expect(sumOn(null, '2026-06-01')).toBe(lejre.yearlyEffect * 100);
    expect(sumOn('2026-09-01', '2026-08-31')).toBe(lejre.yearlyEffect * 100);
    expect(sumOn('2026-09-01', '2026-09-01')).toBe(lejre.afterOneOfTheTwoEnds * 100);
  });
});

function figuresOf(effects: readonly (number | null)[]) {
  const counted = effects.map((activeEffect): CountedCourse => ({
    course: saving(0),
    step: null,
    ageInDays: 0,
    activeEffect,
  }));
  return revisitationFigures(counted, { from: '2026-01-01', to: '2026-12-31' });
}
