import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '#shared/base/dates.ts';
import { DEFAULT_INTERVALS, type FollowUpSchedule } from '#shared/domain/follow-ups/model.ts';
import { myDay, MY_DAY_GROUPS, type MyDayItem } from '#shared/domain/follow-ups/my-day.ts';
import { followUpState, isOverdue } from '#shared/domain/follow-ups/overdue.ts';
import { dueDate, lastHeldOn, nextDue } from '#shared/domain/follow-ups/schedule.ts';
import { tightSeriesDates } from '#shared/domain/follow-ups/tight-series.ts';
import { aFollowUp, aSchedule, aTightSeries, idOf } from '#test/support/domain-rows.ts';
import { anyDate } from './arbitraries.ts';

const anySchedule: fc.Arbitrary<FollowUpSchedule> = fc
  .record({
    progressionPotential: fc.constantFrom<FollowUpSchedule['progressionPotential']>(
      'high',
      'medium',
      'limited',
      'not-assessed',
    ),
    ownIntervalMonths: fc.option(fc.integer({ min: 1, max: 60 })),
    countsFrom: fc.option(anyDate),
    firstDueOn: fc.option(anyDate),
    holdUntil: fc.option(anyDate),
  })
  .map((fields) => aSchedule(fields));

describe('the overdue rule', () => {
  it('agrees with the due date, whatever the schedule', () => {
    fc.assert(
      fc.property(anySchedule, fc.option(anyDate), anyDate, (schedule, held, today) => {
        const next = nextDue(schedule, held, DEFAULT_INTERVALS);
        const due = dueDate(schedule, held, DEFAULT_INTERVALS);
        const { state, days } = followUpState(due, today);
        const isOnHold = schedule.holdUntil !== null && today <= schedule.holdUntil;

        expect(isOverdue(due, today)).toBe(
          next !== null && next < today && !isHeldBack(schedule, today),
        );
        expect(state === 'on-hold').toBe(isOnHold);
        expect(state === 'not-set').toBe(next === null && !isOnHold);
        expect(days).toBe(due.dueOn === null ? null : Math.abs(daysBetween(today, due.dueOn)));
        expect((due.dueOn ?? '') >= (next ?? '')).toBe(true);
      }),
    );
  });

  it('holding today is never overdue today', () => {
    fc.assert(
      fc.property(anySchedule, anyDate, (schedule, today) => {
        expect(isOverdue(dueDate(schedule, today, DEFAULT_INTERVALS), today)).toBe(false);
      }),
    );
  });

  it('a later follow-up never makes it due earlier', () => {
    fc.assert(
      fc.property(anySchedule, anyDate, fc.nat({ max: 1000 }), (schedule, held, later) => {
        const first = nextDue(schedule, held, DEFAULT_INTERVALS) ?? '';
        const second = nextDue(schedule, addDays(held, later), DEFAULT_INTERVALS) ?? '';
        expect(second >= first).toBe(true);
        expect(first > held && first <= addMonths(held, 60)).toBe(true);
      }),
    );
  });
});

/** On hold, or on the first day after, which is the day it is due at the earliest. */
function isHeldBack(schedule: FollowUpSchedule, today: string): boolean {
  return schedule.holdUntil !== null && today <= addDays(schedule.holdUntil, 1);
}

it('the last held is the newest that counts, in any order', () => {
  const anyFollowUps = fc.array(
    fc
      .record({
        heldOn: anyDate,
        kind: fc.constantFrom('ordinary' as const, 'tight' as const),
        countsAsOrdinary: fc.boolean(),
        annulledAt: fc.option(fc.constant('2026-01-01T10:00:00.000Z')),
        status: fc.constantFrom('held' as const, 'draft' as const),
      })
      .map((fields) => aFollowUp(fields)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(anyFollowUps, (followUps) => {
      const counted = followUps
        .filter((one) => one.status === 'held' && one.annulledAt === null)
        .filter((one) => one.kind === 'ordinary' || one.countsAsOrdinary)
        .map((one) => one.heldOn ?? '')
        .sort();
      expect(lastHeldOn(idOf(3), followUps)).toBe(counted.at(-1) ?? null);
      expect(lastHeldOn(idOf(3), followUps.toReversed())).toBe(counted.at(-1) ?? null);
    }),
  );
});

it('a tight series uses each held follow-up at most once, never more than 3 days early', () => {
  const series = aTightSeries();
  const heldDays = fc.array(fc.integer({ min: -20, max: 100 }), { maxLength: 10 });
  fc.assert(
    fc.property(heldDays, (days) => {
      const followUps = days.map((day, place) =>
        aFollowUp({
          id: idOf(place + 100),
          kind: 'tight',
          tightSeriesId: series.id,
          heldOn: addDays(series.startsOn, day),
        }),
      );
      const dates = tightSeriesDates(series, followUps);
      const used = dates.flatMap((date) => (date.heldOn === null ? [] : [date.heldOn])).sort();
      const held = followUps.map((one) => one.heldOn ?? '').sort();

      expect(dates).toHaveLength(series.count);
      for (const date of used) held.splice(held.indexOf(date), 1);
      expect(used.length + held.length).toBe(followUps.length);
      const daysEarly = dates.map(({ dueOn, heldOn }) => daysBetween(heldOn ?? dueOn, dueOn));
      expect(Math.max(...daysEarly)).toBeLessThanOrEqual(3);
      // What was left over came too early for every date that is still open.
      const open = dates.filter((date) => date.heldOn === null);
      for (const left of held) {
        for (const { dueOn } of open) expect(daysBetween(left, dueOn)).toBeGreaterThan(3);
      }
    }),
  );
});

it('Min dag has every shown item once, one line per case, worst first', () => {
  const today = '2026-11-22';
  const anyItems = fc.array(
    fc.record<MyDayItem>({
      caseId: fc.constantFrom('a', 'b', 'c', 'd'),
      dueOn: fc.option(fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days))),
      holdUntil: fc.option(fc.integer({ min: -5, max: 5 }).map((days) => addDays(today, days))),
      waitsForMe: fc.boolean(),
      date: fc.option(fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days))),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(anyItems, (items) => {
      const lines = myDay(items, today);
      const ranks = lines.map((line) => MY_DAY_GROUPS.indexOf(line.group));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(new Set(lines.map((line) => line.caseId)).size).toBe(lines.length);

      const shown = lines.flatMap((line) => line.items);
      expect(new Set(shown).size).toBe(shown.length);
      const overdue = items.filter((item) => isOverdue(item, today));
      expect(overdue.filter((item) => !shown.includes(item))).toEqual([]);
      const overdueLines = lines.filter((line) => line.group === 'overdue');
      expect(new Set(overdue.map((item) => item.caseId))).toEqual(
        new Set(overdueLines.map((line) => line.caseId)),
      );
    }),
  );
});
