import { describe, expect, it } from 'vitest';
import { verifyHistory } from '#db/verify-history.ts';
import { yearlyEffect } from '#shared/domain/revisitation/effect.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addHelp,
  addStay,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { OTHER_PROVIDER, people } from '#test/support/seed-register.ts';

const SEEN = {
  identifiedOn: '2026-03-01',
  identifiedBy: 'provider',
  identifiedByName: null,
  changedNeed: 'Har brug for hjælp til at komme op og i tøjet',
  changedSince: '2025-11-01',
  ageReason: 'Kræfterne er taget af gennem det sidste år',
} as const;
const MAP = {
  unit: 'percent',
  before: { pedagogical: 8000, care: 2000 },
  now: { pedagogical: 2000, care: 8000 },
  options: [{ name: 'Plejecenter', gives: 'Hjælp døgnet rundt' }],
} as const;
const CONSENT = { kind: 'consent', on: '2026-05-01', how: 'På mødet, med bisidder' } as const;
const SERIES = { startsOn: '2026-06-08', intervalWeeks: 2, count: 6 };

/** Lives in § 108 at a rate of 2.000 kr. a day, with a goal; a changed need is seen. */
async function aCourse(backend: TestBackend) {
  const caseId = await openCase(backend);
  const stayId = await addStay(backend, caseId, {
    paragraph: 'SEL_108',
    stayKind: null,
    movedInOn: '2015-01-01',
  });
  const helpId = await addHelp(backend, caseId, {
    paragraph: 'SEL_108',
    stayId,
    startedOn: '2015-01-01',
    plannedStart: '2015-01-01',
    grantedOn: '2014-12-01',
  });
  const goalId = await addActiveGoal(backend, caseId, { interventionId: helpId });
  const desk = backend.as(people.caseworker);
  valueOf(
    await desk.cases.setRate({
      caseId,
      interventionId: helpId,
      rate: { amount: 200_000, unit: 'day', from: '2026-01-01', reason: null, paidBy: null },
    }),
  );
  const begun = valueOf(await desk.revisitation.begin({ caseId, course: SEEN }));
  return { caseId, stayId, helpId, goalId, revisitationId: begun.id, desk };
}

type Course = Awaited<ReturnType<typeof aCourse>>;
type Kind =
  | 'citizen-dialogue'
  | 'relatives-dialogue'
  | 'need-map'
  | 'provider-involved'
  | 'committee';

function course(backend: TestBackend, of: Pick<Course, 'caseId'>) {
  return mustBe(rowsOf(backend, of.caseId).revisitations[0]);
}

function one(backend: TestBackend, of: Course) {
  const { version } = course(backend, of);
  return { caseId: of.caseId, revisitationId: of.revisitationId, version };
}

const saveStep = (of: Course, kind: Kind) =>
  of.desk.revisitation.saveStep({
    caseId: of.caseId,
    revisitationId: of.revisitationId,
    step: {
      kind,
      outcome: 'done',
      doneOn: '2026-04-01',
      note: null,
      stance: kind === 'need-map' || kind === 'committee' ? null : 'supports',
      ownWords: null,
    },
    stepVersion: null,
    needMap: kind === 'need-map' ? { ...MAP, options: [...MAP.options] } : null,
  });

async function decide(of: Course) {
  const kinds: Kind[] = ['provider-involved', 'need-map', 'citizen-dialogue', 'relatives-dialogue'];
  for (const kind of [...kinds, 'committee' as const]) {
    valueOf(await saveStep(of, kind));
  }
}

const assess = (backend: TestBackend, of: Course, moveBasis: typeof CONSENT | null) =>
  of.desk.revisitation.assess({
    ...one(backend, of),
    assessmentResult: 'move',
    route: 'nursing-home',
    moveBasis,
  });

const carryOut = (backend: TestBackend, of: Course) =>
  of.desk.revisitation.carryOut({
    ...one(backend, of),
    carriedOutOn: '2026-06-01',
    leavesPlace: true,
    help: [
      {
        interventionId: of.helpId,
        choice: 'end',
        endReason: 'other-effort',
        goals: [{ goalId: of.goalId, choice: 'follow-new', place: 0 }],
      },
    ],
    begins: [
      {
        paragraph: 'AEL_10',
        providerId: OTHER_PROVIDER,
        purpose: 'Pleje og omsorg hele døgnet',
        rate: { amount: 150_000, unit: 'day', paidBy: null },
        support: null,
      },
    ],
    series: SERIES,
  });

