import { describe, expect, it } from 'vitest';
import { caseworkerChanges } from '#shared/domain/cases/caseworker-changes.ts';
import { idOf } from '#test/support/domain-rows.ts';
import { anAssignment } from '#test/support/case-rows.ts';

const TODAY = '2026-11-22';
const [anna, bo, cam] = [idOf(601), idOf(602), idOf(603)];
const by = (employeeId: string, from: string, to: string | null = null) =>
  anAssignment({ employeeId, from, to });

describe('caseworker changes', () => {
  it('the first, which an import brings, is no change', () => {
    expect(caseworkerChanges([by(anna, '2025-01-01')], TODAY)).toEqual({
      caseworkers: 1,
      changes: 0,
    });
    expect(caseworkerChanges([], TODAY)).toEqual({ caseworkers: 0, changes: 0 });
  });

  it('cover is no change, and an annulled assignment never was', () => {
    const cover = { ...by(bo, '2026-06-01', '2026-07-01'), kind: 'cover' as const };
    const annulled = { ...by(cam, '2026-03-01'), annulledAt: '2026-03-01T10:00:00.000Z' };
    expect(caseworkerChanges([by(anna, '2025-01-01'), cover, annulled], TODAY)).toEqual({
      caseworkers: 1,
      changes: 0,
    });
  });

  it('is counted per handover, in any order of the rows; one who comes back is a change, not a new person', () => {
    const rows = [
      by(anna, '2025-01-01', '2025-06-30'),
      by(bo, '2025-07-01', '2026-01-31'),
      by(cam, '2026-02-01', '2026-08-31'),
      by(anna, '2026-09-01'),
    ];
    expect(caseworkerChanges(rows, TODAY)).toEqual({ caseworkers: 3, changes: 3 });
    expect(caseworkerChanges(rows.toReversed(), TODAY)).toEqual({ caseworkers: 3, changes: 3 });
  });

  it('looks 24 months back: 22-11-2024 is in, the day before is not', () => {
    const changedOn = (from: string) => [by(anna, '2020-01-01', '2024-06-30'), by(bo, from)];
    expect(caseworkerChanges(changedOn('2024-11-22'), TODAY).changes).toBe(1);
    expect(caseworkerChanges(changedOn('2024-11-21'), TODAY).changes).toBe(0);
    const until = (to: string) => [by(anna, '2020-01-01', to), by(bo, '2024-11-30')];
    expect(caseworkerChanges(until('2024-11-22'), TODAY).caseworkers).toBe(2);
    expect(caseworkerChanges(until('2024-11-21'), TODAY).caseworkers).toBe(1);
  });

  it('the same person in two rows is one stretch; one who begins later is not counted yet', () => {
    const rows = [
      by(anna, '2025-01-01', '2025-06-30'),
      by(anna, '2025-07-01'),
      by(bo, '2026-12-01'),
    ];
    expect(caseworkerChanges(rows, TODAY)).toEqual({ caseworkers: 1, changes: 0 });
  });
});
