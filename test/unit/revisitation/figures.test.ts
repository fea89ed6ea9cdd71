import { describe, expect, it } from 'vitest';
import type { Revisitation } from '#shared/domain/revisitation/model.ts';
import { revisitationFigures, type CountedCourse } from '#shared/domain/revisitation/figures.ts';
import published from '#test/fixtures/published-figures.json' with { type: 'json' };
import { aCourse } from '#test/support/revisitation-rows.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

function counted(fields: Partial<Revisitation>, rest: Partial<CountedCourse> = {}): CountedCourse {
  return { course: aCourse(fields), step: null, ageInDays: 0, activeEffect: 0, ...rest };
}

const moved = (result: Revisitation['result']) =>
  counted({ carriedOutOn: '2026-05-01', route: 'nursing-home', result });

describe('figures of revisitation', () => {
  it('count nobody who stayed, withdrew, or was carried out in another year', () => {
    const none = [
      counted({ closedOn: '2026-05-01', closedAs: 'stay' }),
      counted({ closedOn: '2026-05-01', closedAs: 'withdrawn' }),
      counted({ carriedOutOn: '2025-12-31', result: 'less' }),
    ];
    expect(revisitationFigures(none, YEAR)).toMatchObject({ total: 0, less: 0, missing: 0 });
  });

  it('of Brønderslev’s citizens are the published ones', () => {
    const { total, less, more, same } = published.revisitation.broenderslev;
    const courses = [
      ...Array.from({ length: less }, () => moved('less')),
      ...Array.from({ length: more }, () => moved('more')),
    ];
    expect(revisitationFigures(courses, YEAR)).toMatchObject({
      total,
      less,
      more,
      same,
      missing: 0,
      byRoute: [{ route: 'nursing-home', count: total }],
    });
  });

  it('say how many results are missing, so that the sum holds', () => {
    const courses = [moved('less'), moved('same'), moved('more'), moved(null)];
    const figures = revisitationFigures(courses, YEAR);
    expect(figures.less + figures.same + figures.more + figures.missing).toBe(figures.total);
    expect(figures.missing).toBe(1);
  });

  it('show the open ones by step with the age of the oldest', () => {
    const at = (days: number) => counted({}, { step: 'need-map', ageInDays: days });
    expect(revisitationFigures([at(12), at(340)], YEAR).openByStep).toEqual([
      { step: 'need-map', count: 2, oldestDays: 340 },
    ]);
  });

  it('say of how many the effect is not known, instead of counting them as nothing', () => {
    const unknown = counted({ carriedOutOn: '2026-05-01' }, { activeEffect: null });
    expect(revisitationFigures([unknown], YEAR)).toMatchObject({
      activeYearlyEffect: 0,
      effectUnknown: 1,
    });
  });
});