describe('a course of revisitation', () => {
  it('is refused where it contradicts itself, and runs one at a time', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { revisitation } = backend.as(people.caseworker);
    const late = { ...SEEN, identifiedOn: '2026-11-23', changedSince: '2026-12-01' };
    expect(issuesOf(await revisitation.begin({ caseId, course: late }))).toEqual([
      'course.changedSince revisitation.changed-after-identified',
      'course.identifiedOn revisitation.identified-in-the-future',
    ]);
    valueOf(await revisitation.begin({ caseId, course: SEEN }));
    expect(issuesOf(await revisitation.begin({ caseId, course: SEEN }))).toEqual([
      ' revisitation.one-is-running',
    ]);
  });

  it('comes to the committee when steps 1–5 are done, or on the team leader’s word alone', async () => {
    const backend = createTestBackend();
    const of = await aCourse(backend);
    expect(issuesOf(await saveStep(of, 'committee'))).toEqual(['step revisitation.not-ready']);
    const override = { ...one(backend, of), reason: 'Borgeren er indlagt og kan ikke vente' };
    expect(await of.desk.revisitation.overrideReady(override)).toEqual({
      ok: false,
      error: { kind: 'forbidden', code: 'capability' },
    });
    valueOf(await backend.as(people.teamLeader).revisitation.overrideReady(override));
    valueOf(await saveStep(of, 'committee'));
  });

  it('finds out two people at the same step', async () => {
    const backend = createTestBackend();
    const of = await aCourse(backend);
    const before = one(backend, of);
    valueOf(await of.desk.revisitation.save({ ...before, course: SEEN }));
    valueOf(await saveStep(of, 'citizen-dialogue'));
    expect(issuesOf(await saveStep(of, 'citizen-dialogue'))).toEqual([
      'step revisitation.step-done-already',
    ]);
    const stale = await of.desk.revisitation.save({ ...before, course: SEEN });
    expect(stale).toMatchObject({ ok: false, error: { kind: 'conflict' } });
  });

  it('moves nobody from § 108 without the citizen’s own word or a decision', async () => {
    const backend = createTestBackend();
    const of = await aCourse(backend);
    await decide(of);
    valueOf(await assess(backend, of, null));
    const before = rowsOf(backend, of.caseId);
    expect(issuesOf(await carryOut(backend, of))).toEqual([
      'moveBasis revisitation.move-from-108-needs-basis',
    ]);
    expect(rowsOf(backend, of.caseId)).toEqual(before);
  });

  it('is carried out in one act: help, place, price, goal, series and effect', async () => {
    const backend = createTestBackend();
    const of = await aCourse(backend);
    await decide(of);
    valueOf(await assess(backend, of, CONSENT));
    valueOf(await carryOut(backend, of));
    const rows = rowsOf(backend, of.caseId);
    const old = mustBe(rows.interventions.find(({ id }) => id === of.helpId));
    const begun = mustBe(rows.interventions.find(({ id }) => id !== of.helpId));
    expect(old).toMatchObject({ endedOn: '2026-05-31', endReason: 'other-effort' });
    expect(begun).toMatchObject({ paragraph: 'AEL_10', startedOn: '2026-06-01', stayId: null });
    expect(rows.stays).toMatchObject([{ movedOutOn: '2026-06-01' }]);
    expect(rows.goals).toMatchObject([{ interventionId: begun.id, status: 'active' }]);
    expect(
      rows.schedules.map(({ interventionId, stoppedOn }) => [interventionId, stoppedOn]),
    ).toEqual(
      expect.arrayContaining([
        [of.helpId, '2026-05-31'],
        [begun.id, null],
      ]),
    );
    expect(rows.rates.map(({ from, to }) => [from, to])).toEqual(
      expect.arrayContaining([
        ['2026-01-01', '2026-05-31'],
        ['2026-06-01', null],
      ]),
    );
    expect(rows.tightSeries).toMatchObject([SERIES]);
    const carried = course(backend, of);
    expect(carried.effectParts).toEqual([
      { budgetArea: 'long-term-botilbud', before: 73_000_000, after: 0 },
      { budgetArea: 'elderly-care', before: 0, after: 54_750_000 },
    ]);
    expect(yearlyEffect(carried.effectParts ?? [])).toBe(18_250_000);
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });

  it('cannot be carried out twice, given a result before its series is done, or closed without one', async () => {
    const backend = createTestBackend();
    const of = await aCourse(backend);
    await decide(of);
    valueOf(await assess(backend, of, CONSENT));
    valueOf(await carryOut(backend, of));
    expect(issuesOf(await carryOut(backend, of))).toEqual([' revisitation.already-carried-out']);
    const result = { result: 'more', resultOn: '2026-11-01', note: null } as const;
    const { revisitation } = of.desk;
    expect(issuesOf(await revisitation.setResult({ ...one(backend, of), ...result }))).toEqual([
      ' revisitation.series-not-done',
    ]);
    const closing = {
      closedOn: '2026-11-22',
      closedAs: 'completed',
      closedReason: null,
      closedBy: null,
      nextDialogueOn: null,
    } as const;
    expect(issuesOf(await revisitation.close({ ...one(backend, of), ...closing }))).toEqual([
      'closedAs revisitation.result-missing',
    ]);
  });

  it('ends with the result that was judged after the series, and is then left as it is', async () => {
    const backend = createTestBackend();
    const of = await aCourse(backend);
    await decide(of);
    valueOf(await assess(backend, of, CONSENT));
    valueOf(await carryOut(backend, of));
    const series = mustBe(rowsOf(backend, of.caseId).tightSeries[0]);
    valueOf(
      await of.desk.followUps.stopTightSeries({
        caseId: of.caseId,
        id: series.id,
        version: series.version,
        stoppedOn: '2026-06-07',
        reason: 'Borgeren er faldet til',
      }),
    );
    const { revisitation } = of.desk;
    const result = {
      result: 'more',
      resultOn: '2026-11-01',
      note: 'Mere hjælp om natten',
    } as const;
    valueOf(await revisitation.setResult({ ...one(backend, of), ...result }));
    const effect = { effectTo: '2026-10-31', reason: 'Pladsen blev lagt om' };
    valueOf(await revisitation.endEffect({ ...one(backend, of), ...effect }));
    const closing = {
      closedOn: '2026-11-22',
      closedAs: 'completed',
      closedReason: null,
      closedBy: null,
      nextDialogueOn: null,
    } as const;
    valueOf(await revisitation.close({ ...one(backend, of), ...closing }));
    expect(issuesOf(await revisitation.setResult({ ...one(backend, of), ...result }))).toEqual([
      ' revisitation.is-closed',
    ]);
    const board = valueOf(await revisitation.board({ scope: 'my-teams', year: 2026 }));
    expect(board.figures).toMatchObject({ total: 1, more: 1, missing: 0, activeYearlyEffect: 0 });
    expect(board.rows.map(({ view }) => [view.state, view.effectTo])).toEqual([
      ['closed', '2026-10-31'],
    ]);
  });

  it('entered by mistake is annulled, but not once it is carried out', async () => {
    const backend = createTestBackend();
    const of = await aCourse(backend);
    const annul = () => {
      const { id, version } = course(backend, of);
      const reason = 'Forkert borger';
      return of.desk.cases.annul({ caseId: of.caseId, kind: 'revisitation', id, version, reason });
    };
    await decide(of);
    valueOf(await assess(backend, of, CONSENT));
    valueOf(await carryOut(backend, of));
    expect(issuesOf(await annul())).toEqual([' revisitation.annul-after-carried-out']);
    const other = createTestBackend();
    const mistaken = await aCourse(other);
    const { id, version } = course(other, mistaken);
    const act = { caseId: mistaken.caseId, kind: 'revisitation', id, version } as const;
    valueOf(await mistaken.desk.cases.annul({ ...act, reason: null }));
    const board = await mistaken.desk.revisitation.board({ scope: 'my-teams', year: 2026 });
    expect(valueOf(board).rows).toEqual([]);
  });

  it('keeps the case open while it runs, and ends with a death', async () => {
    const backend = createTestBackend();
    const of = await aCourse(backend);
    const { cases } = of.desk;
    const { version } = rowsOf(backend, of.caseId).case;
    const closing = { caseId: of.caseId, version, closedOn: '2026-11-22' };
    const closed = valueOf(await cases.close({ ...closing, closeReason: 'withdrew' }));
    expect(closed.blocks.map(({ code }) => code)).toContain('revisitation-running');
    const citizen = rowsOf(backend, of.caseId).citizen.version;
    valueOf(await cases.recordDeath({ caseId: of.caseId, version: citizen, diedOn: '2026-11-01' }));
    expect(course(backend, of)).toMatchObject({ closedOn: '2026-11-01', closedAs: 'died' });
  });
});

