import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/dates.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { postponeIssues } from '#shared/domain/follow-ups/reminders/postpone-issues.ts';
import { remindersOf } from '#shared/domain/follow-ups/reminders/standing-reminders.ts';
import {
  aCase,
  aCitizen,
  aGoal,
  aMeasurement,
  anEmptyDraft,
  anIntervention,
  aProviderStatus,
  aReminderAnswer,
  aStay,
  aTightSeries,
  idOf,
} from '../../support/domain-rows.ts';
import { aCourse } from '../../support/revisitation-rows.ts';
import { NAMES, SETTINGS, someRows } from '../../support/case-rows.ts';

const TODAY = '2026-07-01';
const NO_SCHEDULE = { schedules: [] };

function remindersIn(
  rows: Partial<CaseRows>,
  drafts: readonly { readonly key: string; readonly savedAt: string }[] = [],
  settings = SETTINGS,
) {
  return remindersOf({
    rows: someRows({ ...NO_SCHEDULE, ...rows }),
    names: NAMES,
    settings,
    today: TODAY,
    drafts,
  });
}

const kindsIn = (...given: Parameters<typeof remindersIn>) =>
  remindersIn(...given).standing.map(({ kind }) => kind);

describe('an acute grant without an active goal', () => {
  const acute = anIntervention({ isAcute: true, startedOn: '2026-06-17', grantedOn: '2026-06-17' });

  it.each([
    ['has 14 days first', { interventions: [{ ...acute, startedOn: '2026-06-18' }] }, []],
    ['is reminded of on the 14th day', { interventions: [acute] }, ['acute-without-goal']],
    [
      'counts from the grant until it starts',
      { interventions: [{ ...acute, startedOn: null }] },
      ['acute-without-goal'],
    ],
    ['is settled by a goal for it', { goals: [aGoal({ interventionId: idOf(3) })] }, []],
    ['is settled by a goal for all help', { goals: [aGoal()] }, []],
    [
      'is not settled by a goal for other help',
      { goals: [aGoal({ interventionId: idOf(9) })] },
      ['acute-without-goal'],
    ],
    ['is nothing when it has ended', { interventions: [{ ...acute, endedOn: '2026-06-30' }] }, []],
    ['is nothing when it was not acute', { interventions: [anIntervention()] }, []],
  ] as const)('%s', (_, rows, kinds) => {
    const planned = { plannedStart: null };
    const interventions = ('interventions' in rows ? rows.interventions : [acute]).map((one) => ({
      ...one,
      ...planned,
    }));
    expect(kindsIn({ ...rows, interventions })).toEqual(kinds);
  });

  it('opens the draft that is there', () => {
    const draft = anEmptyDraft({ id: idOf(72), interventionId: idOf(3) });
    const { standing } = remindersIn({ interventions: [acute], goals: [draft] });
    expect(standing.map(({ kind, draftId }) => [kind, draftId])).toEqual([
      ['acute-without-goal', idOf(72)],
      ['goal-draft', idOf(72)],
    ]);
  });
});

