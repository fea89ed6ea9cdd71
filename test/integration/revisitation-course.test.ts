import { beforeEach, describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import { pricedHelps } from '#shared/domain/cases/build-cost.ts';
import { costBetween } from '#shared/domain/cases/cost.ts';
import { stepNumber, type Step } from '#shared/domain/revisitation/steps.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import { addHelp, issuesOf, mustBe, rowsOf, valueOf } from '#test/support/case-for-tests.ts';
import {
  anOldCitizen,
  assess,
  carryOut,
  closeCourse,
  holdTight,
  oneCourse,
  type OldCitizen,
  RATES,
  saveStep,
  SEEN,
  setResult,
} from '#test/support/revisitation-acts.ts';
import { people } from '#test/support/seed-register.ts';

const SAVED_A_YEAR = 365 * (RATES.before - RATES.after - RATES.care);

let backend: TestBackend;
let of: OldCitizen;

const at = (date: string) => backend.setNow(`${date}T10:00:00.000Z`);
const calls = () => backend.as(people.caseworker);
const boardNow = async () =>
  valueOf(await calls().revisitation.board({ scope: 'my-teams', year: 2026 }));

/** Everything that speaks of the course today, on every list. */
async function today() {
  const board = await boardNow();
  const { total, less, same, more, missing, openByStep, activeYearlyEffect } = board.figures;
  const reminders = valueOf(await calls().followUps.reminders({ caseId: of.caseId }));
  const about = (kind: string) => /^(?:tight|revisitation)/u.test(kind);
  const day = valueOf(await calls().followUps.myDay(null));
  const lines = [...day.overdue, ...day.dueToday, ...day.upcoming, ...day.waiting];
  const due = valueOf(await calls().followUps.due({ scope: 'mine' }));
  const listed = valueOf(await calls().cases.list(MY_TEAMS)).rows;
  return {
    list: listed.map(({ revisitation }) => revisitation && revisitation.step),
    rows: board.rows.map(
      ({ view }) => `${view.state} ${view.currentStep ?? '-'} ${view.ageInDays}`,
    ),
    candidates: board.candidates.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)),
    reminders: reminders.standing.map(({ kind }) => kind).filter(about),
    myDay: lines.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)).filter(about),
    due: due
      .filter(({ kind }) => kind === 'tight')
      .map(({ standing }) => `${standing.state} ${standing.nextDue}`),
    open: openByStep.map(({ step, count, oldestDays }) => `${step} ${count} ${oldestDays}`),
    counted: [total, less, same, more, missing],
    effect: activeYearlyEffect,
  };
}

const AGED = { ...SEEN, identifiedOn: '2026-02-01' };
const MY_TEAMS = {
  scope: 'my-teams',
  status: 'open',
  teamId: null,
  employeeId: null,
  providerId: null,
  paragraph: null,
  followUp: null,
  text: '',
} as const;
const NONE = [0, 0, 0, 0, 0];
const NOTHING = {
  list: [null] as readonly (number | null)[],
  rows: [],
  candidates: [],
  reminders: [],
  myDay: [],
  due: [],
  open: [],
  counted: NONE,
  effect: 0,
};

beforeEach(async () => {
  backend = createTestBackend();
  at('2026-02-01');
  of = await anOldCitizen(backend);
});

async function decided() {
  at('2026-03-01');
  valueOf(await calls().revisitation.begin({ caseId: of.caseId, course: SEEN }));
  at('2026-04-20');
  const kinds = [
    'citizen-dialogue',
    'relatives-dialogue',
    'need-map',
    'provider-involved',
  ] as const;
  for (const kind of [...kinds, 'elderly-knowledge' as const, 'committee' as const]) {
    valueOf(await saveStep(backend, of, kind, '2026-04-20'));
  }
  valueOf(await assess(backend, of));
}

