import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday, type CivilDate } from '#shared/base/dates.ts';
import { isHoliday } from '#shared/base/holidays.ts';
import { mondayOf } from '#shared/base/month-grid.ts';
import {
  chosenDue,
  EVERY_DUE,
  dueGroup,
  DUE_GROUPS,
} from '#shared/domain/follow-ups/due-filter.ts';
import {
  plannedWeeks,
  suggestionKey,
  suggestSpreading,
  type Suggestion,
} from '#shared/domain/follow-ups/spread.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { filterOfWeek, WEEKS_AHEAD, weekLoad } from '#shared/domain/follow-ups/week-load.ts';
import { aDueRow } from '../support/due-rows.ts';

const anyToday = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));

/** Rows as chance makes them: crowded weeks, some overdue, some without a date, some with an appointment. */
const anyOffice = anyToday.chain((today) =>
  fc
    .array(
      fc.record({
        caseNumber: fc.integer({ min: 1, max: 25 }),
        due: fc.option(
          fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -40, max: 230 })),
          { freq: 6 },
        ),
        appointment: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 2 }),
        onHold: fc.boolean(),
        tight: fc.boolean(),
      }),
      { maxLength: 60 },
    )
    .map((made) => ({
      today,
      rows: made.map((one, place) =>
        aDueRow(today, place, {
          caseNumber: one.caseNumber,
          dueOn: one.due === null ? null : addDays(today, one.due),
          appointmentOn: one.appointment === null ? null : addDays(today, one.appointment),
          onHold: one.onHold && (one.due ?? 0) > 0 && place % 7 === 0,
          tight: one.tight && one.due !== null && place % 5 === 0,
        }),
      ),
    })),
);

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const weekOf = (today: CivilDate, on: CivilDate) =>
  Math.floor(daysBetween(mondayOf(today), on) / 7);

/** The weeks as they would be planned with some of the suggestions accepted. */
function accepted(
  rows: readonly DueRow[],
  today: CivilDate,
  suggestions: readonly Suggestion[],
): readonly number[] {
  const weeks = [...plannedWeeks(rows, today)];
  for (const one of suggestions) {
    const to = weekOf(today, one.on);
    weeks[to] = (weeks[to] ?? 0) + one.scheduleIds.length;
    if (one.dueOn === null) continue;
    const from = weekOf(today, one.dueOn);
    weeks[from] = (weeks[from] ?? 0) - one.scheduleIds.length;
  }
  return weeks;
}

