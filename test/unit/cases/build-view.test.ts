import { expect, it } from 'vitest';
import { buildCaseList, type CaseChoice } from '#shared/domain/cases/build-list.ts';
import { buildCaseListRow } from '#shared/domain/cases/build-list-row.ts';
import { buildCaseView } from '#shared/domain/cases/build-view.ts';
import { helpDisplay } from '#shared/domain/cases/build-names.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { initialsOf } from '#shared/domain/cases/initials.ts';
import { isProtectedOn } from '#shared/domain/cases/protection.ts';
import {
  aCase,
  aCitizen,
  aFollowUp,
  aGoal,
  anEmptyDraft,
  anIntervention,
  aSchedule,
  aStay,
  idOf,
} from '../../support/domain-rows.ts';
import { NAMES, SETTINGS, someRows } from '../../support/case-rows.ts';

const TODAY = '2026-07-01';

const view = (rows: CaseRows) =>
  buildCaseView(rows, NAMES, SETTINGS, {
    today: TODAY,
    asOf: null,
    otherCases: [],
    helpElsewhere: [],
  });

const row = (rows: CaseRows) =>
  buildCaseListRow(rows, NAMES, SETTINGS, { today: TODAY, helpElsewhere: [] });

const annulled = { annulledAt: '2026-06-01T08:00:00.000Z', annulledReason: 'Forkert borger' };

it('leaves everything annulled out of the page and the list', () => {
  const rows = someRows({
    interventions: [anIntervention(annulled)],
    goals: [aGoal(annulled), anEmptyDraft({ id: idOf(70), ...annulled })],
    stays: [aStay(annulled)],
    followUps: [aFollowUp(annulled)],
  });
  const { interventions, goals, stays, followUps, goalFigures, missing } = view(rows);
  expect([interventions, goals, stays, followUps]).toEqual([[], [], [], []]);
  expect([goalFigures.active, goalFigures.drafts, missing]).toEqual([
    0,
    0,
    ['need', 'intervention'],
  ]);
  expect(row(rows)).toMatchObject({
    goalsDraft: 0,
    goalsActive: 0,
    followUp: null,
    paragraphs: [],
  });
});

it('shows the earliest due schedule and the latest held of several', () => {
  const second = anIntervention({ id: idOf(80) });
  const rows = someRows({
    interventions: [anIntervention(), second],
    schedules: [aSchedule(), aSchedule({ id: idOf(81), interventionId: idOf(80) })],
    followUps: [
      aFollowUp({ heldOn: '2026-06-01' }),
      aFollowUp({
        id: idOf(82),
        heldOn: '2026-02-01',
        interventions: [
          { interventionId: idOf(80), outcome: 'continue', workingOutcomes: [], note: null },
        ],
      }),
    ],
  });
  expect(view(rows).header.followUp).toEqual({
    state: 'upcoming',
    nextDue: '2026-08-01',
    lastHeldOn: '2026-06-01',
    daysLeft: 31,
  });
  expect(row(rows)).toMatchObject({ lastHeldOn: '2026-06-01', overdueSchedules: 0 });
});

it('has nobody grow older after their death, and lists nothing missing on a closed case', () => {
  const rows = someRows({
    citizen: aCitizen({ diedOn: '2026-07-20' }),
    case: aCase({ closedOn: '2026-07-20', closeReason: 'died' }),
  });
  const later = buildCaseView(rows, NAMES, SETTINGS, {
    today: '2030-01-01',
    asOf: null,
    otherCases: [],
    helpElsewhere: [],
  });
  expect([later.header.age, later.missing, later.header.followUp]).toEqual([78, [], null]);
});

it('draws the expected pace from baseline to target and on to today, for develop only', () => {
  const expected = (fields: Partial<ReturnType<typeof aGoal>>) =>
    view(someRows({ goals: [aGoal(fields)] })).goals[0]?.expected;
  expect([
    expected({}),
    expected({ targetDate: '2026-05-01' }),
    expected({ goalType: 'maintain', tolerance: 0 }),
    expected({ scale: { kind: 'yes-no' }, targetValue: 100 }),
  ]).toEqual([
    [
      { date: '2026-01-01', value: 0 },
      { date: '2027-01-01', value: 500 },
    ],
    [
      { date: '2026-01-01', value: 0 },
      { date: '2026-05-01', value: 500 },
      { date: '2026-07-01', value: 500 },
    ],
    [],
    [],
  ]);
});

