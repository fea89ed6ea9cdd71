import { eq } from 'drizzle-orm';
import * as fc from 'fast-check';
import { caseFile, intervention } from '#db/schema/cases.ts';
import { goal, measurement } from '#db/schema/goals.ts';
import type { WriteTx } from '#db/unit-of-work.ts';
import { addDays, addMonths } from '#shared/base/dates.ts';
import { aGoal, aMeasurement, anEmptyDraft, idOf } from './domain-rows.ts';
import { add, addCase, addHeld, addOffice, aRegister, PEOPLE, TEAMS } from './register.ts';

/** The day the offices are looked at. */
export const TODAY = '2026-07-01';

function seldom<T, U>(rare: fc.Arbitrary<T>, usual: U): fc.Arbitrary<T | U> {
  return fc.oneof({ arbitrary: fc.constant(usual), weight: 5 }, { arbitrary: rare, weight: 1 });
}

/** 0 → 5 from the turn of the year; 5 is reached. */
const aRandomGoal = fc.record({
  status: fc.constantFrom('active', 'active', 'draft', 'met', 'stopped'),
  targetIn: fc.integer({ min: -2, max: 2 }),
  measured: fc.option(fc.integer({ min: 0, max: 6 })),
  measuredDaysAgo: fc.integer({ min: 0, max: 60 }),
  annulled: seldom(fc.constantFrom('goal', 'measurement'), 'nothing'),
});
type RandomGoal = typeof aRandomGoal extends fc.Arbitrary<infer T> ? T : never;

/** One case as chance makes it, around the days where the overdue rule turns. */
export const aRandomCase = fc.record({
  lastHeld: fc.option(fc.integer({ min: -20, max: 20 })),
  potential: fc.constantFrom('high', 'medium', 'limited', 'not-assessed'),
  ownMonths: fc.option(fc.integer({ min: 1, max: 12 })),
  countsFrom: fc.option(fc.integer({ min: -20, max: 20 })),
  holdFor: fc.option(fc.integer({ min: -3, max: 3 })),
  stopped: seldom(fc.integer({ min: -1, max: 1 }), null),
  ended: seldom(fc.integer({ min: -1, max: 1 }), null),
  started: seldom(fc.constant(false), true),
  closed: seldom(fc.constant(true), false),
  annulled: seldom(fc.constantFrom('case', 'intervention', 'follow-up'), 'nothing'),
  mine: seldom(fc.constant(false), true),
  elsewhere: fc.boolean(),
  goals: fc.array(aRandomGoal, { maxLength: 4 }),
});
type RandomCase = typeof aRandomCase extends fc.Arbitrary<infer T> ? T : never;

const HALF_YEAR_AGO = addMonths(TODAY, -6);
const annulledAt = '2026-06-01T08:00:00.000Z';
const onDay = (from: string, days: number | null) => (days === null ? null : addDays(from, days));

/** Cases, follow-ups and goals by chance. */
export function randomOffice(cases: readonly RandomCase[]) {
  const register = aRegister();
  register.write('2026-01-02T08:00:00.000Z', (tx) => {
    addOffice(tx);
    cases.forEach((one, place) => {
      const n = 2000 + place * 10;
      const added = addCase(tx, n, {
        case: {
          teamId: one.elsewhere ? TEAMS.south : TEAMS.north,
          closedOn: one.closed ? TODAY : null,
          closeReason: one.closed ? 'no-further-need' : null,
        },
        intervention: {
          startedOn: one.started ? '2026-01-01' : null,
          endedOn: onDay(TODAY, one.ended),
        },
        schedule: {
          progressionPotential: one.potential,
          ownIntervalMonths: one.ownMonths,
          countsFrom: onDay(HALF_YEAR_AGO, one.countsFrom),
          holdUntil: onDay(TODAY, one.holdFor),
          stoppedOn: onDay(TODAY, one.stopped),
        },
        caseworker: one.mine ? PEOPLE.an : null,
      });
      const heldOn = onDay(HALF_YEAR_AGO, one.lastHeld);
      if (heldOn !== null) {
        const isAnnulled = one.annulled === 'follow-up';
        addHeld(
          tx,
          idOf(n + 9),
          { caseId: added.caseId, interventionIds: [added.interventionId] },
          heldOn,
          isAnnulled ? { annulledAt } : {},
        );
      }
      one.goals.forEach((drawn, k) => addGoal(tx, added.caseId, n * 100 + k * 2, drawn));
      if (one.annulled === 'case') annul(tx, caseFile, added.caseId);
      if (one.annulled === 'intervention') annul(tx, intervention, added.interventionId);
    });
  });
  return register;
}

function annul(tx: WriteTx, table: typeof caseFile | typeof intervention, id: string): void {
  tx.update(table).set({ annulledAt }).where(eq(table.id, id)).run();
}

function addGoal(tx: WriteTx, caseId: string, n: number, drawn: RandomGoal): void {
  const isClosed = drawn.status === 'met' || drawn.status === 'stopped';
  const fields = {
    id: idOf(n),
    caseId,
    status: drawn.status,
    targetDate: addDays(TODAY, drawn.targetIn),
    closedOn: isClosed ? TODAY : null,
    annulledAt: drawn.annulled === 'goal' ? annulledAt : null,
  };
  add(tx, goal, drawn.status === 'draft' ? anEmptyDraft(fields) : aGoal(fields));
  if (drawn.measured === null || drawn.status === 'draft') return;
  add(
    tx,
    measurement,
    aMeasurement({
      id: idOf(n + 1),
      goalId: idOf(n),
      value: drawn.measured * 100,
      measuredOn: addDays(TODAY, -drawn.measuredDaysAgo),
      annulledAt: drawn.annulled === 'measurement' ? annulledAt : null,
    }),
  );
}