describe('the spreading suggestion', () => {
  it('is never after the due date, never in the past, and on a working day', () => {
    fc.assert(
      fc.property(anyOffice, ({ rows, today }) => {
        for (const one of suggestSpreading(rows, today)) {
          const due = rows.filter(({ scheduleId }) => one.scheduleIds.includes(scheduleId));
          expect(one.on > today).toBe(true);
          expect(weekday(one.on) <= 5 && !isHoliday(one.on)).toBe(true);
          for (const { standing } of due) expect((standing.nextDue ?? '9') > one.on).toBe(true);
        }
      }),
    );
  });

  it('whichever are accepted, the heaviest week is not heavier and the total is the same', () => {
    fc.assert(
      fc.property(anyOffice, fc.infiniteStream(fc.boolean()), ({ rows, today }, coin) => {
        const earlier = suggestSpreading(rows, today).filter(({ kind }) => kind === 'earlier');
        const some = earlier.filter(() => coin.next().value);
        const before = plannedWeeks(rows, today);
        for (const chosen of [earlier, some, ...earlier.map((one) => [one])]) {
          const after = accepted(rows, today, chosen);
          expect(Math.max(...after)).toBeLessThanOrEqual(Math.max(...before));
          expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
          expect(sum(after)).toBe(sum(before));
        }
      }),
    );
  });

  it('gives each case without a date one, in a week no other within reach is lighter than', () => {
    fc.assert(
      fc.property(anyOffice, ({ rows, today }) => {
        const first = suggestSpreading(rows, today).filter(({ kind }) => kind === 'first-due');
        const undated = rows.filter((row) => dueGroup(row) === 'notSet');
        expect(first.flatMap(({ scheduleIds }) => scheduleIds).toSorted()).toEqual(
          undated.map(({ scheduleId }) => scheduleId).toSorted(),
        );
        expect(new Set(first.map(({ caseId }) => caseId)).size).toBe(first.length);
        const after = accepted(rows, today, suggestSpreading(rows, today));
        const inReach = after.slice(weekOf(today, addDays(today, 3)), 13);
        for (const { on } of first) {
          const most = Math.max(...first.map(({ scheduleIds }) => scheduleIds.length));
          const week = weekOf(today, on);
          expect((after[week] ?? 0) - most).toBeLessThanOrEqual(Math.min(...inReach));
        }
        const before = plannedWeeks(rows, today);
        expect(sum(after)).toBe(sum(before) + undated.length);
      }),
    );
  });

  it('moves only ordinary follow-ups that have no appointment and are neither overdue nor on hold', () => {
    fc.assert(
      fc.property(anyOffice, ({ rows, today }) => {
        const moved = suggestSpreading(rows, today)
          .filter(({ kind }) => kind === 'earlier')
          .flatMap(({ scheduleIds }) => scheduleIds);
        expect(new Set(moved).size).toBe(moved.length);
        for (const row of rows.filter(({ scheduleId }) => moved.includes(scheduleId))) {
          expect(row.kind).toBe('ordinary');
          expect(['overdue', 'onHold', 'notSet']).not.toContain(dueGroup(row));
          const due = row.standing.nextDue ?? '';
          expect(row.appointment === null || row.appointment.on > due).toBe(true);
        }
      }),
    );
  });

  it('is the same for the same rows in any order, and what was skipped stays away', () => {
    fc.assert(
      fc.property(anyOffice, ({ rows, today }) => {
        const all = suggestSpreading(rows, today);
        expect(suggestSpreading(rows.toReversed(), today)).toEqual(all);
        const [first] = all;
        if (!first) return;
        const rest = suggestSpreading(rows, today, new Set([suggestionKey(first)]));
        expect(rest.map(suggestionKey)).not.toContain(suggestionKey(first));
      }),
    );
  });

  it('evens out a crowd: ten due in one week with empty ones before it', () => {
    const rows = Array.from({ length: 10 }, (_, place) =>
      aDueRow('2026-11-22', place, { caseNumber: place, dueOn: '2027-01-28' }),
    );
    const suggestions = suggestSpreading(rows, '2026-11-22');
    expect(Math.max(...accepted(rows, '2026-11-22', suggestions))).toBe(2);
  });
});

describe('the load by weeks', () => {
  it('has every follow-up once, and each bar is the list it opens', () => {
    fc.assert(
      fc.property(anyOffice, ({ rows, today }) => {
        const { overdue, weeks, later, notSet } = weekLoad(rows, today);
        const shown = [...overdue, ...weeks.flatMap((week) => week.rows), ...later, ...notSet];
        expect(new Set(shown)).toEqual(new Set(rows));
        expect(shown).toHaveLength(rows.length);
        expect(weeks).toHaveLength(WEEKS_AHEAD);
        for (const week of weeks) {
          expect(chosenDue(rows, filterOfWeek(EVERY_DUE, week))).toEqual(week.rows);
        }
        expect(chosenDue(rows, { ...EVERY_DUE, group: 'overdue' })).toEqual(overdue);
      }),
    );
  });

  it('the groups of the list add up to it', () => {
    fc.assert(
      fc.property(anyOffice, ({ rows }) => {
        const counts = DUE_GROUPS.map((group) => chosenDue(rows, { ...EVERY_DUE, group }).length);
        expect(sum(counts)).toBe(rows.length);
      }),
    );
  });
});