describe('the board', () => {
  it('shows to each what they may see, and its figures are sums of its rows', async () => {
    const backend = createTestBackend();
    const of = await aCourse(backend);
    await decide(of);
    valueOf(await assess(backend, of, CONSENT));
    valueOf(await carryOut(backend, of));
    const input = { scope: 'my-teams', year: 2026 } as const;
    const board = valueOf(await backend.as(people.colleague).revisitation.board(input));
    expect(board.rows.map(({ view }) => view.state)).toEqual(['carried-out']);
    expect(board.figures).toMatchObject({
      total: 1,
      missing: 1,
      byRoute: [{ route: 'nursing-home', count: 1 }],
      activeYearlyEffect: 18_250_000,
    });
    expect(board.effectByArea).toEqual([
      { budgetArea: 'long-term-botilbud', effect: 73_000_000 },
      { budgetArea: 'elderly-care', effect: -54_750_000 },
    ]);
    const other = valueOf(await backend.as(people.otherTeam).revisitation.board(input));
    expect(other.rows).toEqual([]);
  });

  it('lists candidates with why, until the course begins', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { revisitation } = backend.as(people.caseworker);
    const reason = 'Falder oftere og sover om dagen';
    valueOf(await revisitation.addCandidate({ caseId, reason }));
    expect(issuesOf(await revisitation.addCandidate({ caseId, reason }))).toEqual([
      ' revisitation.on-the-list-already',
    ]);
    const input = { scope: 'my-teams', year: 2026 } as const;
    const candidates = async () => valueOf(await revisitation.board(input)).candidates;
    expect(await candidates()).toMatchObject([{ caseId, reasons: [{ kind: 'added', reason }] }]);
    valueOf(await revisitation.begin({ caseId, course: SEEN }));
    expect(await candidates()).toEqual([]);
  });
});