describe('the others', () => {
  const course = anIntervention({ paragraph: 'SEL_82_b', startedOn: '2026-01-10' });
  const asked = aProviderStatus({ dueOn: '2026-06-30' });
  const until = (protectedUntil: string | null) => ({
    citizen: aCitizen({ isProtected: true, protectedUntil }),
  });

  it.each([
    ['a status that is not late', { providerStatuses: [{ ...asked, dueOn: TODAY }] }, []],
    ['a status that came', { providerStatuses: [{ ...asked, receivedOn: TODAY }] }, []],
    ['a status that is late', { providerStatuses: [asked] }, ['provider-status-late']],
    [
      '§ 82 b before its last 14 days',
      { interventions: [{ ...course, startedOn: '2026-01-16' }] },
      [],
    ],
    ['§ 82 b near six months', { interventions: [course] }, ['course-82b']],
    [
      '§ 82 b beyond six months',
      { interventions: [{ ...course, startedOn: '2025-01-01' }] },
      ['course-82b'],
    ],
    ['§ 82 b that ends in time', { interventions: [{ ...course, plannedEnd: '2026-07-05' }] }, []],
    [
      '§ 82 b planned to end, but it did not',
      {
        interventions: [{ ...course, plannedEnd: '2026-06-30' }],
      },
      ['course-82b'],
    ],
    ['a protection without end', until(null), []],
    ['a protection with time left', until('2026-08-01'), []],
    ['a protection about to lapse', until('2026-07-31'), ['protection-lapses']],
    ['a protection on its last day', until(TODAY), ['protection-lapses']],
    ['a protection that has lapsed', until('2026-06-30'), ['protection-lapsed']],
    ['a closed case', { ...until(TODAY), case: aCase({ closedOn: TODAY }) }, []],
  ] as const)('%s', (_, rows, kinds) => {
    expect(kindsIn(rows)).toEqual(kinds);
  });

  it('a half-done follow-up of this case, and of no other', () => {
    const savedAt = '2026-06-30T09:00:00.000Z';
    const drafts = [idOf(2), idOf(99)].map((caseId) => ({ key: `follow-up:${caseId}`, savedAt }));
    const { standing } = remindersIn({}, drafts);
    expect(standing.map(({ kind, entityId, daysLeft }) => [kind, entityId, daysLeft])).toEqual([
      ['follow-up-half-done', idOf(2), -1],
    ]);
  });
});

describe('an answer', () => {
  const goals = [aGoal({ targetDate: '2026-07-10' })];
  const answer = aReminderAnswer({
    kind: 'goal-target-soon',
    entityId: idOf(1),
    cause: '2026-07-10',
    postponedTo: '2026-07-02',
  });
  const putAwayWith = (fields: Partial<typeof answer>, goal = goals[0]) => {
    const rows = { goals: goal ? [goal] : [], reminderAnswers: [{ ...answer, ...fields }] };
    const { standing, putAway } = remindersIn(rows);
    return [standing.length, putAway.length];
  };

  it('puts the reminder away until its day', () => {
    expect(putAwayWith({})).toEqual([0, 1]);
  });

  it.each([
    ['its day comes', { postponedTo: TODAY }],
    ['it is annulled', { annulledAt: '2026-06-30T08:00:00.000Z' }],
    ['it is about another goal', { entityId: idOf(98) }],
    ['it is to another reminder', { kind: 'goal-draft' }],
  ])('holds no longer when %s', (_, fields) => {
    expect(putAwayWith(fields)).toEqual([1, 0]);
  });

  it('holds no longer when the cause changes', () => {
    expect(putAwayWith({}, aGoal({ targetDate: '2026-07-11' }))).toEqual([1, 0]);
    const reached = { goals, measurements: [aMeasurement({ value: 500 })] };
    expect(remindersIn({ ...reached, reminderAnswers: [answer] }).standing).toHaveLength(1);
  });
});

describe('putting away', () => {
  const standing = remindersIn({ goals: [aGoal({ targetDate: '2026-07-10' })] }).standing;
  const asked = {
    kind: 'goal-target-soon',
    entityId: idOf(1),
    cause: '2026-07-10',
    postponedTo: '2026-07-02',
  } as const;
  const codeOf = (fields: Partial<Parameters<typeof postponeIssues>[0]>) =>
    postponeIssues({ ...asked, ...fields }, standing, TODAY).map(({ code }) => code);

  it.each([
    ['an overdue follow-up', { kind: 'follow-up-overdue' }, 'reminder.cannot-be-put-away'],
    ['a deadline of the law', { kind: 'course-82b' }, 'reminder.cannot-be-put-away'],
    ['what is no longer so', { cause: '2026-07-09' }, 'reminder.no-longer-stands'],
    ['what is of no case', { entityId: idOf(97) }, 'reminder.no-longer-stands'],
    ['until today', { postponedTo: TODAY }, 'reminder.not-in-future'],
    ['until a day gone by', { postponedTo: '2026-06-01' }, 'reminder.not-in-future'],
    ['beyond six months', { postponedTo: '2027-01-02' }, 'reminder.too-far'],
  ] as const)('is refused for %s', (_, fields, code) => {
    expect(codeOf(fields)).toEqual([code]);
  });

  it('is taken for any day from tomorrow to six months on', () => {
    expect([codeOf({}), codeOf({ postponedTo: addDays('2027-01-02', -1) })]).toEqual([[], []]);
  });
});