describe('the whole course', () => {
  it('from the changed need to the result, day by day', async () => {
    const reason = 'Falder oftere og sover om dagen';
    valueOf(await calls().revisitation.addCandidate({ caseId: of.caseId, reason }));
    expect(await today()).toEqual({ ...NOTHING, candidates: ['added'] });

    at('2026-03-01');
    valueOf(await calls().revisitation.begin({ caseId: of.caseId, course: SEEN }));
    const open = (step: Step, days: number) => ({
      ...NOTHING,
      list: [stepNumber(step)],
      rows: [`open ${step} ${days}`],
      open: [`${step} 1 ${days}`],
    });
    expect(await today()).toEqual(open('citizen-dialogue', 0));
    const early = () => carryOut(backend, of, '2026-03-01');
    expect(issuesOf(await early())).toEqual([' revisitation.not-assessed']);
    valueOf(await assess(backend, of));
    expect(issuesOf(await early())).toEqual([' revisitation.committee-missing']);

    // 2–5 in any order: the lowest not done is where it stands.
    at('2026-03-31');
    valueOf(await saveStep(backend, of, 'provider-involved', '2026-03-20'));
    valueOf(await saveStep(backend, of, 'need-map', '2026-03-25'));
    expect(await today()).toEqual(open('citizen-dialogue', 30));
    expect(issuesOf(await saveStep(backend, of, 'committee', '2026-03-31'))).toEqual([
      'step revisitation.not-ready',
    ]);
    valueOf(await saveStep(backend, of, 'citizen-dialogue', '2026-03-31'));
    expect(await today()).toEqual(open('relatives-dialogue', 30));
    valueOf(await saveStep(backend, of, 'relatives-dialogue', '2026-03-31', 'none'));
    expect(await today()).toEqual(open('elderly-knowledge', 30));

    // Step 6 is not waited for; the committee is.
    at('2026-04-20');
    valueOf(await saveStep(backend, of, 'committee', '2026-04-20'));
    expect(await today()).toEqual(open('elderly-knowledge', 50));
    expect((await boardNow()).rows.map(({ view }) => view.lacksElderlyKnowledge)).toEqual([true]);
    valueOf(await saveStep(backend, of, 'elderly-knowledge', '2026-04-20'));
    expect(await today()).toEqual(open('carried-out', 50));

    at('2026-05-31');
    expect(await today()).toEqual(open('carried-out', 91));
    expect(issuesOf(await carryOut(backend, of, '2026-06-01'))).toEqual([
      'carriedOutOn revisitation.carried-out-in-the-future',
    ]);
    expect(issuesOf(await setResult(backend, of, '2026-05-31'))).toEqual([
      ' revisitation.not-carried-out',
    ]);

    at('2026-06-01');
    valueOf(await carryOut(backend, of, '2026-06-01'));
    const carried = (step: Step | '-', days: number) => ({
      ...NOTHING,
      list: [step === '-' ? null : stepNumber(step)],
      rows: [`carried-out ${step} ${days}`],
      counted: [1, 0, 0, 0, 1],
      effect: SAVED_A_YEAR,
    });
    const waits = (kind: string, standing: string, days: number) => ({
      ...carried('tight-follow-up', days),
      reminders: [kind],
      myDay: [kind],
      due: [standing],
    });
    expect(await today()).toEqual(waits('tight-upcoming', 'upcoming 2026-06-15', 92));
    at('2026-06-15');
    expect(await today()).toEqual(waits('tight-today', 'due-today 2026-06-15', 106));
    at('2026-06-16');
    expect(await today()).toEqual(waits('tight-overdue', 'overdue 2026-06-15', 107));
    expect(issuesOf(await setResult(backend, of, '2026-06-16'))).toEqual([
      ' revisitation.series-not-done',
    ]);
    valueOf(await holdTight(backend, of, '2026-06-16'));
    expect(await today()).toEqual(waits('tight-upcoming', 'upcoming 2026-06-29', 107));
    at('2026-06-29');
    valueOf(await holdTight(backend, of, '2026-06-29'));
    at('2026-07-13');
    expect(await today()).toEqual(waits('tight-today', 'due-today 2026-07-13', 134));
    valueOf(await holdTight(backend, of, '2026-07-13'));

    // The series is done: from now on the result waits for a word.
    const result = { reminders: ['revisitation-result'], myDay: ['revisitation-result'] };
    expect(await today()).toEqual({ ...carried('result', 134), ...result });
    at('2026-07-20');
    expect(issuesOf(await closeCourse(backend, of, '2026-07-20'))).toEqual([
      'closedAs revisitation.result-missing',
    ]);
    expect(issuesOf(await setResult(backend, of, '2026-07-21'))).toEqual([
      'resultOn revisitation.result-in-the-future',
    ]);
    // More extensive, and cheaper all the same: the result stands apart from money.
    valueOf(await setResult(backend, of, '2026-07-20'));
    const judged = { counted: [1, 0, 0, 1, 0] };
    expect(await today()).toEqual({ ...carried('-', 141), ...judged });
    valueOf(await closeCourse(backend, of, '2026-07-20'));
    const closed = { ...NOTHING, ...judged, rows: ['closed - 141'] };
    expect(await today()).toEqual({ ...closed, effect: SAVED_A_YEAR });
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });

  it('pays every day of the year once, before and after', async () => {
    await decided();
    at('2026-06-01');
    valueOf(await carryOut(backend, of, '2026-06-01'));
    const sumBetween = (from: string, to: string) =>
      pricedHelps(rowsOf(backend, of.caseId))
        .map((help) => costBetween(help, { from, to }))
        .reduce<number>((sum, cost) => sum + Number(cost), 0);
    expect(sumBetween('2026-05-31', '2026-05-31')).toBe(RATES.before);
    expect(sumBetween('2026-06-01', '2026-06-01')).toBe(RATES.after + RATES.care);
    expect(sumBetween('2026-01-01', '2026-12-31')).toBe(
      151 * RATES.before + 214 * (RATES.after + RATES.care),
    );
  });
});