it('names what a draft lacks, and nothing on an active goal', () => {
  const { goals } = view(someRows({ goals: [aGoal(), anEmptyDraft({ id: idOf(70) })] }));
  expect(goals.map(({ goal, missing }) => [goal.status, missing.length > 0])).toEqual([
    ['active', false],
    ['draft', true],
  ]);
});

it('chooses by follow-up, paragraph and provider, and sorts by name as Danes do', () => {
  const named = (lastName: string, n: number, fields: Partial<CaseRows> = {}) =>
    someRows({
      citizen: aCitizen({ lastName }),
      case: aCase({ id: idOf(n), caseNumber: String(n) }),
      ...fields,
    });
  const due = (firstDueOn: string | null) => ({
    schedules: [aSchedule({ countsFrom: null, firstDueOn })],
  });
  const cases = [
    named('Ågård', 1, due('2026-06-30')),
    named('Østergård', 2, due('2026-07-31')),
    named('Zeuthen', 3, due('2026-08-01')),
    named('Aabel', 4, due(null)),
    named('Æbelø', 5, {
      interventions: [anIntervention({ paragraph: 'SEL_107', providerId: idOf(7) })],
    }),
    named('Bang', 6, {
      interventions: [anIntervention({ startedOn: null, grantedOn: TODAY, providerId: idOf(7) })],
    }),
  ];
  const chosen = (choice: Partial<CaseChoice>) =>
    buildCaseList(
      cases,
      NAMES,
      SETTINGS,
      { today: TODAY, helpElsewhere: () => [] },
      { providerId: null, paragraph: null, followUp: null, ...choice },
    ).map(({ name }) => name.replace('Susanne ', ''));
  expect({
    all: chosen({}),
    overdue: chosen({ followUp: 'overdue' }),
    due: chosen({ followUp: 'due-30' }),
    notSet: chosen({ followUp: 'not-set' }),
    paragraph: chosen({ paragraph: 'SEL_107' }),
    provider: chosen({ providerId: idOf(7) }),
  }).toEqual({
    all: ['Bang', 'Zeuthen', 'Æbelø', 'Østergård', 'Aabel', 'Ågård'],
    overdue: ['Æbelø', 'Ågård'],
    due: ['Østergård'],
    notSet: ['Aabel'],
    paragraph: ['Æbelø'],
    provider: ['Bang', 'Æbelø'],
  });
});

it('writes housing that is not help before the help that is given there', () => {
  const stay = aStay({ paragraph: 'ABL_105' });
  const help = anIntervention({ stayId: stay.id });
  expect([
    helpDisplay(NAMES, help, [stay]),
    helpDisplay(NAMES, help, [aStay({ paragraph: 'SEL_107' })]),
    helpDisplay(NAMES, help, []),
    helpDisplay(NAMES, { ...help, paragraph: 'SEL_999' }, []),
  ]).toEqual(['ABL § 105 (§ 85)', 'SEL § 85', 'SEL § 85', 'SEL_999']);
});

it('protects to and including the day it lapses', () => {
  const until = { isProtected: true, protectedUntil: '2026-07-01' };
  expect([
    isProtectedOn(until, '2026-07-01'),
    isProtectedOn(until, '2026-07-02'),
    isProtectedOn({ isProtected: true, protectedUntil: null }, '2099-01-01'),
    isProtectedOn({ isProtected: false, protectedUntil: null }, '2026-07-01'),
  ]).toEqual([true, false, true, false]);
});

it('makes initials of letters only', () => {
  expect([
    initialsOf({ firstNames: 'øjvind peter', lastName: 'de la Cour' }),
    initialsOf({ firstNames: '"Bo"', lastName: '=Ås' }),
    initialsOf({ firstNames: '?', lastName: 'Holm' }),
  ]).toEqual(['ØD', 'BÅ', 'H']);
});

it('says of care that comes to a home the citizen already has when the care began', () => {
  const stay = aStay({ movedInOn: '2020-04-03' });
  const support = anIntervention({ stayId: stay.id, startedOn: '2020-04-03' });
  const care = anIntervention({
    id: idOf(81),
    paragraph: 'AEL_10',
    stayId: stay.id,
    startedOn: '2026-06-01',
  });
  const { interventions } = view(someRows({ stays: [stay], interventions: [support, care] }));
  const since = new Map(interventions.map((one) => [one.intervention.id, one.since]));
  expect([since.get(support.id), since.get(care.id)]).toEqual(['2020-04-03', '2026-06-01']);
});
