import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '#shared/base/dates.ts';
import { DEFAULT_INTERVALS } from '#shared/domain/follow-ups/model.ts';
import { buildDueRows } from '#shared/domain/follow-ups/build-due.ts';
import { buildMyDay } from '#shared/domain/follow-ups/build-my-day.ts';
import { isOverdue } from '#shared/domain/follow-ups/overdue.ts';
import { runningFollowUps } from '#shared/domain/follow-ups/running.ts';
import { buildCaseListRow } from '#shared/domain/cases/build-list-row.ts';
import { EMPLOYEE, NAMES, SETTINGS, someRows } from '#test/support/case-rows.ts';
import { aFollowUp, anAppointment, aTightSeries, idOf } from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';
const anyDay = fc.integer({ min: -200, max: 200 }).map((days) => addDays(TODAY, days));

const anyAppointments = fc.array(
  fc
    .record({ on: anyDay, cancelledOn: fc.option(anyDay), at: fc.constantFrom(null, '10:30') })
    .map((fields) => anAppointment(fields)),
  { maxLength: 5 },
);

const anySeries = fc.array(
  fc.record({
    startsOn: anyDay,
    intervalWeeks: fc.integer({ min: 1, max: 6 }),
    count: fc.integer({ min: 1, max: 8 }),
    stoppedOn: fc.option(anyDay),
  }),
  { maxLength: 3 },
);

const anyCase = fc
  .record({ series: anySeries, heldOn: fc.array(anyDay, { maxLength: 6 }), counts: fc.boolean() })
  .map(({ series, heldOn, counts }) =>
    someRows({
      tightSeries: series.map((fields, place) =>
        aTightSeries({ ...fields, id: idOf(200 + place) }),
      ),
      followUps: heldOn.map((day, place) =>
        aFollowUp({
          id: idOf(300 + place),
          heldOn: day,
          kind: 'tight',
          tightSeriesId: idOf(200 + (place % 3)),
          countsAsOrdinary: counts,
        }),
      ),
    }),
  );

it('making, moving or calling off an appointment never moves a due date', () => {
  fc.assert(
    fc.property(anyCase, anyAppointments, (rows, appointments) => {
      const running = (each: typeof rows) => runningFollowUps(each, DEFAULT_INTERVALS, TODAY);
      expect(running({ ...rows, appointments })).toEqual(running(rows));
    }),
  );
});

it('list, badge, Min dag and the list of cases count the same overdue, ordinary and tight alike', () => {
  fc.assert(
    fc.property(anyCase, (rows) => {
      const due = buildDueRows([rows], NAMES, DEFAULT_INTERVALS, TODAY);
      const overdue = due.filter(({ standing }) =>
        isOverdue({ dueOn: standing.nextDue, holdUntil: null }, TODAY),
      );
      const facts = { today: TODAY, employeeId: EMPLOYEE, drafts: [] };
      const day = buildMyDay([rows], NAMES, SETTINGS, facts);
      const line = buildCaseListRow(rows, NAMES, SETTINGS, { today: TODAY, helpElsewhere: [] });
      expect(day.counts.overdueSchedules).toBe(overdue.length);
      expect(line.overdueSchedules).toBe(overdue.length);
      expect(line.followUp?.nextDue ?? null).toBe(due[0]?.standing.nextDue ?? null);
    }),
  );
});

it('what is held in a series moves the ordinary due date only when the person says so', () => {
  fc.assert(
    fc.property(anyCase, (rows) => {
      const ordinary = (each: typeof rows) =>
        runningFollowUps(each, DEFAULT_INTERVALS, TODAY).filter(({ kind }) => kind === 'ordinary');
      const silent = rows.followUps.map((one) => ({ ...one, countsAsOrdinary: false }));
      expect(ordinary({ ...rows, followUps: silent })).toEqual(
        ordinary({ ...rows, followUps: [] }),
      );
    }),
  );
});