describe('old age in a botilbud', () => {
  // Folkepensionsalderen is 804 months in these tests.
  const REACHED = { citizen: aCitizen({ birthDate: '1959-07-01' }), stays: [aStay()] };
  const asked = { ...SETTINGS, revisitation: { remindsByAge: true } };
  const candidate = {
    id: idOf(72),
    version: 1,
    caseId: idOf(2),
    addedOn: '2026-05-01',
    addedById: idOf(60),
    reason: 'Falder oftere',
    removedOn: '2026-06-01',
    removedReason: 'Ønsker det ikke',
    annulledAt: null,
    annulledReason: null,
  };
  const kindsOf = (rows: Partial<CaseRows>, settings = asked) =>
    remindersIn({ interventions: [], ...REACHED, ...rows }, [], settings).standing.map(
      ({ kind, date }) => `${kind} ${date}`,
    );

  it.each([
    ['the day before', { citizen: aCitizen({ birthDate: '1959-07-02' }) }],
    ['after a death', { citizen: aCitizen({ birthDate: '1959-07-01', diedOn: TODAY }) }],
    ['in one’s own home', { stays: [] }],
    ['of who has left', { stays: [aStay({ movedOutOn: TODAY })] }],
    ['of who is spoken of', { revisitations: [aCourse()] }],
    ['of who was on the list', { revisitationCandidates: [candidate] }],
  ])('is nothing %s', (_, rows) => {
    expect(kindsOf(rows)).toEqual([]);
  });

  it('is nothing at all until the municipality asks for it', () => {
    expect(kindsOf({}, SETTINGS)).toEqual([]);
  });

  it('suggests a dialogue from the day, and waits without ever being overdue', () => {
    expect(kindsOf({})).toEqual(['revisitation-age 2026-07-01']);
    const earlier = { citizen: aCitizen({ birthDate: '1940-01-01' }) };
    expect(kindsOf(earlier)).toEqual(['revisitation-age 2007-01-01']);
  });
});

describe('revisitation', () => {
  const stays = aCourse({
    closedOn: '2026-04-01',
    closedAs: 'stay',
    nextDialogueOn: TODAY,
  });
  const carriedOut = aCourse({ carriedOutOn: '2026-05-01', tightSeriesId: idOf(40) });
  const series = (stoppedOn: string | null) => [
    aTightSeries({ id: idOf(40), interventionId: null, startsOn: '2026-06-29', stoppedOn }),
  ];

  it.each([
    [
      'waits with the agreed dialogue until its day',
      { revisitations: [{ ...stays, nextDialogueOn: '2026-07-02' }] },
      [],
    ],
    [
      'reminds of the agreed dialogue on its day',
      { revisitations: [stays] },
      ['revisitation-dialogue'],
    ],
    [
      'is settled by a new course',
      { revisitations: [stays, aCourse({ id: idOf(75), identifiedOn: '2026-06-01' })] },
      [],
    ],
    [
      'asks for no result while the series runs',
      { revisitations: [carriedOut], tightSeries: series(null) },
      ['tight-overdue'],
    ],
    [
      'asks for the result when the series is done',
      { revisitations: [carriedOut], tightSeries: series('2026-06-28') },
      ['revisitation-result'],
    ],
    [
      'asks no more when the result is given',
      {
        revisitations: [{ ...carriedOut, result: 'same' as const }],
        tightSeries: series('2026-06-28'),
      },
      [],
    ],
  ])('%s', (_name, rows, kinds) => {
    expect(kindsIn({ interventions: [], ...rows })).toEqual(kinds);
  });
});
