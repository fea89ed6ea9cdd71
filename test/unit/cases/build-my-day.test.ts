import { expect, it } from 'vitest';
import { addDays } from '#shared/base/dates.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { buildMyDay } from '#shared/domain/follow-ups/build-my-day.ts';
import type { MyDay } from '#shared/domain/follow-ups/view.ts';
import {
  aCase,
  aFollowUp,
  aGoal,
  aMeasurement,
  anEmptyDraft,
  anIntervention,
  aSchedule,
  idOf,
} from '../../support/domain-rows.ts';
import { anAssignment, EMPLOYEE, NAMES, SETTINGS, someRows } from '../../support/case-rows.ts';

const TODAY = '2026-07-01';

function dayOf(cases: readonly CaseRows[]): MyDay {
  return buildMyDay(cases, NAMES, SETTINGS, { today: TODAY, employeeId: EMPLOYEE, drafts: [] });
}

const dueIn = (days: number) => aSchedule({ countsFrom: null, firstDueOn: addDays(TODAY, days) });

it.each([
  [-1, 'overdue', 'follow-up-overdue'],
  [0, 'dueToday', 'follow-up-today'],
  [1, 'upcoming', 'follow-up-upcoming'],
  [14, 'upcoming', 'follow-up-upcoming'],
] as const)('puts a follow-up due in %i days in %s', (days, group, kind) => {
  const day = dayOf([someRows({ schedules: [dueIn(days)] })]);
  expect(day[group]).toEqual([
    {
      caseId: idOf(2),
      caseNumber: '27.01200',
      name: 'Susanne Bæk',
      isProtected: false,
      covered: false,
      reasons: [
        {
          kind,
          entityId: idOf(30),
          label: 'SEL § 85',
          date: addDays(TODAY, days),
          daysLeft: days,
          cause: addDays(TODAY, days),
          draftId: null,
          mayBePutAway: false,
        },
      ],
    },
  ]);
});

it.each([
  ['due in more than 14 days', { schedules: [dueIn(15)] }],
  ['on hold', { schedules: [{ ...dueIn(-100), holdUntil: TODAY }] }],
  ['stopped', { schedules: [{ ...dueIn(-100), stoppedOn: TODAY }] }],
  ['of help that has ended', { interventions: [anIntervention({ endedOn: '2026-06-30' })] }],
  ['of a closed case', { case: aCase({ closedOn: TODAY, closeReason: 'withdrew' }) }],
  ['annulled', { schedules: [{ ...dueIn(-100), annulledAt: '2026-06-01T08:00:00.000Z' }] }],
] as const)('leaves out what is %s', (_, rows) => {
  const { overdue, dueToday, upcoming, waiting } = dayOf([
    someRows({ schedules: [dueIn(-100)], ...rows }),
  ]);
  expect([overdue, dueToday, upcoming, waiting]).toEqual([[], [], [], []]);
});

it('gives the due date back when the follow-up that was held is annulled', () => {
  const held = aFollowUp({ heldOn: '2026-06-01' });
  const annulled = { ...held, annulledAt: '2026-06-10T08:00:00.000Z' };
  const overdueWith = (followUp: typeof held) =>
    dayOf([someRows({ followUps: [followUp] })]).counts.overdueSchedules;
  expect([overdueWith(held), overdueWith(annulled)]).toEqual([0, 1]);
});

it('has one line a case, worst first, and a goal never makes it overdue', () => {
  const late = aGoal({ targetDate: '2026-06-30' });
  const reached = aGoal({ id: idOf(70), title: 'Nået' });
  const soon = aGoal({ id: idOf(71), title: 'Snart', targetDate: '2026-07-10' });
  const draft = anEmptyDraft({ id: idOf(72) });
  const rows = someRows({
    goals: [late, reached, soon, draft],
    measurements: [aMeasurement({ goalId: idOf(70), value: 500 })],
    schedules: [aSchedule({ countsFrom: null })],
  });
  const day = dayOf([rows]);
  expect([day.overdue, day.dueToday, day.waiting]).toEqual([[], [], []]);
  expect(day.upcoming[0]?.reasons.map(({ kind, entityId }) => [kind, entityId])).toEqual([
    ['goal-deadline-passed', idOf(1)],
    ['goal-target-soon', idOf(71)],
    ['follow-up-not-set', idOf(30)],
    ['goal-awaits-decision', idOf(70)],
    ['goal-draft', idOf(72)],
  ]);
  expect(day.counts).toEqual({
    overdueSchedules: 0,
    overdueCases: 0,
    todaySchedules: 0,
    upcomingSchedules: 0,
    notSetSchedules: 1,
    waitingCases: 0,
    putAway: 0,
  });
});

it('says that a case is covered, and that a planned start was never confirmed', () => {
  const planned = anIntervention({
    startedOn: null,
    grantedOn: '2026-05-01',
    plannedStart: '2026-06-30',
  });
  const cover = anAssignment({ kind: 'cover', from: '2026-06-15', to: '2026-07-15' });
  const day = dayOf([someRows({ interventions: [planned], assignments: [cover] })]);
  expect(day.waiting).toMatchObject([
    {
      covered: true,
      reasons: [{ kind: 'start-unconfirmed', entityId: idOf(3), date: '2026-06-30', daysLeft: -1 }],
    },
  ]);
});