it('help that a move-out plan follows is not ended behind the plan’s back', async () => {
  await decided();
  at('2026-06-01');
  const temporary = await addHelp(backend, of.caseId, {
    paragraph: 'SEL_107',
    grantedOn: '2026-01-01',
    startedOn: '2026-01-01',
  });
  const plan = {
    goalIds: [of.goalId],
    destination: 'elderly-care' as const,
    ground: null,
    contactPedagogue: null,
    deliveringUnit: null,
    receivingUnit: null,
    newHelpStartsOn: null,
    legHome: 'open' as const,
    legSupport: 'open' as const,
    legJob: 'open' as const,
  };
  const made = { caseId: of.caseId, interventionId: temporary, expectedMoveOutOn: '2026-12-01' };
  valueOf(await calls().moveOut.makePlan({ ...made, plan }));
  const before = rowsOf(backend, of.caseId);
  const end = { interventionId: temporary, choice: 'end' as const, goals: [] };
  const ending = (endReason: 'moved-out' | 'other-effort') =>
    carryOut(backend, of, '2026-06-01', {
      help: [
        { interventionId: of.helpId, choice: 'continue' },
        { ...end, endReason },
      ],
    });
  expect(issuesOf(await ending('other-effort'))).toEqual(['help.1 move-out.end-after-cancelling']);
  expect(issuesOf(await ending('moved-out'))).toEqual([
    'help.1.endReason move-out.end-by-moving-out',
  ]);
  expect(rowsOf(backend, of.caseId)).toEqual(before);
});

describe('old age', () => {
  const change = (value: number | boolean) =>
    backend.as(people.admin).settings.change({
      key: 'revisitation.age-reminder',
      value,
      validFrom: '2026-02-01',
      reason: 'Besluttet i ledelsen',
    });
  const printed = async () => {
    const disclosure = { fullCpr: false, protectedAddress: false };
    const request = { kind: 'case-overview', caseId: of.caseId, disclosure } as const;
    const made = valueOf(await calls().printing.preview(request));
    return made.empty ? null : mustBe(backend.prints.find(made.printId)).content;
  };

  it('is no reason and is never printed; asked for, it suggests a dialogue and nothing more', async () => {
    expect(await today()).toEqual(NOTHING);
    const paper = await printed();
    expect(issuesOf(await change(1))).toEqual(['value setting.yes-or-no']);
    expect(issuesOf(await change(false))).toEqual(['value setting.unchanged']);
    valueOf(await change(true));
    const kinds = ['revisitation-age'];
    expect(await today()).toEqual({ ...NOTHING, reminders: kinds, myDay: kinds });
    expect(await printed()).toEqual(paper);
    valueOf(await calls().revisitation.begin({ caseId: of.caseId, course: AGED }));
    expect((await today()).reminders).toEqual([]);
  });
});

describe('the effect of a converted place', () => {
  it('counts to the last day before the citizen leaves it, however the course ended', async () => {
    await decided();
    at('2026-06-01');
    valueOf(await carryOut(backend, of, '2026-06-01'));
    at('2026-10-01');
    const { stays } = rowsOf(backend, of.caseId);
    for (const { id, version, paragraph, stayKind, providerId, departmentId } of stays) {
      const stay = { paragraph, stayKind, providerId, departmentId };
      const dates = { movedInOn: '2015-01-01', movedOutOn: '2026-10-01' };
      const left = { caseId: of.caseId, id, version, stay: { ...stay, ...dates } };
      valueOf(await calls().cases.saveStay(left));
    }
    expect((await today()).effect).toBe(0);
    at('2026-09-30');
    expect((await today()).effect).toBe(SAVED_A_YEAR);
    expect((await boardNow()).rows.map(({ view }) => view.effectTo)).toEqual(['2026-09-30']);
  });
});

describe('a course that ends where it began', () => {
  const close = (fields: object) =>
    calls().revisitation.close({
      ...oneCourse(backend, of),
      closedOn: '2026-04-20',
      closedAs: 'stay',
      closedReason: 'Botilbuddet kan give den hjælp, der er brug for',
      closedBy: null,
      nextDialogueOn: '2026-10-01',
      ...fields,
    });

  it('is not counted as revisitated, and its next dialogue comes back on its day', async () => {
    at('2026-03-01');
    valueOf(await calls().revisitation.begin({ caseId: of.caseId, course: SEEN }));
    at('2026-04-20');
    expect(issuesOf(await close({}))).toEqual(['closedAs revisitation.not-assessed-as-stay']);
    const stay = { assessmentResult: 'stay', route: null, moveBasis: null } as const;
    valueOf(await calls().revisitation.assess({ ...oneCourse(backend, of), ...stay }));
    expect(issuesOf(await close({ nextDialogueOn: null }))).toEqual([
      'nextDialogueOn revisitation.next-dialogue-missing',
    ]);
    valueOf(await close({}));
    expect(await today()).toEqual({ ...NOTHING, rows: ['stay citizen-dialogue 50'] });
    at('2026-09-30');
    expect((await today()).reminders).toEqual([]);
    at('2026-10-01');
    const back = { candidates: ['next-dialogue'], reminders: ['revisitation-dialogue'] };
    expect(await today()).toMatchObject({ ...back, myDay: ['revisitation-dialogue'] });
    const begun = { ...SEEN, identifiedOn: '2026-10-01' };
    valueOf(await calls().revisitation.begin({ caseId: of.caseId, course: begun }));
    expect(await today()).toMatchObject({ candidates: [], reminders: [], myDay: [] });
  });
});
