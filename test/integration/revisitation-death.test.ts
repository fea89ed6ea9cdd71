import { beforeEach, describe, expect, it } from 'vitest';
import { changeSet } from '#db/schema/change-log.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { pricedHelps } from '#shared/domain/cases/build-cost.ts';
import { costBetween } from '#shared/domain/cases/cost.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import { rowsOf, valueOf } from '#test/support/case-for-tests.ts';
import {
  anOldCitizen,
  assess,
  carryOut,
  closeCourse,
  holdTight,
  type OldCitizen,
  RATES,
  saveStep,
  SEEN,
  setResult,
} from '#test/support/revisitation-acts.ts';
import { people } from '#test/support/seed-register.ts';

const SAVED_A_YEAR = 365 * (RATES.before - RATES.after - RATES.care);
const DIED = '2026-08-01';

let backend: TestBackend;
let of: OldCitizen;

const at = (date: string) => backend.setNow(`${date}T10:00:00.000Z`);
const calls = () => backend.as(people.caseworker);
const step = (kind: Parameters<typeof saveStep>[2]) => () =>
  saveStep(backend, of, kind, '2026-04-01');

/** The whole course act by act; the citizen dies after each of them. */
const ACTS = [
  [
    'put on the list',
    () => calls().revisitation.addCandidate({ caseId: of.caseId, reason: 'Falder oftere' }),
  ],
  ['1 need identified', () => calls().revisitation.begin({ caseId: of.caseId, course: SEEN })],
  ['2 citizen', step('citizen-dialogue')],
  ['3 relatives', step('relatives-dialogue')],
  ['4 map', step('need-map')],
  ['5 botilbud', step('provider-involved')],
  ['6 elderly area', step('elderly-knowledge')],
  ['7 committee', step('committee')],
  ['assessed', () => assess(backend, of)],
  ['8 carried out', () => carryOut(backend, of, '2026-06-01')],
  ['9 first follow-up', () => holdTight(backend, of, '2026-06-15')],
  ['9 second follow-up', () => holdTight(backend, of, '2026-06-29')],
  ['9 series held', () => holdTight(backend, of, '2026-07-13')],
  ['10 result', () => setResult(backend, of, '2026-07-20')],
  ['closed', () => closeCourse(backend, of, '2026-07-20')],
] as const;

const CARRIED_OUT = ACTS.findIndex(([name]) => name === '8 carried out');
const RESULT = ACTS.findIndex(([name]) => name === '10 result');

beforeEach(async () => {
  backend = createTestBackend();
  at('2026-07-31');
  of = await anOldCitizen(backend);
});

const boardNow = async () =>
  valueOf(await calls().revisitation.board({ scope: 'my-teams', year: 2026 }));

function costFrom(from: string) {
  return pricedHelps(rowsOf(backend, of.caseId))
    .map((help) => costBetween(help, { from, to: '2026-12-31' }))
    .reduce<number>((sum, cost) => sum + Number(cost), 0);
}

describe('a death ends everything in one act', () => {
  it.each(ACTS.map(([name], place) => [name, place] as const))('after: %s', async (_, place) => {
    for (const [, act] of ACTS.slice(0, place + 1)) valueOf<unknown>(await act());
    at('2026-08-10');
    const acts = () => backend.db.read.select().from(changeSet).all().length;
    const before = acts();
    const { version } = rowsOf(backend, of.caseId).citizen;
    valueOf(await calls().cases.recordDeath({ caseId: of.caseId, version, diedOn: DIED }));
    expect(acts()).toBe(before + 1);
    expect(verifyHistory(backend.db.read).ok).toBe(true);

    const rows = rowsOf(backend, of.caseId);
    const isClosed = place === ACTS.length - 1;
    expect(rows.revisitations.map(({ closedOn, closedAs }) => [closedOn, closedAs])).toEqual(
      place === 0 ? [] : [isClosed ? ['2026-07-20', 'completed'] : [DIED, 'died']],
    );
    expect(rows.interventions.map(({ endedOn, endReason }) => [endedOn, endReason])).toEqual(
      rows.interventions.map(() => [DIED, 'died']),
    );
    expect(rows.tightSeries.map(({ stoppedOn }) => stoppedOn)).toEqual(
      place < CARRIED_OUT ? [] : [DIED],
    );
    expect(rows.stays.map(({ movedOutOn }) => movedOutOn)).toEqual(['2026-08-02']);
    expect(costFrom('2026-08-02')).toBe(0);
    expect(costFrom(DIED)).toBe(place < CARRIED_OUT ? RATES.before : RATES.after + RATES.care);

    // On no list any more.
    const day = valueOf(await calls().followUps.myDay(null));
    expect([day.overdue, day.dueToday, day.upcoming, day.waiting].flat()).toEqual([]);
    expect(valueOf(await calls().followUps.due({ scope: 'mine' }))).toEqual([]);
    expect(valueOf(await calls().followUps.reminders({ caseId: of.caseId })).standing).toEqual([]);
    const { candidates, figures, rows: lines, effectByArea } = await boardNow();
    expect([candidates, figures.openByStep, effectByArea]).toEqual([[], [], []]);
    expect(lines.map(({ view }) => view.state)).toEqual(place === 0 ? [] : ['closed']);

    // Every figure still adds up: what was carried out was, and its effect ends on the day.
    const { total, less, same, more, missing } = figures;
    expect([total, less, same, more, missing]).toEqual(
      place < CARRIED_OUT ? [0, 0, 0, 0, 0] : place < RESULT ? [1, 0, 0, 0, 1] : [1, 0, 0, 1, 0],
    );
    expect(figures.activeYearlyEffect).toBe(0);
    at(DIED);
    const effect = place < CARRIED_OUT ? 0 : SAVED_A_YEAR;
    expect((await boardNow()).figures.activeYearlyEffect).toBe(effect);
  });
});
